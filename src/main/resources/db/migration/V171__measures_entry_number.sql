-- Each version has a number in the order of writing: whoever has the register up to the highest has all of it.

alter table measures.entry add column number bigint generated always as identity;
create unique index on measures.entry (number);
comment on column measures.entry.number is 'Writers wait for each other, so the highest number that can be seen says that all before it can be seen too.';
