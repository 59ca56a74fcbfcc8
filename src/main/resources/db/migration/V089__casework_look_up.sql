-- A name is looked up by the beginning of any of its parts, and what ended elsewhere lies in no worklist.

alter table casework.case_file no force row level security;

-- In the order of code points, so that a beginning is a range that an index answers, also under row-level security: these
-- comparisons leak nothing, while "like" and lower() are asked only of rows that a policy has let through.
create table casework.name_part (
    authority_id uuid not null,
    case_id uuid not null,
    part text collate "C" not null,
    primary key (authority_id, part, case_id),
    foreign key (authority_id, case_id) references casework.case_file
);
create index on casework.name_part (authority_id, case_id);
comment on table casework.name_part is 'Each part of a child''s name in small letters: what a name is looked up by.';
alter table casework.name_part enable row level security;
alter table casework.name_part force row level security;
create policy own_authority on casework.name_part to skyddsnat_social
    using (authority_id = (select db.authority()) and case_id <> all ((select access.blocked())::uuid[]))
    with check (authority_id = (select db.authority()) and case_id <> all ((select access.blocked())::uuid[]));
create policy delivered on casework.name_part for insert to skyddsnat_deliverer with check (true);
create trigger append_only before update or delete or truncate on casework.name_part
    for each statement execute function db.refuse_change();
grant select, insert on casework.name_part to skyddsnat_social;
grant insert on casework.name_part to skyddsnat_deliverer;

create function casework.keep_name_parts() returns trigger
language plpgsql set search_path = pg_catalog as $$
begin
    insert into casework.name_part (authority_id, case_id, part)
    select distinct c.authority_id, c.id, p.part
    from added c cross join regexp_split_to_table(lower(c.name), '[\s-]+') as p (part)
    where p.part <> '';
    return null;
end
$$;
comment on function casework.keep_name_parts is 'Keeps what the names of new cards are looked up by.';
create trigger name_parts after insert on casework.case_file
    referencing new table as added
    for each statement execute function casework.keep_name_parts();

alter table casework.case_file
    add column closed_on date,
    alter column next_due set expression as (case when closed_on is null then least(court_due, case stage
        when 'RECEIVED' then protection_due
        when 'PROTECTION_ASSESSED' then coalesce(extended_to, decision_due)
        when 'OPENED' then investigation_due end) end),
    add constraint closed_by_somebody check (closed_on is null or assignee_id is not null);
comment on column casework.case_file.closed_on is 'The day that the matter ended in the system that it was taken over from. This program ends nothing yet.';

insert into casework.name_part (authority_id, case_id, part)
select distinct c.authority_id, c.id, p.part
from casework.case_file c cross join regexp_split_to_table(lower(c.name), '[\s-]+') as p (part)
where p.part <> '';
alter table casework.case_file force row level security;
