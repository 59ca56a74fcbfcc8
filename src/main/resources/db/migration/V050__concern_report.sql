-- A worry in a preschool: drafts while they are written, reports when they have been sent, and what comes after.

create schema concern;
comment on schema concern is 'Worries for children in preschools: drafts, sent reports of concern, additions, feedback.';

create table concern.draft (
    authority_id uuid not null references organisation.authority,
    id uuid not null,
    unit_id uuid not null,
    author_id uuid not null references access.account,
    started_at timestamptz not null,
    primary key (authority_id, id),
    foreign key (authority_id, unit_id) references organisation.unit (authority_id, id)
);
create index on concern.draft (authority_id, unit_id);
create index on concern.draft (author_id);
comment on table concern.draft is 'A report that is being written, seen by its author alone. Removed when it is sent or thrown away.';

create table concern.draft_child (
    authority_id uuid not null,
    id uuid not null,
    draft_id uuid not null,
    number int not null check (number > 0),
    primary key (authority_id, id),
    unique (authority_id, draft_id, number),
    foreign key (authority_id, draft_id) references concern.draft on delete cascade
);
comment on table concern.draft_child is 'A child that a draft is about; its personal number is sealed under this id, which the child keeps in the sent report.';

create table concern.draft_answer (
    authority_id uuid not null,
    draft_id uuid not null,
    field text not null check (field ~ '^[a-z0-9.-]{1,40}$'),
    revision int not null check (revision > 0),
    based_on int not null check (based_on >= 0 and based_on < revision),
    writer uuid not null,
    value text,
    sealed bytea,
    saved_at timestamptz not null,
    primary key (authority_id, draft_id, field, revision),
    foreign key (authority_id, draft_id) references concern.draft on delete cascade,
    check (num_nonnulls(value, sealed) = 1)
);
comment on table concern.draft_answer is 'What stood in a field of a draft from a revision on. A row replaces what its writer had seen and what the same writer wrote before; two rows that nothing replaces are two texts among which the author chooses.';
comment on column concern.draft_answer.based_on is 'The latest revision of the draft that the writer had seen.';
comment on column concern.draft_answer.writer is 'One page in one window: what it saves replaces what it saved before.';
comment on column concern.draft_answer.sealed is 'Personal numbers stand here, sealed under the child''s key.';

create view concern.draft_standing with (security_invoker = true) as
select a.authority_id, a.draft_id, a.field, a.revision, a.value, a.sealed, a.saved_at
from concern.draft_answer a
where not exists (
    select from concern.draft_answer later
    where later.authority_id = a.authority_id and later.draft_id = a.draft_id and later.field = a.field
        and later.revision > a.revision and (later.based_on >= a.revision or later.writer = a.writer));
comment on view concern.draft_standing is 'The answers of drafts that nothing has replaced.';

create table concern.report (
    authority_id uuid not null references organisation.authority,
    id uuid not null,
    reference text not null,
    unit_id uuid not null,
    author_id uuid not null references access.account,
    author_name text not null,
    title text not null,
    phone text not null,
    sent_at timestamptz not null,
    receiver_id uuid not null references organisation.unit,
    danger text not null check (danger in ('NOW', 'SOON', 'NO', 'UNKNOWN')),
    trip text not null check (trip in ('YES', 'NO', 'UNKNOWN')),
    trip_day date,
    pickup text not null,
    inform text not null check (inform in ('HEAD', 'CENTRAL', 'NOBODY')),
    primary key (authority_id, id),
    unique (authority_id, reference),
    foreign key (authority_id, unit_id) references organisation.unit (authority_id, id),
    check (trip = 'YES' or trip_day is null)
);
create index on concern.report (authority_id, unit_id, sent_at);
create index on concern.report (author_id);
create index on concern.report (receiver_id);
comment on table concern.report is 'A report of concern (orosanmälan) as it was sent. Its id is that of the draft it was; its reference is all that social services know it by.';

create table concern.report_child (
    authority_id uuid not null,
    id uuid not null,
    report_id uuid not null,
    number int not null check (number > 0),
    name text not null check (name <> ''),
    birth_year int,
    birth_date date,
    sealed_number bytea,
    primary key (authority_id, id),
    unique (authority_id, report_id, number),
    foreign key (authority_id, report_id) references concern.report,
    check (birth_date is null or birth_year = extract(year from birth_date))
);
comment on table concern.report_child is 'A child in a sent report, as the author knew it: perhaps a first name only.';

create table concern.report_reason (
    authority_id uuid not null,
    report_id uuid not null,
    reason text not null check (reason in (
        'VIOLENCE_AGAINST_CHILD', 'VIOLENCE_WITNESSED', 'HONOUR', 'GENITAL_MUTILATION', 'FORCED_MARRIAGE',
        'TAKEN_ABROAD', 'SEXUAL_ABUSE', 'NEGLECT', 'OTHER')),
    primary key (authority_id, report_id, reason),
    foreign key (authority_id, report_id) references concern.report
);
comment on table concern.report_reason is 'What the author is worried about: none, one or several. Social services code their own reasons.';

