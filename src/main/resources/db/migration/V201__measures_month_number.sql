-- As with the register: whoever has the months up to the highest number has all of them.

alter table measures.month_report add column number bigint generated always as identity;
create unique index on measures.month_report (number);
comment on column measures.month_report.number is 'Writers wait for each other, so the highest number that can be seen says that all before it can be seen too.';
