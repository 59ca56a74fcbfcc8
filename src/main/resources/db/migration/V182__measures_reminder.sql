-- Reminders of open months: where they go, and which have gone.

create table measures.mail_address (
    id uuid primary key,
    account_id uuid not null references access.account,
    email text not null,
    at timestamptz not null
);
create index on measures.mail_address (account_id, at);
comment on table measures.mail_address is 'Where somebody wants reminders, as the person said; the latest holds, and an empty one says nowhere.';

create table measures.reminder (
    account_id uuid not null references access.account,
    month date not null check (month = date_trunc('month', month)::date),
    at timestamptz not null,
    primary key (account_id, month)
);
comment on table measures.reminder is 'A person was reminded of a month, once. Whoever writes the row sends the letter; a row whose letter was refused is taken away.';

alter table measures.mail_address enable row level security;
alter table measures.mail_address force row level security;
alter table measures.reminder enable row level security;
alter table measures.reminder force row level security;
create policy own on measures.mail_address to skyddsnat_governance
    using (account_id = (select db.account())) with check (account_id = (select db.account()));
create policy sender on measures.mail_address for select to skyddsnat_framework using (true);
create policy sender on measures.reminder to skyddsnat_framework using (true) with check (true);
create policy sender on measures.month_report for select to skyddsnat_framework using (true);
create policy sender on measures.month_lock for select to skyddsnat_framework using (true);
create policy sender on measures.month_reopening for select to skyddsnat_framework using (true);
create trigger append_only before update or delete or truncate on measures.mail_address
    for each statement execute function db.refuse_change();
grant select, insert on measures.mail_address to skyddsnat_governance;
grant select on measures.mail_address to skyddsnat_framework;
grant select, insert, delete on measures.reminder to skyddsnat_framework;
grant select (id, measure_id, month, status, at) on measures.month_report to skyddsnat_framework;
grant select on measures.month_lock, measures.month_reopening, measures.month_locked to skyddsnat_framework;