create table concern.report_answer (
    authority_id uuid not null,
    report_id uuid not null,
    position int not null,
    question text not null,
    answer text not null,
    primary key (authority_id, report_id, position),
    foreign key (authority_id, report_id) references concern.report
);
comment on table concern.report_answer is 'The report in words, question by question, as social services got it.';

create table concern.report_colleague (
    authority_id uuid not null,
    report_id uuid not null,
    account_id uuid not null references access.account,
    part text not null check (part in ('CO_SIGNER', 'STAND_IN')),
    name text not null,
    primary key (authority_id, report_id, account_id, part),
    foreign key (authority_id, report_id) references concern.report
);
create index on concern.report_colleague (account_id);
comment on table concern.report_colleague is 'A colleague whom the author asked to sign too, or to be able to ask for the feedback.';

create table concern.addition (
    authority_id uuid not null,
    id uuid not null,
    report_id uuid not null,
    author_id uuid not null references access.account,
    author_name text not null,
    words text not null check (words <> ''),
    at timestamptz not null,
    primary key (authority_id, id),
    foreign key (authority_id, report_id) references concern.report
);
create index on concern.addition (authority_id, report_id);
create index on concern.addition (author_id);
comment on table concern.addition is 'What was added to a report after it was sent (komplettering); delivered too.';

create table concern.co_signature (
    authority_id uuid not null,
    report_id uuid not null,
    account_id uuid not null references access.account,
    name text not null,
    at timestamptz not null,
    primary key (authority_id, report_id, account_id),
    foreign key (authority_id, report_id) references concern.report
);
create index on concern.co_signature (account_id);
comment on table concern.co_signature is 'A colleague stands behind the report too.';

create table concern.feedback_request (
    authority_id uuid not null,
    report_id uuid not null,
    account_id uuid not null references access.account,
    name text not null,
    at timestamptz not null,
    primary key (authority_id, report_id),
    foreign key (authority_id, report_id) references concern.report
);
create index on concern.feedback_request (account_id);
comment on table concern.feedback_request is 'Feedback was asked for: by the author or the stand-in, once for a report (SoL 2025:400, 19 kap. 6 §).';

create table concern.feedback (
    authority_id uuid not null,
    report_id uuid not null,
    child_number int not null,
    state text not null check (state in ('OPENED', 'NOT_OPENED', 'ALREADY_ONGOING', 'WITHHELD_UNSUITABLE')),
    at timestamptz not null,
    primary key (authority_id, report_id, child_number),
    foreign key (authority_id, report_id) references concern.report,
    foreign key (authority_id, report_id, child_number) references concern.report_child (authority_id, report_id, number)
);
comment on table concern.feedback is 'What social services answered, one of four states for each child; set by hand-over only.';

create table concern.told (
    authority_id uuid not null,
    id uuid not null,
    unit_id uuid not null,
    informed text not null check (informed in ('HEAD', 'CENTRAL')),
    reference text not null,
    sent_at timestamptz not null,
    primary key (authority_id, id),
    foreign key (authority_id, id) references concern.report,
    foreign key (authority_id, unit_id) references organisation.unit (authority_id, id)
);
create index on concern.told (authority_id, unit_id);
comment on table concern.told is 'All that a head, or the named central function, is told where the author chose so: that a report (its id) was sent, when, and its reference. Never by whom or about whom.';

create table concern.quarter_count (
    authority_id uuid not null,
    unit_id uuid not null,
    quarter date not null check (quarter = date_trunc('quarter', quarter)::date),
    reports int check (reports >= 5),
    frozen_at timestamptz not null,
    primary key (authority_id, unit_id, quarter),
    foreign key (authority_id, unit_id) references organisation.unit (authority_id, id)
);
comment on table concern.quarter_count is 'How many reports a unit sent in a closed quarter, as first shown; it never moves after that.';
comment on column concern.quarter_count.reports is 'Null says fewer than five, perhaps none; the number itself is not kept.';

-- Counts what its caller may not see, and keeps what it has once said.
create function concern.quarters(head_of uuid) returns table (quarter date, reports int)
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
    this_quarter constant date := date_trunc('quarter', now() at time zone 'Europe/Stockholm')::date;
begin
    insert into concern.quarter_count (authority_id, unit_id, quarter, reports, frozen_at)
    select u.authority_id, u.id, q.start::date,
        (select case when count(*) >= 5 then count(*) end from concern.report r
         where r.authority_id = u.authority_id and r.unit_id = u.id
            and r.sent_at >= q.start at time zone 'Europe/Stockholm'
            and r.sent_at < (q.start + interval '3 months') at time zone 'Europe/Stockholm'),
        now()
    from organisation.unit u,
        generate_series(this_quarter - interval '12 months', this_quarter - interval '3 months', interval '3 months') q (start)
    where u.id = head_of and u.authority_id = (select db.authority())
    on conflict do nothing;
    return query
        select c.quarter, c.reports from concern.quarter_count c
        where c.authority_id = (select db.authority()) and c.unit_id = head_of
        order by c.quarter desc;
