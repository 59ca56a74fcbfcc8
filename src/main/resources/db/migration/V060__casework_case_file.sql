-- Social services' side of a report of concern: the report as it came, a card per child, and what was found and decided.

create schema casework;
comment on schema casework is 'Reports received by social services, a card for each child, assessments, reasons and decisions.';

create table casework.intake (
    authority_id uuid not null references organisation.authority,
    id uuid not null,
    reference text not null check (reference <> ''),
    arrived_at timestamptz not null,
    from_authority_id uuid not null,
    from_unit_id uuid not null,
    unit_name text not null,
    profession text not null check (profession in (
        'PRESCHOOL', 'SCHOOL', 'CHILD_HEALTH', 'HEALTH_CARE', 'POLICE', 'SOCIAL_SERVICES', 'OTHER_AUTHORITY', 'PRIVATE')),
    reporter_name text not null,
    reporter_title text not null,
    reporter_phone text not null,
    stand_in_name text,
    danger text not null check (danger in ('NOW', 'SOON', 'NO', 'UNKNOWN')),
    trip_near text not null check (trip_near in ('YES', 'NO', 'UNKNOWN')),
    trip_date date,
    pickup text,
    answers jsonb not null check (jsonb_typeof(answers) = 'array'),
    primary key (authority_id, id),
    unique (authority_id, reference),
    unique (from_authority_id, reference),
    foreign key (from_authority_id, from_unit_id) references organisation.unit (authority_id, id)
);
create index on casework.intake (from_authority_id, from_unit_id);
comment on table casework.intake is 'A report of concern (orosanmälan) as it was received (aktualisering).';
comment on column casework.intake.arrived_at is 'What the legal time limits run from, also out of hours; never when it was first read.';
comment on column casework.intake.answers is 'The reporter''s words in the order of the form: [{"question": code, "answer": text}].';

create table casework.co_signature (
    authority_id uuid not null,
    id uuid not null,
    intake_id uuid not null,
    at timestamptz not null,
    name text not null check (name <> ''),
    primary key (authority_id, id),
    foreign key (authority_id, intake_id) references casework.intake
);
create index on casework.co_signature (authority_id, intake_id);
comment on table casework.co_signature is 'A colleague of the reporter who stands behind the report.';

create table casework.addition (
    authority_id uuid not null,
    id uuid not null,
    intake_id uuid not null,
    at timestamptz not null,
    author_name text not null,
    words text not null check (words <> ''),
    primary key (authority_id, id),
    foreign key (authority_id, intake_id) references casework.intake
);
create index on casework.addition (authority_id, intake_id);
comment on table casework.addition is 'What the reporter''s side added after the report was sent.';

create table casework.feedback_request (
    authority_id uuid not null,
    id uuid not null,
    intake_id uuid not null,
    asked_at timestamptz not null,
    asker_name text not null,
    primary key (authority_id, id),
    foreign key (authority_id, intake_id) references casework.intake
);
create index on casework.feedback_request (authority_id, intake_id);
comment on table casework.feedback_request is 'The reporter or the named stand-in asked what became of the report.';

create table casework.case_file (
    authority_id uuid not null,
    id uuid not null,
    case_number text not null check (case_number <> ''),
    intake_id uuid not null,
    child_number int not null check (child_number > 0),
    name text not null,
    birth_date date,
    number_index bytea,
    sealed_number bytea,
    stage text not null default 'RECEIVED' check (stage in ('RECEIVED', 'PROTECTION_ASSESSED', 'OPENED', 'NOT_OPENED')),
    outcome text generated always as (case when stage in ('OPENED', 'NOT_OPENED') then stage end) stored,
    assignee_id uuid references access.account,
    unit_id uuid references organisation.unit,
    protection_due date not null,
    decision_due date not null,
    investigation_due date,
    protection_id uuid,
    decision_id uuid,
    version int not null default 0,
    primary key (authority_id, id),
    unique (authority_id, case_number),
    unique (authority_id, intake_id, child_number),
    foreign key (authority_id, intake_id) references casework.intake,
    constraint number_is_sealed_and_found check (num_nonnulls(number_index, sealed_number) <> 1),
    constraint assignee_has_unit check ((assignee_id is null) = (unit_id is null)),
    constraint stage_has_protection check ((stage = 'RECEIVED') = (protection_id is null)),
    constraint stage_has_decision check ((outcome is null) = (decision_id is null)),
    constraint opened_has_clock check ((stage = 'OPENED') = (investigation_due is not null))
);
create index on casework.case_file (authority_id, number_index);
create index on casework.case_file (assignee_id);
create index on casework.case_file (unit_id);
create index case_file_untaken on casework.case_file (authority_id, intake_id) where assignee_id is null;
comment on table casework.case_file is 'One child''s card: where it stands, who has it, and its own clocks. The one row of a case that changes.';
comment on column casework.case_file.case_number is 'Random: a gap in a series would tell of a case that is hidden.';
comment on column casework.case_file.version is 'Raised by every change; a form that was made before it is stale.';
comment on column casework.case_file.outcome is 'The stage where it is a decision, so that the foreign key can hold the two together.';

