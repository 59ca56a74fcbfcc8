-- Every way in ends in the same rows: the report, a card for each child with its clocks, and the reasons as they came.

create policy proposed on casework.person for select to skyddsnat_deliverer using (true);
grant select (authority_id, id, number_index) on casework.person to skyddsnat_deliverer;

grant create on schema handover to skyddsnat_deliverer;
set local role skyddsnat_deliverer;

create function handover.register(receiver uuid, sender uuid, report jsonb) returns void
language plpgsql set search_path = pg_catalog as $$
declare
    intake constant uuid := report ->> 'id';
    arrived constant timestamptz := report ->> 'sentAt';
    arrival constant date := arrived at time zone 'Europe/Stockholm';
    protection constant date := handover.due('PROTECTION_ASSESSMENT', arrival);
    decision constant date := handover.due('PRELIMINARY_ASSESSMENT', arrival);
begin
    insert into casework.intake (authority_id, id, reference, arrived_at, way_in, from_authority_id, from_unit_id,
        unit_name, profession, anonymous, reporter_name, reporter_title, reporter_phone, stand_in_name, danger, trip_near,
        trip_date, pickup, answers, receiver_id, desk_id)
    values (receiver, intake, report ->> 'reference', arrived, report ->> 'wayIn', sender, (report ->> 'fromUnit')::uuid,
        report ->> 'unitName', report ->> 'profession', coalesce((report ->> 'anonymous')::boolean, false),
        report ->> 'reporterName', report ->> 'reporterTitle', report ->> 'reporterPhone', report ->> 'standInName',
        report ->> 'danger', report ->> 'tripNear', (report ->> 'tripDate')::date, report ->> 'pickup',
        report -> 'answers', (report ->> 'receiver')::uuid, (report ->> 'desk')::uuid);

    insert into casework.co_signature (authority_id, id, intake_id, at, name)
    select receiver, uuidv7(), intake, arrived, s.name
    from (select distinct c.name from jsonb_array_elements_text(report -> 'coSigners') as c (name)) s;

    insert into casework.case_file (authority_id, id, case_number, intake_id, child_number, name, birth_date,
        birth_year, number_index, sealed_number, protection_due, decision_due, arrived_at, urgent, receiver_id, desk_id,
        proposed_person_id)
    select receiver, c.id, c."caseNumber", intake, c.number, c.name, c."birthDate", c."birthYear",
        c.index, decode(c."sealedNumber", 'base64'),
        protection, decision, arrived, report ->> 'danger' = 'NOW', (report ->> 'receiver')::uuid,
        (report ->> 'desk')::uuid,
        (select p.id from casework.person p
         where p.authority_id = receiver and p.number_index = c.index order by p.id limit 1)
    from (
        select r.*, decode(r."numberIndex", 'base64') as index
        from jsonb_to_recordset(report -> 'children') as r (id uuid, "caseNumber" text, number int, name text,
            "birthDate" date, "birthYear" int, "numberIndex" text, "sealedNumber" text)
    ) c;
    if not found then
        raise exception 'A report is about at least one child' using errcode = 'check_violation';
    end if;

    insert into db.person_key (authority_id, person_id, wrapped_key, created_at)
    select receiver, c.id, decode(c."wrappedKey", 'base64'), arrived
    from jsonb_to_recordset(report -> 'children') as c (id uuid, "wrappedKey" text)
    where c."wrappedKey" is not null;

    insert into casework.reason_entry (authority_id, id, case_id, at, code, standing, stated_on, origin, source)
    select receiver, uuidv7(), c.id, arrived, r.code, 'SUSPECTED', arrival, 'REPORT', ''
    from jsonb_to_recordset(report -> 'children') as c (id uuid)
    cross join (select distinct e.code from jsonb_array_elements_text(report -> 'reasons') as e (code)) r;
end
$$;
comment on function handover.register is 'Writes a report down at social services as it came. Only other hand-overs call it.';
revoke execute on function handover.register(uuid, uuid, jsonb) from public;

create or replace function handover.deliver_report(report jsonb) returns void
language plpgsql security definer set search_path = pg_catalog as $$
declare
    sender constant uuid := db.authority();
    receiver constant uuid := report ->> 'socialAuthority';
begin
    if sender is distinct from (report ->> 'fromAuthority')::uuid or sender is null
        or not exists (select from organisation.authority a where a.id = receiver and a.area = 'SOCIAL')
    then
        raise exception 'A report is sent by its own authority to social services' using errcode = 'insufficient_privilege';
    end if;
    perform handover.register(receiver, sender, report || '{"wayIn": "INSIDE"}');
end
$$;

set local role skyddsnat_owner;
revoke create on schema handover from skyddsnat_deliverer;
