-- What a browser saves by itself can come after the form that it was typed in, and must not bring it back as a draft. Only the
-- very same words are known again: what is typed later on that page, after the browser's Back button, is a draft like any other.

alter table investigation.draft
    add sent bytea,
    add check (sent is null or fields = '{}');
comment on column investigation.draft.sent is
    'The hash of what the page sent: the words themselves are where they belong, and here no more.';
create function investigation.draft_hash(draft uuid, fields jsonb) returns bytea
language sql immutable set search_path = pg_catalog as $$
    select sha256(convert_to(draft || ' ' || fields, 'UTF8'));
$$;
comment on function investigation.draft_hash is 'What the words of a page are known again by, in whatever order its fields come.';
revoke execute on function investigation.draft_hash(uuid, jsonb) from public;
grant execute on function investigation.draft_hash(uuid, jsonb) to skyddsnat_social;

grant update (sent) on investigation.draft to skyddsnat_social;

grant select (sent) on investigation.draft to skyddsnat_gatekeeper;
grant create on schema investigation to skyddsnat_gatekeeper;
set local role skyddsnat_gatekeeper;
create or replace function investigation.forget_drafts(left_before timestamptz) returns int
language plpgsql security definer set search_path = pg_catalog as $$
declare
    forgotten int;
begin
    if db.account() is not null then
        raise exception 'Only the program forgets drafts' using errcode = 'insufficient_privilege';
    end if;
    with gone as (delete from investigation.draft d where d.saved_at < left_before returning d.sent)
    select count(*) into forgotten from gone where sent is null;
    return forgotten;
end
$$;
set local role skyddsnat_owner;
revoke create on schema investigation from skyddsnat_gatekeeper;
