-- Who acts, as row-level security sees it. The program signs it (ContextToken); nobody else can.

comment on schema db is 'Who acts in the database, and the keys that persons'' numbers are sealed with.';

create table db.key (
    one boolean primary key default true check (one),
    fingerprint text not null,
    inner_key bytea not null check (length(inner_key) = 64),
    outer_key bytea not null check (length(outer_key) = 64)
);
comment on table db.key is 'HMAC key of the context, padded as RFC 2104 wants it, and the fingerprint of the folder of keys in use. Only functions of the owner read it.';

create function db.context() returns text[]
language plpgsql stable parallel restricted security definer set search_path = pg_catalog as $$
declare
    token constant text := nullif(current_setting('skyddsnat.context', true), '');
    part constant text[] := string_to_array(token, '|');
    message constant text := left(token, -65);
    signature bytea;
begin
    if token is null then
        return null;
    end if;
    select sha256(k.outer_key || sha256(k.inner_key || convert_to(message, 'UTF8'))) into signature from db.key k;
    if cardinality(part) <> 6
        or part[6] is distinct from encode(signature, 'hex')
        or part[1] <> session_user
        or part[4]::int <> pg_backend_pid()
        or abs(part[5]::bigint - extract(epoch from transaction_timestamp()) * 1000000) > 60000000
    then
        raise exception 'The context of this transaction is broken' using errcode = 'insufficient_privilege';
    end if;
    return part;
end
$$;
comment on function db.context is 'The signed context of this transaction: null without one, an error when it is not whole, not this connection''s, not this login''s, or a minute older or younger than the transaction.';

create function db.account() returns uuid
language sql stable parallel restricted security definer set search_path = pg_catalog as $$
    select nullif((db.context())[2], '')::uuid;
$$;
comment on function db.account is 'The account that acts; null for the program itself.';

create function db.authority() returns uuid
language sql stable parallel restricted security definer set search_path = pg_catalog as $$
    select nullif((db.context())[3], '')::uuid;
$$;
comment on function db.authority is 'The authority that is acted for; null outside any.';

create function db.refuse_change() returns trigger
language plpgsql set search_path = pg_catalog as $$
begin
    raise exception '% is append-only', tg_table_schema || '.' || tg_table_name using errcode = 'restrict_violation';
end
$$;
comment on function db.refuse_change is 'Guard of append-only tables: facts are added, never changed.';

create table db.person_key (
    authority_id uuid not null,
    person_id uuid not null,
    wrapped_key bytea not null,
    created_at timestamptz not null,
    primary key (authority_id, person_id)
);
comment on table db.person_key is 'The key that one person''s numbers and documents are sealed with, itself sealed. Deleting the row is the erasure that also reaches backups.';
alter table db.person_key enable row level security;
alter table db.person_key force row level security;
create policy own_authority on db.person_key
    to skyddsnat_education, skyddsnat_social, skyddsnat_protected
    using (authority_id = (select db.authority()))
    with check (authority_id = (select db.authority()));
create policy delivered on db.person_key for insert to skyddsnat_deliverer with check (true);

grant usage on schema db to
    skyddsnat_education, skyddsnat_social, skyddsnat_protected, skyddsnat_governance, skyddsnat_statistics,
    skyddsnat_framework, skyddsnat_audit, skyddsnat_deliverer, skyddsnat_gatekeeper;
grant select, insert, delete on db.person_key to skyddsnat_education, skyddsnat_social, skyddsnat_protected;
grant insert on db.person_key to skyddsnat_deliverer;
