-- Those who review the log see that a card was opened in an emergency and that nobody has looked at it yet: who and when, and
-- nothing of the child.

create policy told_to_log_reviewers on casework.emergency for select to skyddsnat_gatekeeper
    using (authority_id = (select db.authority()) and case_id <> all ((select access.blocked())::uuid[]));
create policy told_to_log_reviewers on casework.emergency_review for select to skyddsnat_gatekeeper
    using (authority_id = (select db.authority()));
grant usage on schema casework to skyddsnat_gatekeeper;
grant select (authority_id, id, case_id, at, author_id, review_due) on casework.emergency to skyddsnat_gatekeeper;
grant select (authority_id, emergency_id) on casework.emergency_review to skyddsnat_gatekeeper;

grant create on schema handover to skyddsnat_gatekeeper;
set local role skyddsnat_gatekeeper;

create function handover.emergencies_unreviewed()
returns table (id uuid, at timestamptz, author_id uuid, review_due date)
language sql stable security definer set search_path = pg_catalog as $$
    select e.id, e.at, e.author_id, e.review_due
    from casework.emergency e
    where not exists (select from casework.emergency_review r
                      where r.authority_id = e.authority_id and r.emergency_id = e.id)
    order by e.at desc, e.id desc
$$;
comment on function handover.emergencies_unreviewed is
    'Tells those who review the log which emergency accesses nobody has looked at, the newest first: nothing of the child, and none to a card that is blocked for the one who asks.';
revoke execute on function handover.emergencies_unreviewed() from public;
grant execute on function handover.emergencies_unreviewed() to skyddsnat_audit;

set local role skyddsnat_owner;
revoke create on schema handover from skyddsnat_gatekeeper;
grant usage on schema handover to skyddsnat_audit;
