-- A draft that was taken away and is kept once more begins no life anew: a page that showed the old one must not mean the new
-- one by the same number. And what nobody goes on with does not lie for ever.

-- Above what any draft has reached by the old way of counting.
create sequence investigation.draft_revision start with 1000000;
comment on sequence investigation.draft_revision is 'Gives each keeping of each draft a number of its own.';
grant usage on sequence investigation.draft_revision to skyddsnat_social;

alter table investigation.draft
    alter column revision type bigint,
    alter column revision set default nextval('investigation.draft_revision');
comment on column investigation.draft.revision is 'Another each time it is kept, and never one that any draft has had.';

create function investigation.forget_drafts(left_before timestamptz) returns int
language plpgsql security definer set search_path = pg_catalog as $$
declare
    forgotten int;
begin
    if db.account() is not null then
        raise exception 'Only the program forgets drafts' using errcode = 'insufficient_privilege';
    end if;
    delete from investigation.draft d where d.saved_at < left_before;
    get diagnostics forgotten = row_count;
    return forgotten;
end
$$;
comment on function investigation.forget_drafts is
    'Takes away every draft of an investigation that was kept last before a moment, whoever wrote it, and tells how many. For the program itself.';

create index on investigation.draft (saved_at);
create policy left_long_ago on investigation.draft to skyddsnat_gatekeeper using ((select db.account()) is null);
grant select (saved_at), delete on investigation.draft to skyddsnat_gatekeeper;
revoke execute on function investigation.forget_drafts(timestamptz) from public;
grant execute on function investigation.forget_drafts(timestamptz) to skyddsnat_social;
grant usage, create on schema investigation to skyddsnat_gatekeeper;
alter function investigation.forget_drafts(timestamptz) owner to skyddsnat_gatekeeper;
revoke create on schema investigation from skyddsnat_gatekeeper;
