-- Accounts, their roles, and who may see which record.

create schema access;
comment on schema access is 'Accounts, roles, relations to records, and blocks.';

create table access.account (
    id uuid primary key,
    login_name text not null unique check (login_name = lower(login_name)),
    name text not null,
    demo boolean not null default false,
    created_at timestamptz not null
);
comment on table access.account is 'A person who can log in. Accounts are ended by ending their roles, never removed: the log points at them.';

create table access.credential (
    account_id uuid primary key references access.account,
    password_hash text not null,
    changed_at timestamptz not null
);
comment on table access.credential is 'Argon2id hash of a password.';

create table access.login_failure (
    key bytea not null,
    at timestamptz not null
);
create index login_failure_key on access.login_failure (key, at);
comment on table access.login_failure is 'Failed log-ins of the last quarter of an hour, by keyed hash of name and address; what throttling counts.';

create table access.role_grant (
    authority_id uuid not null,
    id uuid not null,
    account_id uuid not null references access.account,
    staff_id uuid not null,
    role text not null check (role in (
        'TEACHER', 'PRESCHOOL_HEAD', 'CENTRAL_FUNCTION', 'INTAKE_WORKER', 'OUT_OF_HOURS_WORKER', 'TEAM_LEADER',
        'LOG_REVIEWER', 'ADMINISTRATOR')),
    granted_at timestamptz not null,
    granted_by uuid references access.account,
    ended_at timestamptz,
    primary key (authority_id, id),
    foreign key (authority_id, staff_id) references organisation.staff
);
create index role_grant_account on access.role_grant (account_id);
create index role_grant_staff on access.role_grant (authority_id, staff_id);
create index role_grant_granted_by on access.role_grant (granted_by);
comment on table access.role_grant is 'A role that an account has, as a member of an authority''s staff.';

create table access.relation (
    authority_id uuid not null,
    id uuid not null,
    subject_id uuid not null,
    account_id uuid not null references access.account,
    function text not null check (function in ('AUTHOR', 'CO_SIGNER', 'STAND_IN', 'ASSIGNEE')),
    since timestamptz not null,
    granted_by uuid references access.account,
    primary key (authority_id, id)
);
create index relation_subject on access.relation (subject_id, account_id);
create index relation_account on access.relation (account_id);
create index relation_granted_by on access.relation (granted_by);
comment on table access.relation is 'What a person has to do with a record: the reason that need-to-know rests on.';

create table access.relation_end (
    authority_id uuid not null,
    relation_id uuid not null,
    ended_at timestamptz not null,
    primary key (authority_id, relation_id),
    foreign key (authority_id, relation_id) references access.relation
);
comment on table access.relation_end is 'A relation that has ended.';

create table access.block (
    authority_id uuid not null,
    id uuid not null,
    subject_id uuid not null,
    account_id uuid not null references access.account,
    ground text not null check (ground in ('DISQUALIFIED', 'OWN_DECLARATION', 'WISH_OF_PERSON', 'OTHER')),
    since timestamptz not null,
    set_by uuid references access.account,
    primary key (authority_id, id)
);
create index block_subject on access.block (subject_id, account_id);
create index block_account on access.block (account_id);
create index block_set_by on access.block (set_by);
comment on table access.block is 'Access block (åtkomstspärr): for this person the record does not exist. Disqualification (jäv) is one ground.';

create table access.block_lift (
    authority_id uuid not null,
    block_id uuid not null,
    lifted_at timestamptz not null,
    lifted_by uuid references access.account,
    primary key (authority_id, block_id),
    foreign key (authority_id, block_id) references access.block
);
create index block_lift_lifted_by on access.block_lift (lifted_by);
comment on table access.block_lift is 'A block that no longer holds.';

create view access.viewer with (security_invoker = true) as
select g.account_id, s.name, g.role, g.authority_id, s.unit_id
from access.role_grant g
join organisation.staff s on s.authority_id = g.authority_id and s.id = g.staff_id
where g.ended_at is null and s.valid_from <= current_date and coalesce(s.valid_to >= current_date, true);
comment on view access.viewer is 'Everyone who has a role now: what the rules of access ask about.';

