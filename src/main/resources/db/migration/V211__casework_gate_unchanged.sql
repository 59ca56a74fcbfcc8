-- At each decision every reason is written once more. What says the same again is no change: only another standing, or a reason
-- that is new, closes a gate that was decided before.

alter table casework.gate_decision add column changes_seen int check (changes_seen >= 0);
comment on column casework.gate_decision.changes_seen is
    'How often a reason had changed in the ledger when it was decided; once more and the gate is closed again. Null on what was decided before this was counted: there one more line closes it.';
comment on column casework.gate_decision.reasons_seen is 'Lines in the ledger of reasons when it was decided.';

-- A line that comes late, with an earlier time, never makes the count smaller, and leaves it as it is only where it changes nothing.
create function casework.reason_changes(authority uuid, card uuid) returns int
language sql stable set search_path = pg_catalog as $$
    select count(*)::int
    from (
        select e.standing is distinct from lag(e.standing) over (partition by e.code order by e.at, e.id) as changed
        from casework.reason_entry e
        where e.authority_id = authority and e.case_id = card
    ) line
    where line.changed
$$;
comment on function casework.reason_changes is 'Lines in the ledger of a card that are the first of their reason or say another standing than the one before.';

create function casework.reasons_stand(made casework.gate_decision) returns boolean
language sql stable set search_path = pg_catalog as $$
    select case
        when made.changes_seen is not null then made.changes_seen = casework.reason_changes(made.authority_id, made.case_id)
        else made.reasons_seen = (
            select count(*) from casework.reason_entry e
            where e.authority_id = made.authority_id and e.case_id = made.case_id)
    end
$$;
comment on function casework.reasons_stand is 'Whether no reason has changed since a gate was decided.';
grant execute on function casework.reason_changes(uuid, uuid), casework.reasons_stand(casework.gate_decision) to skyddsnat_social;

create or replace function casework.pass_gate() returns trigger
language plpgsql set search_path = pg_catalog as $$
declare
    today constant date := new.at at time zone 'Europe/Stockholm';
    stands casework.gate_decision;
begin
    if not exists (select from casework.guarded_case g where g.authority_id = new.authority_id and g.case_id = new.case_id)
        and not exists (select from casework.gate_decision d
                        where d.authority_id = new.authority_id and d.guardian_id = new.guardian_id and not d.allowed)
    then
        return new;
    end if;
    select * into stands from casework.gate_decision d
    where d.authority_id = new.authority_id and d.guardian_id = new.guardian_id
    order by d.number desc limit 1;
    if (stands.allowed
            and stands.id = new.decision_id
            and new.kind = any (stands.kinds)
            and today between stands.contact_from and stands.review_on
            and casework.reasons_stand(stands)
            and not exists (select from casework.gate_review r
                            where r.authority_id = new.authority_id and r.decision_id = stands.id and not r.agrees))
        is true
    then
        return new;
    end if;
    raise exception 'The gate to this guardian is closed' using errcode = 'check_violation';
end
$$;
