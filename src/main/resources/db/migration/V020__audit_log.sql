-- The log. Events are written by every area and read by one; the seals over them are made and read by that one.

create schema audit;
comment on schema audit is 'Who read, searched, changed and was refused what: ids only, sealed in batches.';

create table audit.epoch (
    epoch int primary key,
    system_identifier bigint not null,
    started_at timestamptz not null
);
comment on table audit.epoch is 'A PostgreSQL cluster that the log has lived in. Transaction numbers are comparable within one epoch only.';
insert into audit.epoch select 1, system_identifier, now() from pg_control_system();

create function audit.current_epoch() returns int
language sql stable parallel safe security definer set search_path = pg_catalog as $$
    select max(e.epoch) from audit.epoch e;
$$;
comment on function audit.current_epoch is 'The epoch that events are written in.';

create table audit.event (
    id uuid primary key,
    at timestamptz not null,
    account_id uuid,
    authority_id uuid,
    unit_id uuid,
    area text not null check (area in ('EDUCATION', 'SOCIAL', 'PROTECTED', 'GOVERNANCE', 'STATISTICS', 'FRAMEWORK', 'AUDIT')),
    role text not null,
    action text not null,
    outcome text not null check (outcome in ('PERMITTED', 'REFUSED', 'FAILED')),
    subject_kind text not null,
    subjects uuid[] not null,
    note text not null check (length(note) <= 200),
    epoch int not null default audit.current_epoch(),
    xid xid8 not null default pg_current_xact_id(),
    node smallint not null,
    salt bytea not null check (length(salt) = 16),
    leaf bytea not null check (length(leaf) = 32),
    mac bytea not null check (length(mac) = 32)
);
comment on table audit.event is 'One act of one person or of the program. Ids and codes only, never personal data.';
comment on column audit.event.xid is 'The transaction that wrote it: what decides which batch seals it.';
comment on column audit.event.leaf is 'SHA-256 over salt and length-prefixed columns, made by the program.';
comment on column audit.event.mac is 'HMAC-SHA-256 over the leaf with a key that the database does not have.';

create index on audit.event (epoch, xid);
create index on audit.event (at, id);
create index on audit.event using gin (subjects);

create table audit.batch (
    batch_no bigint primary key check (batch_no > 0),
    epoch int not null references audit.epoch,
    xid_from xid8 not null,
    xid_upto xid8 not null check (xid_upto >= xid_from),
    leaf_count int not null check (leaf_count > 0),
    cum_count bigint not null,
    sealed_at timestamptz not null,
    root bytea not null check (length(root) = 32),
    prev_hash bytea not null unique check (length(prev_hash) = 32),
    head_hash bytea not null unique check (length(head_hash) = 32),
    key_id text not null,
    signature bytea not null check (length(signature) = 64)
);
comment on table audit.batch is 'A sealed window of transactions [xid_from, xid_upto): root of its Merkle tree (RFC 9162) and a signed head chained to the one before.';
create index on audit.batch (epoch);

create table audit.leaf (
    batch_no bigint not null references audit.batch,
    idx int not null check (idx >= 0),
    event_id uuid not null unique,
    leaf bytea not null check (length(leaf) = 32),
    primary key (batch_no, idx)
);
comment on table audit.leaf is 'The events of a batch in the order of its tree. No foreign key to the event: the leaf outlives it.';

create trigger append_only before update or delete or truncate on audit.epoch execute function db.refuse_change();
create trigger append_only before update or delete or truncate on audit.event execute function db.refuse_change();
create trigger append_only before update or delete or truncate on audit.batch execute function db.refuse_change();
create trigger append_only before update or delete or truncate on audit.leaf execute function db.refuse_change();

create function audit.enter_epoch() returns int
language plpgsql security definer set search_path = pg_catalog as $$
declare
    here constant bigint := (select c.system_identifier from pg_control_system() c);
begin
    if not exists (select from audit.epoch e where e.epoch = audit.current_epoch() and e.system_identifier = here) then
        -- Nobody writes an event while the epoch changes: each is of the old one or of the new one.
        lock table audit.event in share row exclusive mode;
        insert into audit.epoch
        select e.epoch + 1, here, now() from audit.epoch e
        where e.epoch = audit.current_epoch() and e.system_identifier <> here;
    end if;
    return audit.current_epoch();
end
$$;
comment on function audit.enter_epoch is 'Begins a new epoch when the log has been moved to another cluster, whose transaction numbers start low.';

alter table audit.epoch enable row level security;
alter table audit.epoch force row level security;
create policy read on audit.epoch for select to skyddsnat_owner, skyddsnat_audit using (true);
create policy enter on audit.epoch for insert to skyddsnat_owner with check (true);

alter table audit.event enable row level security;
alter table audit.event force row level security;
create policy own_acts on audit.event for insert
    to skyddsnat_education, skyddsnat_social, skyddsnat_protected, skyddsnat_governance, skyddsnat_statistics,
        skyddsnat_framework, skyddsnat_audit
    with check (
        'skyddsnat_' || lower(area) = current_user
        and account_id is not distinct from (select db.account())
        and authority_id is not distinct from (select db.authority()));
create policy read on audit.event for select to skyddsnat_audit using (true);

alter table audit.batch enable row level security;
alter table audit.batch force row level security;
create policy read on audit.batch for select to skyddsnat_audit using (true);
create policy seal on audit.batch for insert to skyddsnat_audit with check (true);

alter table audit.leaf enable row level security;
alter table audit.leaf force row level security;
create policy read on audit.leaf for select to skyddsnat_audit using (true);
create policy seal on audit.leaf for insert to skyddsnat_audit with check (true);

revoke execute on all functions in schema audit from public;
grant usage on schema audit to
    skyddsnat_education, skyddsnat_social, skyddsnat_protected, skyddsnat_governance, skyddsnat_statistics,
    skyddsnat_framework, skyddsnat_audit;
grant execute on function audit.current_epoch() to
    skyddsnat_education, skyddsnat_social, skyddsnat_protected, skyddsnat_governance, skyddsnat_statistics,
    skyddsnat_framework, skyddsnat_audit;
-- Not epoch and xid: a writer cannot place an event in a window that is already sealed.
grant insert (id, at, account_id, authority_id, unit_id, area, role, action, outcome, subject_kind, subjects, note, node,
        salt, leaf, mac) on audit.event to
    skyddsnat_education, skyddsnat_social, skyddsnat_protected, skyddsnat_governance, skyddsnat_statistics,
    skyddsnat_framework, skyddsnat_audit;
grant select on audit.epoch, audit.event, audit.batch, audit.leaf to skyddsnat_audit;
grant insert on audit.batch, audit.leaf to skyddsnat_audit;
grant execute on function audit.enter_epoch() to skyddsnat_audit;
