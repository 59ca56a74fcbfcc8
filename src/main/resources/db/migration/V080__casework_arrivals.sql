-- A report may come by any way in, lie with the service that is open, and be about a child whom social services know.

-- What is in the tables already is given the new columns' values here; row-level security binds the owner too, so it is
-- lifted for the time of this migration and never seen lifted by anybody else.
alter table casework.intake no force row level security;
alter table casework.case_file no force row level security;
alter table casework.intake disable trigger append_only;

alter table casework.intake
    alter from_authority_id drop not null,
    alter from_unit_id drop not null,
    add way_in text not null default 'INSIDE' check (way_in in ('INSIDE', 'SYSTEM', 'WEB', 'PHONE', 'VISIT', 'LETTER')),
    add anonymous boolean not null default false,
    add receiver_id uuid references organisation.unit,
    add desk_id uuid references organisation.unit,
    add registered_by uuid references access.account,
    add constraint inside_has_its_sender check (
        (way_in = 'INSIDE') = (from_authority_id is not null) and num_nonnulls(from_authority_id, from_unit_id) <> 1),
    add constraint only_private_persons_are_anonymous check (not anonymous or profession = 'PRIVATE' and reporter_name = ''),
    add constraint by_hand_by_somebody check ((way_in in ('PHONE', 'VISIT', 'LETTER')) = (registered_by is not null));
alter table casework.intake alter way_in drop default;
comment on column casework.intake.way_in is 'INSIDE: from a preschool that works in this program. SYSTEM: from another authority''s system. The last three were written down by somebody who met, heard or read the reporter.';
comment on column casework.intake.receiver_id is 'The intake unit (mottag) that the report is for.';
comment on column casework.intake.desk_id is 'The unit that was open when the report came: the out-of-hours service (socialjour) when the intake unit was closed.';

update casework.intake i set receiver_id = u.receiver_id, desk_id = u.receiver_id
from organisation.unit u where u.id = i.from_unit_id;
alter table casework.intake
    alter receiver_id set not null,
    alter desk_id set not null;
create index on casework.intake (receiver_id);
create index on casework.intake (desk_id);
create index on casework.intake (registered_by);

create table casework.person (
    authority_id uuid not null references organisation.authority,
    id uuid not null,
    name text not null,
    birth_date date,
    birth_year int,
    number_index bytea,
    sealed_number bytea,
    since timestamptz not null,
    author_id uuid references access.account,
    primary key (authority_id, id),
    constraint number_is_sealed_and_found check (num_nonnulls(number_index, sealed_number) <> 1),
    constraint year_is_for_want_of_a_day check (num_nonnulls(birth_date, birth_year) < 2)
);
create index on casework.person (authority_id, number_index);
create index on casework.person (authority_id, lower(name), birth_date);
create index on casework.person (author_id);
comment on table casework.person is 'A child that social services know. Reports are joined to it by a person who chooses, never by themselves; a number is not unique here, since a refusal would tell of somebody who is hidden.';

alter table casework.case_file
    add arrived_at timestamptz,
    add urgent boolean not null default false,
    add receiver_id uuid references organisation.unit,
    add desk_id uuid references organisation.unit,
    add person_id uuid,
    add proposed_person_id uuid,
    add joined_to uuid,
    add extended_to date,
    add court_due date,
    drop constraint case_file_stage_check,
    add constraint case_file_stage_check check (
        stage in ('RECEIVED', 'PROTECTION_ASSESSED', 'JOINED', 'OPENED', 'NOT_OPENED')),
    add foreign key (authority_id, person_id) references casework.person,
    add foreign key (authority_id, proposed_person_id) references casework.person,
    add foreign key (authority_id, joined_to) references casework.case_file,
    add constraint joined_to_another check ((stage = 'JOINED') = (joined_to is not null) and joined_to <> id),
    add constraint extended_means_later check (extended_to > decision_due);
update casework.case_file c set arrived_at = i.arrived_at, urgent = i.danger = 'NOW', receiver_id = i.receiver_id,
    desk_id = i.desk_id
from casework.intake i where i.authority_id = c.authority_id and i.id = c.intake_id;
alter table casework.case_file
    alter arrived_at set not null,
    alter receiver_id set not null,
    alter desk_id set not null,
    add next_due date generated always as (least(court_due, case stage
        when 'RECEIVED' then protection_due
        when 'PROTECTION_ASSESSED' then coalesce(extended_to, decision_due)
        when 'OPENED' then investigation_due end)) stored;
