-- The walls are asked in every query, once for each table in it: the context is taken apart and its signature looked at once
-- for each question, and whoever has no block costs one look into an index.

create or replace function db.context() returns text[]
language plpgsql stable parallel restricted security definer set search_path = pg_catalog as $$
declare
    token constant text := current_setting('skyddsnat.context', true);
    part constant text[] := string_to_array(token, '|');
    signature bytea;
begin
    if token is null or token = '' then
        return null;
    end if;
    select sha256(k.outer_key || sha256(k.inner_key || convert_to(left(token, -65), 'UTF8'))) into signature from db.key k;
    if cardinality(part) <> 6
        or part[6] is distinct from encode(signature, 'hex')
        or part[1] <> session_user
        or part[4] <> pg_backend_pid()::text
        or to_timestamp(part[5]::float8 / 1000000)
            not between transaction_timestamp() - interval '1 minute' and transaction_timestamp() + interval '1 minute'
    then
        raise exception 'The context of this transaction is broken' using errcode = 'insufficient_privilege';
    end if;
    return part;
end
$$;

create or replace function db.account() returns uuid
language plpgsql stable parallel restricted security definer set search_path = pg_catalog as $$
begin
    return nullif((db.context())[2], '')::uuid;
end
$$;

create or replace function db.authority() returns uuid
language plpgsql stable parallel restricted security definer set search_path = pg_catalog as $$
begin
    return nullif((db.context())[3], '')::uuid;
end
$$;

-- The gatekeeper owns these, and nobody but its owner may replace a function.
grant create on schema access to skyddsnat_gatekeeper;
set local role skyddsnat_gatekeeper;

create or replace function access.related() returns uuid[]
language plpgsql stable parallel restricted security definer set search_path = pg_catalog as $$
declare
    acting constant text[] := db.context();
begin
    return (
        select coalesce(array_agg(r.subject_id), '{}') from access.active_relation r
        where r.authority_id = nullif(acting[3], '')::uuid and r.account_id = nullif(acting[2], '')::uuid);
end
$$;

create or replace function access.blocked() returns uuid[]
language plpgsql stable parallel restricted security definer set search_path = pg_catalog as $$
declare
    acting constant text[] := db.context();
    me constant uuid := nullif(acting[2], '')::uuid;
begin
    if not exists (select from access.block b where b.account_id = me) then
        return '{}';
    end if;
    return (
        select coalesce(array_agg(b.subject_id), '{}') from access.active_block b
        where b.authority_id = nullif(acting[3], '')::uuid and b.account_id = me);
end
$$;

set local role skyddsnat_owner;
revoke create on schema access from skyddsnat_gatekeeper;
