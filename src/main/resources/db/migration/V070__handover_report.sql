-- What may pass the border between a board that reports and social services, and nothing else. Each function runs as
-- the deliverer in the caller's own transaction: both sides have it or neither.

create schema handover;
comment on schema handover is 'The only passages between two areas.';
grant usage on schema handover to skyddsnat_education, skyddsnat_social;
grant usage, create on schema handover to skyddsnat_deliverer;

create function handover.due(rule text, event date) returns date
language sql stable set search_path = pg_catalog as $$
    select (case r.period_unit
        when 'AT_ONCE' then event
        when 'DAYS' then event + r.period_amount
        when 'WEEKS' then event + 7 * r.period_amount
        when 'MONTHS' then event + make_interval(months => r.period_amount)
        end)::date
    from organisation.legal_rule r
    where r.code = rule and event between coalesce(r.valid_from, '-infinity') and coalesce(r.valid_to, 'infinity');
$$;
comment on function handover.due is 'The last day that a legal rule gives, counted from an event, as the program counts it.';

create function handover.deliver_report(report jsonb) returns void
language plpgsql security definer set search_path = pg_catalog as $$
declare
    sender constant uuid := db.authority();
    receiver constant uuid := report ->> 'socialAuthority';
    intake constant uuid := report ->> 'id';
    arrived constant timestamptz := report ->> 'sentAt';
    arrival constant date := arrived at time zone 'Europe/Stockholm';
    child jsonb;
    child_id uuid;
begin
    if sender is distinct from (report ->> 'fromAuthority')::uuid or sender is null
        or not exists (select from organisation.authority a where a.id = receiver and a.area = 'SOCIAL')
    then
        raise exception 'A report is sent by its own authority to social services' using errcode = 'insufficient_privilege';
    end if;

    insert into casework.intake (authority_id, id, reference, arrived_at, from_authority_id, from_unit_id, unit_name,
        profession, reporter_name, reporter_title, reporter_phone, stand_in_name, danger, trip_near, trip_date, pickup,
        answers)
    values (receiver, intake, report ->> 'reference', arrived, sender, (report ->> 'fromUnit')::uuid, report ->> 'unitName',
        report ->> 'profession', report ->> 'reporterName', report ->> 'reporterTitle', report ->> 'reporterPhone',
        report ->> 'standInName', report ->> 'danger', report ->> 'tripNear', (report ->> 'tripDate')::date,
        report ->> 'pickup', report -> 'answers');

    insert into casework.co_signature (authority_id, id, intake_id, at, name)
    select receiver, uuidv7(), intake, arrived, s.name
    from (select distinct c.name from jsonb_array_elements_text(report -> 'coSigners') as c (name)) s;

    for child in select c.value from jsonb_array_elements(report -> 'children') as c (value) loop
        child_id := child ->> 'id';
        insert into casework.case_file (authority_id, id, case_number, intake_id, child_number, name, birth_date,
            number_index, sealed_number, protection_due, decision_due)
        values (receiver, child_id, child ->> 'caseNumber', intake, (child ->> 'number')::int, child ->> 'name',
            (child ->> 'birthDate')::date, decode(child ->> 'numberIndex', 'base64'),
            decode(child ->> 'sealedNumber', 'base64'), handover.due('PROTECTION_ASSESSMENT', arrival),
            handover.due('PRELIMINARY_ASSESSMENT', arrival));
        if child ->> 'wrappedKey' is not null then
            insert into db.person_key (authority_id, person_id, wrapped_key, created_at)
            values (receiver, child_id, decode(child ->> 'wrappedKey', 'base64'), arrived);
        end if;
        insert into casework.reason_entry (authority_id, id, case_id, at, code, standing, stated_on, origin, source)
        select receiver, uuidv7(), child_id, arrived, r.code, 'SUSPECTED', arrival, 'REPORT', ''
        from (select distinct e.code from jsonb_array_elements_text(report -> 'reasons') as e (code)) r;
    end loop;
    if child_id is null then
        raise exception 'A report is about at least one child' using errcode = 'check_violation';
    end if;
end
$$;
comment on function handover.deliver_report is 'Takes a report from the sender''s side to social services: the report, a card for each child, and the reasons as the reporter sees them.';

-- From here plpgsql also where one statement is enough: the sender's tables are looked up when a function is called.
create function handover.is_own(wanted text, functions text[]) returns boolean
language plpgsql stable set search_path = pg_catalog as $$
begin
    return exists (
        select from concern.report r
        join access.active_relation a on a.authority_id = r.authority_id and a.subject_id = r.id
        where r.authority_id = (select db.authority()) and r.reference = wanted
            and a.account_id = (select db.account()) and a.function = any (functions));
