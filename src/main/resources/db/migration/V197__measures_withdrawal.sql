-- What is taken out of the register says why.

alter table measures.entry
    add column why text check (why <> ''),
    add constraint withdrawn_says_why check (withdrawn = (why is not null));
comment on column measures.entry.why is 'Why the thing was taken out of the register by this version.';
