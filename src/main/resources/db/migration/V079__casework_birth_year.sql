-- A teacher often knows a child's year of birth and not the day. It was asked for, and stopped at the border.

-- Only where there is no day: so no row from before has to change, which forced row-level security would not let it.
alter table casework.case_file
    add column birth_year int,
    add constraint year_is_for_want_of_a_day check (num_nonnulls(birth_date, birth_year) < 2);
comment on column casework.case_file.birth_year is 'What the reporter knew where the day is unknown; else null.';

-- The deliverer owns the function, and nobody but its owner may replace it.
grant create on schema handover to skyddsnat_deliverer;
set local role skyddsnat_deliverer;

create or replace function handover.deliver_report(report jsonb) returns void
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
            birth_year, number_index, sealed_number, protection_due, decision_due)
        values (receiver, child_id, child ->> 'caseNumber', intake, (child ->> 'number')::int, child ->> 'name',
            (child ->> 'birthDate')::date, (child ->> 'birthYear')::int, decode(child ->> 'numberIndex', 'base64'),
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

set local role skyddsnat_owner;
revoke create on schema handover from skyddsnat_deliverer;