end
$$;
comment on function concern.quarters is 'A unit''s reports in its closed quarters: null below five. What was shown once is shown again.';

-- The rights first: once the gatekeeper owns it, the owner of the schema cannot take any away.
revoke execute on function concern.quarters(uuid) from public;
grant execute on function concern.quarters(uuid) to skyddsnat_education;
grant usage, create on schema concern to skyddsnat_gatekeeper;
alter function concern.quarters(uuid) owner to skyddsnat_gatekeeper;
revoke create on schema concern from skyddsnat_gatekeeper;
grant select (authority_id, unit_id, sent_at) on concern.report to skyddsnat_gatekeeper;
grant select, insert on concern.quarter_count to skyddsnat_gatekeeper;

grant usage on schema concern to skyddsnat_education, skyddsnat_deliverer;
grant select, insert, delete on concern.draft to skyddsnat_education;
grant select, insert on concern.draft_child, concern.draft_answer to skyddsnat_education;
grant select on concern.draft_standing, concern.feedback to skyddsnat_education;
grant select, insert on concern.report, concern.report_child, concern.report_reason, concern.report_answer,
    concern.report_colleague, concern.addition, concern.co_signature, concern.feedback_request, concern.told
    to skyddsnat_education;
grant select (authority_id, id, reference) on concern.report to skyddsnat_deliverer;
grant select (authority_id, report_id, number) on concern.report_child to skyddsnat_deliverer;
grant select, insert on concern.feedback to skyddsnat_deliverer;

create function concern.readable() returns uuid[]
language sql stable parallel restricted set search_path = pg_catalog as $$
    select array(
        select r.id from concern.report r where r.author_id = (select db.account())
        union all
        select c.report_id from concern.report_colleague c
        where c.account_id = (select db.account()) and c.part = 'CO_SIGNER');
$$;
comment on function concern.readable is 'The reports whose words the acting person may read: the author''s and the co-signer''s. Runs with the caller''s rights.';
revoke execute on function concern.readable() from public;
grant execute on function concern.readable() to skyddsnat_education;

do $$
declare
    t text;
begin
    foreach t in array array['draft', 'draft_child', 'draft_answer', 'report', 'report_child', 'report_reason',
            'report_answer', 'report_colleague', 'addition', 'co_signature', 'feedback_request', 'feedback', 'told',
            'quarter_count'] loop
        execute format('alter table concern.%I enable row level security', t);
        execute format('alter table concern.%I force row level security', t);
        -- Drafts go when they are sent or thrown away, by their own row; nothing else is ever removed.
        execute format('create trigger append_only before update or truncate %s on concern.%I '
            'for each statement execute function db.refuse_change()',
            case when t like 'draft%' then '' else 'or delete' end, t);
    end loop;
    foreach t in array array['draft_child', 'draft_answer'] loop
        execute format('create policy author on concern.%I to skyddsnat_education '
            'using (authority_id = (select db.authority()) and draft_id = any (array(select d.id from concern.draft d))) '
            'with check (authority_id = (select db.authority()) and draft_id = any (array(select d.id from concern.draft d)))', t);
    end loop;
    foreach t in array array['report_child', 'report_colleague', 'co_signature', 'feedback_request', 'feedback'] loop
        execute format('create policy related on concern.%I to skyddsnat_education '
            'using (authority_id = (select db.authority()) and report_id = any (array(select r.id from concern.report r))) '
            'with check (authority_id = (select db.authority()) and report_id = any (array(select r.id from concern.report r)))', t);
    end loop;
    foreach t in array array['report_reason', 'report_answer', 'addition'] loop
        execute format('create policy reader on concern.%I to skyddsnat_education '
            'using (authority_id = (select db.authority()) and report_id = any ((select concern.readable())::uuid[])) '
            'with check (authority_id = (select db.authority()) and report_id = any ((select concern.readable())::uuid[]))', t);
    end loop;
end
$$;

create policy author on concern.draft to skyddsnat_education
    using (authority_id = (select db.authority()) and author_id = (select db.account()))
    with check (authority_id = (select db.authority()) and author_id = (select db.account()));

create policy related on concern.report for select to skyddsnat_education
    using (authority_id = (select db.authority())
        and (author_id = (select db.account()) or id = any ((select access.related())::uuid[])));
create policy author on concern.report for insert to skyddsnat_education
    with check (authority_id = (select db.authority()) and author_id = (select db.account()));

create policy own_authority on concern.told for select to skyddsnat_education
    using (authority_id = (select db.authority()));
create policy author on concern.told for insert to skyddsnat_education
    with check (authority_id = (select db.authority()) and id = any (array(select r.id from concern.report r)));

create policy counted on concern.report for select to skyddsnat_gatekeeper using (true);
create policy counted on concern.quarter_count to skyddsnat_gatekeeper using (true) with check (true);
create policy delivered on concern.report for select to skyddsnat_deliverer using (true);
create policy delivered on concern.report_child for select to skyddsnat_deliverer using (true);
create policy delivered on concern.feedback to skyddsnat_deliverer using (true) with check (true);
