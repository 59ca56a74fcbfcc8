-- The child's own voice: talks and what they stood on, or why the child was not heard; interpreters.

create table investigation.child_voice (
    authority_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    way text not null check (way in ('WITH_GUARDIAN', 'CONSENT', 'OPEN_INVESTIGATION', 'MATURE', 'NOT_HEARD')),
    on_day date not null,
    said text not null,
    told text not null,
    why text not null,
    at timestamptz not null,
    author_id uuid not null references access.account,
    primary key (authority_id, id),
    unique (authority_id, case_id, id),
    foreign key (authority_id, case_id) references casework.case_file,
    constraint a_talk_says_what_was_said check ((way = 'NOT_HEARD') = (said = '') and (way = 'NOT_HEARD') = (told = '')),
    constraint maturity_and_silence_have_reasons check (why <> '' or way not in ('MATURE', 'NOT_HEARD'))
);
create index on investigation.child_voice (authority_id, case_id, at);
create index on investigation.child_voice (author_id);
comment on table investigation.child_voice is 'A talk with the child, and the rule that it stands on, or why the child was not heard.';
comment on column investigation.child_voice.told is 'What the child was told, and how it was seen that the child understood.';
call db.wall_case_facts('investigation.child_voice');

alter table investigation.communication add unique (authority_id, case_id, id);

create table investigation.interpreter (
    authority_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    voice_id uuid,
    communication_id uuid,
    language text not null check (language <> ''),
    kind text not null check (kind in ('ON_SITE', 'PHONE', 'VIDEO')),
    no_relative boolean not null check (no_relative),
    no_acquaintance boolean not null check (no_acquaintance),
    other_town boolean not null,
    at timestamptz not null,
    author_id uuid not null references access.account,
    primary key (authority_id, id),
    foreign key (authority_id, case_id, voice_id) references investigation.child_voice (authority_id, case_id, id),
    foreign key (authority_id, case_id, communication_id)
        references investigation.communication (authority_id, case_id, id),
    unique (authority_id, voice_id),
    unique (authority_id, communication_id),
    constraint of_one_meeting check (num_nonnulls(voice_id, communication_id) = 1)
);
create index on investigation.interpreter (authority_id, case_id, voice_id);
create index on investigation.interpreter (authority_id, case_id, communication_id);
create index on investigation.interpreter (author_id);
comment on table investigation.interpreter is 'An interpreter at a talk or a party''s meeting, whom somebody has made sure is no relative and no acquaintance.';
comment on column investigation.interpreter.other_town is 'From another town, where that was possible.';
call db.wall_case_facts('investigation.interpreter');

-- When it was said last whether it must be assessed: at fifteen the child is a party, and what was judged for guardians is judged again.
create or replace view investigation.entry with (security_invoker = true) as
select e.*, coalesce(
        (select m.assess_first from investigation.mark m
         where m.authority_id = e.authority_id and m.case_id = e.case_id and m.item_id = e.id
         order by m.at desc, m.id desc limit 1),
        e.first_mark) as assess_first,
    coalesce(
        (select max(m.at) from investigation.mark m
         where m.authority_id = e.authority_id and m.case_id = e.case_id and m.item_id = e.id),
        e.at) as marked_at
from (
    select authority_id, case_id, id, 'NOTE' as sort, kind, on_day, words, coalesce(corrects_id, corrects_early_id) as corrects,
        assess_first as first_mark, null::int as bytes, at, author_id
    from investigation.note
    union all
    select authority_id, case_id, id, 'EARLY_NOTE', kind, on_day, words, corrects_id, true, null, at, author_id
    from casework.case_note
    union all
    select authority_id, case_id, id, 'DOCUMENT', kind, null, title, null, assess_first, bytes, at, author_id
    from investigation.document
) e;