create view access.active_relation with (security_invoker = true) as
select r.authority_id, r.subject_id, r.account_id, r.function
from access.relation r
where not exists (
    select from access.relation_end e where e.authority_id = r.authority_id and e.relation_id = r.id);
comment on view access.active_relation is 'Relations that have not ended.';

create view access.active_block with (security_invoker = true) as
select b.authority_id, b.id, b.subject_id, b.account_id, b.ground, b.since
from access.block b
where not exists (select from access.block_lift l where l.authority_id = b.authority_id and l.block_id = b.id);
comment on view access.active_block is 'Blocks that hold.';

-- Two narrow questions that policies of other schemas ask about the acting person.
create function access.related() returns uuid[]
language sql stable parallel restricted security definer set search_path = pg_catalog as $$
    select coalesce(array_agg(r.subject_id), '{}') from access.active_relation r
    where r.authority_id = (select db.authority()) and r.account_id = (select db.account());
$$;
comment on function access.related is 'The records that the acting person has something to do with.';

create function access.blocked() returns uuid[]
language sql stable parallel restricted security definer set search_path = pg_catalog as $$
    select coalesce(array_agg(b.subject_id), '{}') from access.active_block b
    where b.authority_id = (select db.authority()) and b.account_id = (select db.account());
$$;
comment on function access.blocked is 'The records that do not exist for the acting person.';

revoke execute on function access.related(), access.blocked() from public;
grant execute on function access.related(), access.blocked() to skyddsnat_education, skyddsnat_social;
grant usage, create on schema access to skyddsnat_gatekeeper;
alter function access.related() owner to skyddsnat_gatekeeper;
alter function access.blocked() owner to skyddsnat_gatekeeper;
revoke create on schema access from skyddsnat_gatekeeper;
grant select on access.relation, access.relation_end, access.block, access.block_lift, access.active_relation,
    access.active_block to skyddsnat_gatekeeper;

do $$
declare
    t text;
begin
    foreach t in array array['account', 'credential', 'login_failure', 'role_grant', 'relation', 'relation_end', 'block', 'block_lift'] loop
        execute format('alter table access.%I enable row level security', t);
        execute format('alter table access.%I force row level security', t);
    end loop;
    foreach t in array array['account', 'credential', 'login_failure', 'role_grant'] loop
        execute format('create policy framework on access.%I to skyddsnat_framework using (true) with check (true)', t);
    end loop;
    foreach t in array array['relation', 'relation_end', 'block', 'block_lift'] loop
        execute format(
            'create policy own_authority on access.%I to skyddsnat_education, skyddsnat_social '
            'using (authority_id = (select db.authority())) with check (authority_id = (select db.authority()))', t);
        execute format('create policy gatekeeper on access.%I for select to skyddsnat_gatekeeper using (true)', t);
        execute format('create trigger append_only before update or delete or truncate on access.%I '
            'for each statement execute function db.refuse_change()', t);
        execute format('grant select, insert on access.%I to skyddsnat_education, skyddsnat_social', t);
    end loop;
end
$$;

create policy own_authority on access.role_grant for select
    to skyddsnat_education, skyddsnat_social, skyddsnat_governance, skyddsnat_audit
    using (authority_id = (select db.authority()));

create policy log_review on organisation.staff for select to skyddsnat_audit
    using (authority_id = (select db.authority()));
grant select on organisation.staff to skyddsnat_audit;

grant usage on schema access to
    skyddsnat_education, skyddsnat_social, skyddsnat_governance, skyddsnat_framework, skyddsnat_audit,
    skyddsnat_deliverer;
grant select, insert on access.account to skyddsnat_framework;
grant select, insert, update on access.credential to skyddsnat_framework;
grant select, insert, delete on access.login_failure to skyddsnat_framework;
grant select, insert on access.role_grant to skyddsnat_framework;
grant update (ended_at) on access.role_grant to skyddsnat_framework;
grant select on access.role_grant, access.viewer to
    skyddsnat_education, skyddsnat_social, skyddsnat_governance, skyddsnat_framework, skyddsnat_audit;
grant select on access.active_relation, access.active_block to skyddsnat_education, skyddsnat_social;