end
$$;
comment on function handover.is_own is 'Whether the one who acts has something to do, in one of these functions, with the sender''s report.';

create function handover.deliver_addition(wanted text, addition_id uuid, at timestamptz, author_name text, words text)
returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
    insert into casework.addition (authority_id, id, intake_id, at, author_name, words)
    select i.authority_id, addition_id, i.id, at, author_name, words
    from casework.intake i
    where i.from_authority_id = (select db.authority()) and i.reference = wanted
        and handover.is_own(wanted, '{AUTHOR,CO_SIGNER,STAND_IN}');
    if not found then
        raise exception 'No such report' using errcode = 'insufficient_privilege';
    end if;
end
$$;
comment on function handover.deliver_addition is 'Takes what the reporter''s side adds to a sent report to social services.';

create function handover.deliver_co_signature(wanted text, at timestamptz, name text) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
    insert into casework.co_signature (authority_id, id, intake_id, at, name)
    select i.authority_id, uuidv7(), i.id, at, name
    from casework.intake i
    where i.from_authority_id = (select db.authority()) and i.reference = wanted
        and handover.is_own(wanted, '{CO_SIGNER}');
    if not found then
        raise exception 'No such report' using errcode = 'insufficient_privilege';
    end if;
end
$$;
comment on function handover.deliver_co_signature is 'Tells social services that a colleague of the reporter stands behind the report.';

create function handover.ask_feedback(wanted text, at timestamptz, asker_name text) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
    insert into casework.feedback_request (authority_id, id, intake_id, asked_at, asker_name)
    select i.authority_id, uuidv7(), i.id, at, asker_name
    from casework.intake i
    where i.from_authority_id = (select db.authority()) and i.reference = wanted
        and handover.is_own(wanted, '{AUTHOR,STAND_IN}');
    if not found then
        raise exception 'No such report' using errcode = 'insufficient_privilege';
    end if;
end
$$;
comment on function handover.ask_feedback is 'The reporter, or the named stand-in, asks what became of the report.';

create function handover.set_feedback(wanted text, child_no int, feedback_state text, told_at timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
    insert into concern.feedback (authority_id, report_id, child_number, state, at)
    select r.authority_id, r.id, c.child_number, f.state, f.at
    from casework.intake i
    join casework.case_file c on c.authority_id = i.authority_id and c.intake_id = i.id
    join casework.feedback f on f.authority_id = c.authority_id and f.case_id = c.id
    join concern.report r on r.authority_id = i.from_authority_id and r.reference = i.reference
    where i.authority_id = (select db.authority()) and i.reference = wanted and c.child_number = child_no
        and f.state = feedback_state and f.at = told_at
        and exists (
            select from casework.feedback_request q where q.authority_id = i.authority_id and q.intake_id = i.id);
    if not found then
        raise exception 'No such feedback' using errcode = 'insufficient_privilege';
    end if;
end
$$;
comment on function handover.set_feedback is 'Takes one child''s feedback, already written down by social services and asked for, to the sender''s side.';

-- The rights first: once the deliverer owns a function, the owner of the schema cannot take any away.
revoke execute on all functions in schema handover from public;
grant execute on function handover.deliver_report(jsonb), handover.deliver_addition(text, uuid, timestamptz, text, text),
    handover.deliver_co_signature(text, timestamptz, text), handover.ask_feedback(text, timestamptz, text)
    to skyddsnat_education;
grant execute on function handover.set_feedback(text, int, text, timestamptz) to skyddsnat_social;

do $$
declare
    f regprocedure;
begin
    for f in select p.oid from pg_proc p where p.pronamespace = 'handover'::regnamespace loop
        execute format('alter function %s owner to skyddsnat_deliverer', f);
    end loop;
end
$$;
revoke create on schema handover from skyddsnat_deliverer;

-- What the deliverer asks of access: only about the one who acts.
create policy own_relations on access.relation for select to skyddsnat_deliverer
    using (authority_id = (select db.authority()) and account_id = (select db.account()));
create policy own_relations on access.relation_end for select to skyddsnat_deliverer
    using (exists (
        select from access.relation r where r.authority_id = relation_end.authority_id and r.id = relation_id));
grant select on access.relation, access.relation_end, access.active_relation to skyddsnat_deliverer;
