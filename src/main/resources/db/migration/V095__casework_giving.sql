-- A team leader gives a report's children to a worker, or from one worker to another, who then says why.

create table casework.giving (
    authority_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    from_account_id uuid references access.account,
    to_account_id uuid not null references access.account,
    to_unit_id uuid not null references organisation.unit,
    words text not null,
    at timestamptz not null,
    author_id uuid not null references access.account,
    primary key (authority_id, id),
    foreign key (authority_id, case_id) references casework.case_file,
    constraint to_somebody_else check (from_account_id <> to_account_id),
    constraint handed_over_says_why check (from_account_id is null or words <> '')
);
create index on casework.giving (authority_id, case_id);
create index on casework.giving (from_account_id);
create index on casework.giving (to_account_id);
create index on casework.giving (to_unit_id);
create index on casework.giving (author_id);
comment on table casework.giving is 'Somebody who leads gave a child''s card to a worker, or handed it over from one to another; how it lies now is on the card.';
comment on column casework.giving.from_account_id is 'Who had it; none: nobody had taken it.';

alter table casework.giving enable row level security;
alter table casework.giving force row level security;
create policy own_authority on casework.giving to skyddsnat_social
    using (authority_id = (select db.authority()) and case_id <> all ((select access.blocked())::uuid[]))
    with check (authority_id = (select db.authority()) and case_id <> all ((select access.blocked())::uuid[]));
create trigger append_only before update or delete or truncate on casework.giving
    for each statement execute function db.refuse_change();
grant select, insert on casework.giving to skyddsnat_social;

-- Investigations are a list of their own, by remaining time.
create index case_file_investigation on casework.case_file
    (authority_id, next_due, urgent desc, arrived_at, intake_id, child_number) where stage = 'OPENED' and closed_on is null;
