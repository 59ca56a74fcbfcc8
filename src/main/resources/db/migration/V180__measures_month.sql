-- What is done month by month: how each measure stands, what its indicators were, and the lock that a month gets.

create table measures.value (
    id uuid primary key,
    indicator_id uuid not null references measures.item,
    definition int not null,
    month date not null check (month = date_trunc('month', month)::date),
    number numeric not null check (number >= 0),
    why text not null,
    at timestamptz not null,
    author_id uuid not null references access.account,
    author text not null check (author <> ''),
    way text not null check (way in ('FILE', 'PAGE')),
    foreign key (indicator_id, definition) references measures.entry (item_id, version)
);
create index on measures.value (indicator_id, month, at);
create index on measures.value (indicator_id, definition);
create index on measures.value (author_id);
comment on table measures.value is 'An indicator in a month. The first row of a month is what was known then; each later one corrects it and stands beside.';
comment on column measures.value.definition is 'The version of the indicator that it was counted by.';

create table measures.month_report (
    id uuid primary key,
    measure_id uuid not null references measures.item,
    month date not null check (month = date_trunc('month', month)::date),
    status text not null check (status in ('NOT_BEGUN', 'ON_PLAN', 'LATE', 'DONE', 'PAUSED')),
    words text not null,
    cause text not null,
    plan text not null,
    next_step text not null,
    evidence text not null,
    at timestamptz not null,
    author_id uuid not null references access.account,
    author text not null check (author <> ''),
    unique (measure_id, month, id),
    constraint late_says_why_and_what_then check (status <> 'LATE' or (cause <> '' and plan <> ''))
);
create index on measures.month_report (measure_id, month, at);
create index on measures.month_report (month);
create index on measures.month_report (author_id);
comment on table measures.month_report is 'How a measure stands in a month, as somebody filed it. The latest row holds until the month is locked.';

create table measures.month_lock (
    id uuid primary key,
    measure_id uuid not null references measures.item,
    month date not null,
    round int not null check (round > 0),
    after_round int generated always as (nullif(round - 1, 0)) stored,
    report_id uuid not null,
    at timestamptz not null,
    author_id uuid not null references access.account,
    author text not null check (author <> ''),
    unique (measure_id, month, round),
    foreign key (measure_id, month, report_id) references measures.month_report (measure_id, month, id)
);
create index on measures.month_lock (measure_id, month, report_id);
create index on measures.month_lock (author_id);
comment on table measures.month_lock is 'Who answers for the measure has locked the month, with the password given anew. One lock for each time it was open.';

create table measures.month_reopening (
    id uuid primary key,
    measure_id uuid not null references measures.item,
    month date not null,
    round int not null,
    decision text not null check (decision <> ''),
    at timestamptz not null,
    author_id uuid not null references access.account,
    author text not null check (author <> ''),
    unique (measure_id, month, round),
    foreign key (measure_id, month, round) references measures.month_lock (measure_id, month, round)
);
create index on measures.month_reopening (author_id);
comment on table measures.month_reopening is 'A month that was locked is open again, by a decision that is shown beside it.';
alter table measures.month_lock
    add foreign key (measure_id, month, after_round) references measures.month_reopening (measure_id, month, round);
create index on measures.month_lock (measure_id, month, after_round);

create view measures.month_locked with (security_invoker = true) as
select l.measure_id, l.month, l.round, l.report_id, l.at, l.author
from measures.month_lock l
where not exists (
    select from measures.month_reopening r
    where r.measure_id = l.measure_id and r.month = l.month and r.round = l.round);
comment on view measures.month_locked is 'The months that are locked now.';

create function measures.keep_locked() returns trigger
language plpgsql set search_path = pg_catalog as $$
begin
    if exists (select from measures.month_locked l where l.measure_id = new.measure_id and l.month = new.month) then
        raise exception 'The month is locked' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
comment on function measures.keep_locked is 'Refuses a report in a month that is locked.';
create trigger keep_locked before insert on measures.month_report for each row execute function measures.keep_locked();

create table measures.month_draft (
    id uuid primary key,
    measure_id uuid not null references measures.item,
    month date not null,
    author_id uuid not null references access.account,
    revision int not null default 1,
    fields jsonb not null check (jsonb_typeof(fields) = 'object'),
    saved_at timestamptz not null
);
create index on measures.month_draft (measure_id, month, author_id);
create index on measures.month_draft (author_id);
comment on table measures.month_draft is
    'What one page in one window has typed of a month and not filed. Two windows are two rows: neither writes over the other.';

do $$
declare
    t text;
begin
    foreach t in array array['value', 'month_report', 'month_lock', 'month_reopening'] loop
        execute format('alter table measures.%I enable row level security', t);
        execute format('alter table measures.%I force row level security', t);
        execute format('create policy signed_in on measures.%I to skyddsnat_governance '
            'using ((select db.account()) is not null) with check ((select db.account()) is not null)', t);
        execute format('create trigger append_only before update or delete or truncate on measures.%I '
            'for each statement execute function db.refuse_change()', t);
        execute format('grant select, insert on measures.%I to skyddsnat_governance', t);
    end loop;
end
$$;
alter table measures.month_draft enable row level security;
alter table measures.month_draft force row level security;
create policy its_author_alone on measures.month_draft to skyddsnat_governance
    using (author_id = (select db.account())) with check (author_id = (select db.account()));
grant select, insert, update (fields, revision, saved_at), delete on measures.month_draft to skyddsnat_governance;
grant select on measures.month_locked to skyddsnat_governance;

-- Steering goes over the boards: who steers sees who else does, by name and role, and nobody else's staff.
create policy who_steers on access.role_grant for select to skyddsnat_governance
    using (role in ('COORDINATOR', 'MEASURE_OWNER') and (select db.account()) is not null);
create policy who_steers on organisation.staff for select to skyddsnat_governance
    using (exists (select from access.role_grant g
        where g.authority_id = staff.authority_id and g.staff_id = staff.id and g.role in ('COORDINATOR', 'MEASURE_OWNER')));