create table casework.protection_assessment (
    authority_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    at timestamptz not null,
    author_id uuid not null references access.account,
    need_now boolean not null,
    measures text[] not null check (measures <@ array[
        'EMERGENCY_CARE', 'TRAVEL_BAN', 'PROTECTED_HOUSING', 'POLICE_OR_BARNAHUS', 'OTHER']),
    reasoning text not null check (reasoning <> ''),
    primary key (authority_id, id),
    unique (authority_id, case_id, id),
    foreign key (authority_id, case_id) references casework.case_file,
    constraint need_has_measures check (need_now = (cardinality(measures) > 0))
);
create index on casework.protection_assessment (author_id);
comment on table casework.protection_assessment is 'Immediate protection assessment (omedelbar skyddsbedömning; socialtjänstlagen 2025:400, 20 kap. 1 §).';

create table casework.reason_entry (
    authority_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    at timestamptz not null,
    code text not null check (code in (
        'VIOLENCE_AGAINST_CHILD', 'VIOLENCE_WITNESSED', 'HONOUR', 'GENITAL_MUTILATION', 'FORCED_MARRIAGE', 'TAKEN_ABROAD',
        'SEXUAL_ABUSE', 'NEGLECT', 'OTHER')),
    standing text not null check (standing in ('SUSPECTED', 'SUPPORTED', 'NO_SUPPORT')),
    stated_on date not null,
    origin text not null check (origin in ('REPORT', 'WORKER')),
    source text not null,
    author_id uuid references access.account,
    primary key (authority_id, id),
    foreign key (authority_id, case_id) references casework.case_file,
    constraint worker_says_where_from check ((origin = 'WORKER') = (author_id is not null) and (origin = 'REPORT' or source <> ''))
);
create index on casework.reason_entry (authority_id, case_id, code, at);
create index on casework.reason_entry (author_id);
comment on table casework.reason_entry is 'The ledger of reasons: what is suspected, supported or without support, since when, according to whom. The latest entry of a code is how it stands.';
comment on column casework.reason_entry.stated_on is 'The day it was said or seen; at is the moment it was written down.';

create table casework.decision (
    authority_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    outcome text not null check (outcome in ('OPENED', 'NOT_OPENED')),
    at timestamptz not null,
    author_id uuid not null references access.account,
    grounds text not null check (grounds <> ''),
    primary key (authority_id, id),
    unique (authority_id, case_id),
    unique (authority_id, case_id, id, outcome),
    foreign key (authority_id, case_id) references casework.case_file
);
create index on casework.decision (author_id);
comment on table casework.decision is 'The decision to open an investigation or not, with its grounds (socialtjänstlagen 2025:400, 14 kap. 2 § and 20 kap. 2 §).';

alter table casework.case_file
    add foreign key (authority_id, id, protection_id) references casework.protection_assessment (authority_id, case_id, id),
    add foreign key (authority_id, id, decision_id, outcome) references casework.decision (authority_id, case_id, id, outcome);
create index on casework.case_file (authority_id, id, protection_id);
create index on casework.case_file (authority_id, id, decision_id, outcome);

