-- Forms answered about a child: typed in a draft that belongs to the card, then finished for ever.

create table investigation.form_draft (
    authority_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    form_id uuid not null,
    at timestamptz not null,
    author_id uuid not null references access.account,
    primary key (authority_id, id),
    unique (authority_id, case_id, id),
    unique (authority_id, case_id, form_id),
    foreign key (authority_id, case_id) references casework.case_file,
    foreign key (authority_id, form_id) references instrument.form
);
create index on investigation.form_draft (authority_id, form_id);
create index on investigation.form_draft (author_id);
comment on table investigation.form_draft is
    'A form that somebody has begun to answer about the child; one at a time of each version. It goes when the answer is finished.';
call db.wall_case_facts('investigation.form_draft', false);
grant delete on investigation.form_draft to skyddsnat_social;

create table investigation.form_typing (
    authority_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    draft_id uuid not null,
    field text not null check (field <> ''),
    value text not null,
    revision int not null check (revision > 0),
    writer uuid not null,
    at timestamptz not null,
    author_id uuid not null references access.account,
    primary key (authority_id, id),
    foreign key (authority_id, case_id, draft_id)
        references investigation.form_draft (authority_id, case_id, id) on delete cascade
);
create index on investigation.form_typing (authority_id, case_id, draft_id, field, revision);
create index on investigation.form_typing (author_id);
comment on table investigation.form_typing is
    'What has stood in a field of such a draft; the highest revision stands now. Of two windows nobody writes over the other unseen.';
comment on column investigation.form_typing.writer is 'The page in one window that typed it.';
call db.wall_case_facts('investigation.form_typing', false);

create table investigation.form_answer (
    authority_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    form_id uuid not null,
    fields jsonb not null check (jsonb_typeof(fields) = 'object'),
    judgement text not null check (judgement <> ''),
    at timestamptz not null,
    author_id uuid not null references access.account,
    primary key (authority_id, id),
    foreign key (authority_id, case_id) references casework.case_file,
    foreign key (authority_id, form_id) references instrument.form
);
create index on investigation.form_answer (authority_id, case_id);
create index on investigation.form_answer (authority_id, form_id);
create index on investigation.form_answer (author_id);
comment on table investigation.form_answer is
    'A form as it was answered about the child, on the version that it keeps. The overall judgement is a person''s own words.';
comment on column investigation.form_answer.fields is 'The name of a field in that version, and what was answered.';
call db.wall_case_facts('investigation.form_answer');
