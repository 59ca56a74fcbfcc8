-- A draft of a report that nobody goes on with does not lie for ever, nor do the numbers that were typed in it.

create function concern.forget_drafts(left_before timestamptz) returns int
language plpgsql security definer set search_path = pg_catalog as $$
declare
    left_draft record;
    forgotten int := 0;
begin
    if db.account() is not null then
        raise exception 'Only the program forgets drafts' using errcode = 'insufficient_privilege';
    end if;
    for left_draft in
        select d.authority_id, d.id from concern.draft d
        where d.started_at < left_before and not exists (
            select from concern.draft_answer a
            where a.authority_id = d.authority_id and a.draft_id = d.id and a.saved_at >= left_before)
    loop
        -- As whoever writes in it or sends it waits; then it is looked at once more.
        perform pg_advisory_xact_lock(hashtextextended(left_draft.id::text, 0));
        continue when exists (
            select from concern.draft_answer a
            where a.authority_id = left_draft.authority_id and a.draft_id = left_draft.id and a.saved_at >= left_before);
        delete from db.person_key k using concern.draft_child c
        where c.authority_id = left_draft.authority_id and c.draft_id = left_draft.id
            and k.authority_id = c.authority_id and k.person_id = c.id;
        delete from concern.draft d where d.authority_id = left_draft.authority_id and d.id = left_draft.id;
        if found then
            forgotten := forgotten + 1;
        end if;
    end loop;
    return forgotten;
end
$$;
comment on function concern.forget_drafts is
    'Takes away every draft of a report that was kept last before a moment, whoever wrote it, with the keys of the numbers in it, and tells how many. For the program itself.';

create policy left_long_ago on concern.draft to skyddsnat_gatekeeper using ((select db.account()) is null);
create policy left_long_ago on concern.draft_child for select to skyddsnat_gatekeeper using ((select db.account()) is null);
create policy left_long_ago on concern.draft_answer for select to skyddsnat_gatekeeper using ((select db.account()) is null);
-- No key but a draft's: a child that went with a report is no longer a draft's child.
create policy left_long_ago on db.person_key to skyddsnat_gatekeeper
    using ((select db.account()) is null and exists (
        select from concern.draft_child c
        where c.authority_id = person_key.authority_id and c.id = person_key.person_id));
grant select (authority_id, id, started_at), delete on concern.draft to skyddsnat_gatekeeper;
grant select (authority_id, id, draft_id) on concern.draft_child to skyddsnat_gatekeeper;
grant select (authority_id, draft_id, saved_at) on concern.draft_answer to skyddsnat_gatekeeper;
grant select (authority_id, person_id), delete on db.person_key to skyddsnat_gatekeeper;
revoke execute on function concern.forget_drafts(timestamptz) from public;
grant execute on function concern.forget_drafts(timestamptz) to skyddsnat_education;
grant usage, create on schema concern to skyddsnat_gatekeeper;
alter function concern.forget_drafts(timestamptz) owner to skyddsnat_gatekeeper;
revoke create on schema concern from skyddsnat_gatekeeper;
