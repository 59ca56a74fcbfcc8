-- A log reviewer may not know of what he or she is blocked from, by way of the log either.
set role skyddsnat_gatekeeper;
grant execute on function access.blocked() to skyddsnat_audit;
set role skyddsnat_owner;
