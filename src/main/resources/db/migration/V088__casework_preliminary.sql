-- What happens during the preliminary assessment is noted as it happens; longer time and reasons not to open are written out.

create table casework.case_note (
    authority_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    kind text not null check (kind in ('NOTE', 'CHILD', 'REPORTER', 'OTHER')),
    on_day date not null,
    words text not null check (words <> ''),
    corrects_id uuid,
    at timestamptz not null,
    author_id uuid not null references access.account,
    primary key (authority_id, id),
    unique (authority_id, case_id, id),
    foreign key (authority_id, case_id) references casework.case_file,
    foreign key (authority_id, case_id, corrects_id) references casework.case_note (authority_id, case_id, id)
);
create index on casework.case_note (authority_id, case_id, corrects_id);
create index on casework.case_note (author_id);
comment on table casework.case_note is 'A note on a child''s card, or a contact with the child, the reporter or somebody else. Guardians are contacted through the gate.';
comment on column casework.case_note.corrects_id is 'The note that this one corrects; both stand.';

create table casework.extension (
    authority_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    from_day date not null,
    to_day date not null,
    reasons text not null check (reasons <> ''),
    at timestamptz not null,
    author_id uuid not null references access.account,
    primary key (authority_id, id),
    foreign key (authority_id, case_id) references casework.case_file,
    constraint later check (to_day > from_day)
);
create index on casework.extension (authority_id, case_id);
create index on casework.extension (author_id);
comment on table casework.extension is 'More time for a preliminary assessment, for exceptional reasons (synnerliga skäl; socialtjänstlagen 2025:400, 20 kap. 2 §).';

alter table casework.decision
    add reasons_not_to text check (reasons_not_to <> ''),
    add constraint reasons_against_what_is_not_opened check (reasons_not_to is null or outcome = 'NOT_OPENED');
comment on column casework.decision.reasons_not_to is 'Why no investigation is opened though a child may have met with violence or witnessed it.';

do $$
declare
    t text;
begin
    foreach t in array array['case_note', 'extension'] loop
        execute format('alter table casework.%I enable row level security', t);
        execute format('alter table casework.%I force row level security', t);
        execute format('create policy own_authority on casework.%I to skyddsnat_social '
            'using (authority_id = (select db.authority()) and case_id <> all ((select access.blocked())::uuid[])) '
            'with check (authority_id = (select db.authority()) and case_id <> all ((select access.blocked())::uuid[]))', t);
        execute format('create trigger append_only before update or delete or truncate on casework.%I '
            'for each statement execute function db.refuse_change()', t);
        execute format('grant select, insert on casework.%I to skyddsnat_social', t);
    end loop;
end
$$;
