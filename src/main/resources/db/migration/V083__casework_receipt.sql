-- What comes from outside is received once, however often it is sent.

create table casework.receipt (
    authority_id uuid not null,
    source text not null check (source <> ''),
    key text not null check (key <> ''),
    body_hash bytea not null check (length(body_hash) = 32),
    intake_id uuid not null,
    reference text not null,
    at timestamptz not null,
    primary key (authority_id, source, key),
    -- Looked at when all is written: the receipt comes first, so that the second of two waits for the first.
    foreign key (authority_id, intake_id) references casework.intake deferrable initially deferred
);
create index on casework.receipt (authority_id, intake_id);
create index on casework.receipt (reference, source);
comment on table casework.receipt is 'What a sender outside called its report, so that the same report is never received twice.';
comment on column casework.receipt.source is 'The sending system''s id, or WEB.';
comment on column casework.receipt.key is 'The sender''s own name for this sending: an idempotency key, or the web form''s.';
alter table casework.receipt enable row level security;
alter table casework.receipt force row level security;
create policy delivered on casework.receipt to skyddsnat_deliverer using (true)
    with check (authority_id = (select db.authority()));
grant select, insert on casework.receipt to skyddsnat_deliverer;
create trigger append_only before update or delete or truncate on casework.receipt
    for each statement execute function db.refuse_change();

create policy received on casework.intake for insert to skyddsnat_deliverer
    with check (way_in in ('SYSTEM', 'WEB') and authority_id = (select db.authority()));

grant create on schema handover to skyddsnat_deliverer;
set local role skyddsnat_deliverer;

create function handover.sending_system(token bytea)
returns table (id uuid, authority_id uuid, name text, profession text)
language plpgsql stable security definer set search_path = pg_catalog as $$
begin
    return query
    select s.id, s.authority_id, s.name, s.profession from access.sending_system s where s.token_hash = token;
end
$$;
comment on function handover.sending_system is 'Whose token this is the hash of.';

create function handover.receive_report(token bytea, wanted_key text, wanted_hash bytea, report jsonb)
returns table (outcome text, intake_id uuid, reference text, at timestamptz)
language plpgsql security definer set search_path = pg_catalog as $$
declare
    receiver constant uuid := db.authority();
    way text := 'WEB';
    sender text := 'WEB';
    kind text := report ->> 'profession';
begin
    if token is not null then
        select 'SYSTEM', s.id::text, s.profession into way, sender, kind
        from access.sending_system s where s.token_hash = token and s.authority_id = receiver;
    end if;
    if sender is null or not exists (
        select from organisation.unit u join organisation.authority a on a.id = u.authority_id
        where u.id = (report ->> 'receiver')::uuid and u.kind = 'INTAKE' and a.id = receiver and a.area = 'SOCIAL')
    then
        raise exception 'A report from outside comes with a known token, or by the form, to an intake unit'
            using errcode = 'insufficient_privilege';
    end if;

    -- Waits here for another sending of the same report, if there is one under way.
    insert into casework.receipt as r (authority_id, source, key, body_hash, intake_id, reference, at)
    values (receiver, sender, wanted_key, wanted_hash, (report ->> 'id')::uuid, report ->> 'reference',
        (report ->> 'sentAt')::timestamptz)
    on conflict (authority_id, source, key) do nothing;
    if not found then
        return query
        select case when r.body_hash = wanted_hash then 'REPEATED' else 'OTHER_BODY' end, r.intake_id, r.reference, r.at
        from casework.receipt r
        where r.authority_id = receiver and r.source = sender and r.key = wanted_key;
        return;
    end if;

    perform handover.register(receiver, null, report || jsonb_build_object('wayIn', way, 'profession', kind));
    if (report ->> 'wantsFeedback')::boolean and kind <> 'PRIVATE' then
        insert into casework.feedback_request (authority_id, id, intake_id, asked_at, asker_name)
        values (receiver, uuidv7(), (report ->> 'id')::uuid, (report ->> 'sentAt')::timestamptz,
            report ->> 'reporterName');
    end if;
    return query
    select 'RECEIVED', (report ->> 'id')::uuid, report ->> 'reference', (report ->> 'sentAt')::timestamptz;
end
$$;
comment on function handover.receive_report is 'Receives a report from another authority''s system or the public form, once for each key. Feedback is asked for by those only who report in their work.';

create function handover.report_received(token bytea, wanted text) returns timestamptz
language plpgsql stable security definer set search_path = pg_catalog as $$
begin
    return (
        select r.at from casework.receipt r
        where r.reference = wanted and r.source = case
            when token is null then 'WEB'
            else (select s.id::text from access.sending_system s where s.token_hash = token) end);
end
$$;
comment on function handover.report_received is 'When a report was received, to the one who sent it; nothing of what followed. Another''s report is as one that never was.';

revoke execute on function handover.sending_system(bytea), handover.receive_report(bytea, text, bytea, jsonb),
    handover.report_received(bytea, text) from public;
grant execute on function handover.sending_system(bytea), handover.receive_report(bytea, text, bytea, jsonb),
    handover.report_received(bytea, text) to skyddsnat_outside;

set local role skyddsnat_owner;
revoke create on schema handover from skyddsnat_deliverer;
