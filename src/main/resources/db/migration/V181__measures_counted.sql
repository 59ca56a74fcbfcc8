-- Indicators that the program counts from its own facts. Who steers gets figures of closed months and never a row behind them.

create table measures.counted (
    computation text not null check (computation in (
        'ASSESSED_SAME_DAY', 'COMPETENCE_ASKED_OR_DECLINED', 'REPORTS_FROM_PRESCHOOLS')),
    month date not null check (month = date_trunc('month', month)::date),
    value numeric,
    frozen_at timestamptz not null,
    primary key (computation, month)
);
comment on table measures.counted is 'What the program counted of a closed month over the whole municipality, as first shown; it never moves after that.';
comment on column measures.counted.value is
    'Null where fewer than five children, investigations or reports stand behind it; neither their number nor a share''s is kept.';

alter table measures.counted enable row level security;
alter table measures.counted force row level security;
create policy counted on measures.counted to skyddsnat_gatekeeper using (true) with check (true);
create trigger append_only before update or delete or truncate on measures.counted
    for each statement execute function db.refuse_change();
grant usage on schema measures, casework, consultation, handover to skyddsnat_gatekeeper;
grant usage on schema handover to skyddsnat_governance;
grant select, insert on measures.counted to skyddsnat_gatekeeper;

-- Times and marks alone: no name, no number, no word of what is written.
do $$
declare
    t text;
begin
    foreach t in array array['casework.case_file', 'casework.protection_assessment', 'casework.reason_entry',
        'casework.decision', 'consultation.choice'] loop
        execute format('create policy counted on %s for select to skyddsnat_gatekeeper using (true)', t);
    end loop;
end
$$;
grant select (authority_id, id, arrived_at, closed_on) on casework.case_file to skyddsnat_gatekeeper;
grant select (authority_id, case_id, at) on casework.protection_assessment to skyddsnat_gatekeeper;
grant select (authority_id, id, case_id, at, code, standing) on casework.reason_entry to skyddsnat_gatekeeper;
grant select (authority_id, case_id, at, outcome) on casework.decision to skyddsnat_gatekeeper;
grant select (authority_id, case_id, at) on consultation.choice to skyddsnat_gatekeeper;

grant create on schema handover to skyddsnat_gatekeeper;
set local role skyddsnat_gatekeeper;

create function handover.steering_count(what text, first_day date) returns numeric
language plpgsql stable set search_path = pg_catalog as $$
declare
    beginning constant timestamptz := first_day::timestamp at time zone 'Europe/Stockholm';
    ending constant timestamptz := (first_day + interval '1 month') at time zone 'Europe/Stockholm';
    those int;
    all_of_them int;
begin
    case what
        when 'ASSESSED_SAME_DAY' then
            select count(*) filter (where exists (
                    select from casework.protection_assessment p
                    where p.authority_id = c.authority_id and p.case_id = c.id
                        and (p.at at time zone 'Europe/Stockholm')::date = (c.arrived_at at time zone 'Europe/Stockholm')::date)),
                count(*)
            into those, all_of_them
            from casework.case_file c where c.arrived_at >= beginning and c.arrived_at < ending;
        when 'COMPETENCE_ASKED_OR_DECLINED' then
            select count(*) filter (where exists (
                    select from consultation.choice k
                    where k.authority_id = c.authority_id and k.case_id = c.id and k.at < ending)),
                count(*)
            into those, all_of_them
            from casework.decision d
            join casework.case_file c on c.authority_id = d.authority_id and c.id = d.case_id
            where d.outcome = 'OPENED' and d.at < ending
                and coalesce(c.closed_on >= (first_day + interval '1 month')::date, true)
                and (select r.standing from casework.reason_entry r
                     where r.authority_id = c.authority_id and r.case_id = c.id and r.code = 'HONOUR' and r.at < ending
                     order by r.at desc, r.id desc limit 1) in ('SUSPECTED', 'SUPPORTED');
        when 'REPORTS_FROM_PRESCHOOLS' then
            select count(*), null into all_of_them, those
            from concern.report r
            join organisation.unit u on u.authority_id = r.authority_id and u.id = r.unit_id
            where u.kind = 'PRESCHOOL' and r.sent_at >= beginning and r.sent_at < ending;
            return case when all_of_them >= 5 then all_of_them end;
    end case;
    return case when all_of_them >= 5 then round(100.0 * those / all_of_them) end;
end
$$;
comment on function handover.steering_count is
    'Counts one closed month: null below five. A share is of a hundred, whole, and what it is a share of is told nobody. Only steering_values calls it.';

create function handover.steering_values(what text) returns table (month date, value numeric, frozen_at timestamptz)
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
    this_month constant date := date_trunc('month', now() at time zone 'Europe/Stockholm')::date;
begin
    insert into measures.counted (computation, month, value, frozen_at)
    select what, m.start::date, handover.steering_count(what, m.start::date), now()
    from generate_series(this_month - interval '24 months', this_month - interval '1 month', interval '1 month') m (start)
    where not exists (select from measures.counted c where c.computation = what and c.month = m.start::date)
    on conflict do nothing;
    return query
        select c.month, c.value, c.frozen_at from measures.counted c where c.computation = what order by c.month;
end
$$;
comment on function handover.steering_values is
    'What the program counts for an indicator, over the closed months of two years. What was shown once is shown again.';

revoke execute on function handover.steering_count(text, date), handover.steering_values(text) from public;
grant execute on function handover.steering_values(text) to skyddsnat_governance;
set local role skyddsnat_owner;
revoke create on schema handover from skyddsnat_gatekeeper;