comment on column casework.case_file.arrived_at is 'What this child''s clocks run from: the report''s arrival, or later for a child who was found to live beside.';
comment on column casework.case_file.urgent is 'The reporter wrote that the child is in danger now.';
comment on column casework.case_file.desk_id is 'The unit that has it while nobody has taken it: the out-of-hours service, or the intake unit.';
comment on column casework.case_file.proposed_person_id is 'Somebody with exactly this number was known when the report came. A person looks and chooses.';
comment on column casework.case_file.extended_to is 'The last day of a prolonged preliminary assessment; the first last day stays beside it.';
comment on column casework.case_file.court_due is 'The nearest last day that a decision of protection gives towards a court.';
comment on column casework.case_file.next_due is 'The last day of what comes next; lists are ordered by it.';
create index on casework.case_file (receiver_id);
create index on casework.case_file (desk_id);
create index on casework.case_file (authority_id, person_id);
create index on casework.case_file (authority_id, proposed_person_id);
create index on casework.case_file (authority_id, joined_to);
create index case_file_incoming on casework.case_file (authority_id, next_due, urgent desc, arrived_at, intake_id, child_number)
    where assignee_id is null;
create index case_file_taken on casework.case_file (assignee_id, next_due, arrived_at) where assignee_id is not null;
drop index casework.case_file_untaken;

create table casework.identification (
    authority_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    person_id uuid,
    ground text not null check (ground in ('NUMBER', 'NAME_AND_BIRTH', 'OTHER_KNOWLEDGE', 'NEW', 'UNKNOWN')),
    at timestamptz not null,
    author_id uuid not null references access.account,
    primary key (authority_id, id),
    foreign key (authority_id, case_id) references casework.case_file,
    foreign key (authority_id, person_id) references casework.person,
    constraint unknown_is_nobody check ((ground = 'UNKNOWN') = (person_id is null))
);
create index on casework.identification (authority_id, case_id);
create index on casework.identification (authority_id, person_id);
create index on casework.identification (author_id);
comment on table casework.identification is 'Somebody looked at who the child of a report is, and chose.';

create table casework.reading (
    authority_id uuid not null,
    intake_id uuid not null,
    at timestamptz not null,
    author_id uuid not null references access.account,
    primary key (authority_id, intake_id),
    foreign key (authority_id, intake_id) references casework.intake
);
create index on casework.reading (author_id);
comment on table casework.reading is 'When a report was first opened, and by whom; until then lists say that it is unread.';

create table casework.desk_move (
    authority_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    to_unit_id uuid not null references organisation.unit,
    words text not null,
    at timestamptz not null,
    author_id uuid not null references access.account,
    primary key (authority_id, id),
    foreign key (authority_id, case_id) references casework.case_file
);
create index on casework.desk_move (authority_id, case_id);
create index on casework.desk_move (to_unit_id);
create index on casework.desk_move (author_id);
comment on table casework.desk_move is 'The out-of-hours service leaves a child''s card to the intake unit, with what the day should know.';

do $$
declare
    t text;
    record_id text;
begin
    foreach t in array array['person', 'identification', 'reading', 'desk_move'] loop
        record_id := case t when 'person' then 'id' when 'reading' then 'intake_id' else 'case_id' end;
        execute format('alter table casework.%I enable row level security', t);
        execute format('alter table casework.%I force row level security', t);
        execute format('create policy own_authority on casework.%I to skyddsnat_social '
            'using (authority_id = (select db.authority()) and %2$I <> all ((select access.blocked())::uuid[])) '
            'with check (authority_id = (select db.authority()) and %2$I <> all ((select access.blocked())::uuid[]))',
            t, record_id);
        execute format('create trigger append_only before update or delete or truncate on casework.%I '
            'for each statement execute function db.refuse_change()', t);
        execute format('grant select, insert on casework.%I to skyddsnat_social', t);
    end loop;
end
$$;

-- Social services write down themselves what is rung, said or written to them, and take over what another system held.
grant insert on casework.intake, casework.case_file, casework.co_signature, casework.addition, casework.feedback_request
    to skyddsnat_social;
grant update (desk_id, person_id, proposed_person_id, joined_to, extended_to, court_due) on casework.case_file
    to skyddsnat_social;

alter table casework.intake enable trigger append_only;
alter table casework.intake force row level security;
alter table casework.case_file force row level security;
