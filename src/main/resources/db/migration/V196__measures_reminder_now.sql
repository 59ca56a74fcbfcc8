-- A coordinator reminds by hand too: once a day for a person and a month at most, and the page says when.

alter table measures.reminder
    add column author_id uuid references access.account,
    add column author text check (author <> ''),
    add column day date not null generated always as ((at at time zone 'Europe/Stockholm')::date) stored,
    add constraint who_asked check ((author_id is null) = (author is null)),
    drop constraint reminder_pkey,
    add primary key (account_id, month, day);
create unique index on measures.reminder (account_id, month) where author_id is null;
create index on measures.reminder (author_id);
comment on table measures.reminder is 'A person was reminded of a month: once by the program, and by a coordinator once a day at most. Whoever writes the row sends the letter; a row whose letter was refused is taken away.';
comment on column measures.reminder.author_id is 'The coordinator who asked for it; null where the program did by itself.';

create policy who_steers on measures.reminder for select to skyddsnat_governance using ((select db.account()) is not null);
grant select on measures.reminder to skyddsnat_governance;