create table casework.feedback (
    authority_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    state text not null check (state in ('OPENED', 'NOT_OPENED', 'ALREADY_ONGOING', 'WITHHELD_UNSUITABLE')),
    at timestamptz not null,
    author_id uuid not null references access.account,
    primary key (authority_id, id),
    unique (authority_id, case_id),
    foreign key (authority_id, case_id) references casework.case_file
);
create index on casework.feedback (author_id);
comment on table casework.feedback is 'What the reporter was told about one child: one of four states and no word more (OSL 2009:400, 26 kap. 9 a §).';

create view casework.writer with (security_invoker = true) as
select g.authority_id, g.account_id, min(s.name) as name
from access.role_grant g
join organisation.staff s on s.authority_id = g.authority_id and s.id = g.staff_id
group by g.authority_id, g.account_id;
comment on view casework.writer is 'The names of those who have worked here, also of those who have left: who took, wrote and decided.';
grant select on casework.writer to skyddsnat_social;

-- Inside the authority, and nothing of what is blocked for the one who acts.
do $$
declare
    t text;
    record_id text;
begin
    foreach t in array array['intake', 'co_signature', 'addition', 'feedback_request', 'case_file',
        'protection_assessment', 'reason_entry', 'decision', 'feedback']
    loop
        record_id := case
            when t in ('intake', 'case_file') then 'id'
            when t in ('co_signature', 'addition', 'feedback_request') then 'intake_id'
            else 'case_id' end;
        execute format('alter table casework.%I enable row level security', t);
        execute format('alter table casework.%I force row level security', t);
        execute format('create policy own_authority on casework.%I to skyddsnat_social '
            'using (authority_id = (select db.authority()) and %2$I <> all ((select access.blocked())::uuid[])) '
            'with check (authority_id = (select db.authority()) and %2$I <> all ((select access.blocked())::uuid[]))',
            t, record_id);
        execute format('grant select on casework.%I to skyddsnat_social', t);
        if t <> 'case_file' then
            execute format('create trigger append_only before update or delete or truncate on casework.%I '
                'for each statement execute function db.refuse_change()', t);
        end if;
    end loop;
end
$$;

grant usage on schema casework to skyddsnat_social, skyddsnat_deliverer;
grant insert on casework.protection_assessment, casework.reason_entry, casework.decision, casework.feedback to skyddsnat_social;
grant update (stage, assignee_id, unit_id, protection_id, decision_id, investigation_due, version)
    on casework.case_file to skyddsnat_social;

-- The deliverer touches only what comes from, or belongs to, the authority that is acted for.
create policy delivered on casework.intake for insert to skyddsnat_deliverer
    with check (from_authority_id = (select db.authority()));
create policy known_to_both on casework.intake for select to skyddsnat_deliverer
    using ((select db.authority()) in (from_authority_id, authority_id));
grant insert on casework.intake to skyddsnat_deliverer;
grant select (authority_id, id, reference, from_authority_id) on casework.intake to skyddsnat_deliverer;

do $$
declare
    t text;
begin
    foreach t in array array['co_signature', 'addition', 'feedback_request', 'case_file'] loop
        execute format('create policy delivered on casework.%1$I for insert to skyddsnat_deliverer '
            'with check (exists (select from casework.intake i where i.authority_id = %1$I.authority_id and i.id = intake_id))',
            t);
        execute format('grant insert on casework.%I to skyddsnat_deliverer', t);
    end loop;
end
$$;
create policy known_to_both on casework.case_file for select to skyddsnat_deliverer
    using (exists (select from casework.intake i where i.authority_id = case_file.authority_id and i.id = intake_id));
grant select (authority_id, id, intake_id, child_number) on casework.case_file to skyddsnat_deliverer;

create policy delivered on casework.reason_entry for insert to skyddsnat_deliverer
    with check (
        origin = 'REPORT'
        and exists (select from casework.case_file c where c.authority_id = reason_entry.authority_id and c.id = case_id));
grant insert on casework.reason_entry to skyddsnat_deliverer;

create policy told on casework.feedback for select to skyddsnat_deliverer
    using (authority_id = (select db.authority()));
grant select (authority_id, case_id, state, at) on casework.feedback to skyddsnat_deliverer;
create policy asked on casework.feedback_request for select to skyddsnat_deliverer
    using (exists (select from casework.intake i where i.authority_id = feedback_request.authority_id and i.id = intake_id));
grant select (authority_id, intake_id) on casework.feedback_request to skyddsnat_deliverer;
