-- Who is whose brother or sister, one line for each time it was said; and which report was joined to which card.

create table casework.kinship (
    authority_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    sibling_id uuid not null,
    source text not null check (source <> ''),
    at timestamptz not null,
    author_id uuid not null references access.account,
    primary key (authority_id, id),
    foreign key (authority_id, person_id) references casework.person,
    foreign key (authority_id, sibling_id) references casework.person,
    constraint nobody_is_their_own_sibling check (person_id <> sibling_id)
);
create index on casework.kinship (authority_id, person_id);
create index on casework.kinship (authority_id, sibling_id);
create index on casework.kinship (author_id);
comment on table casework.kinship is 'Two children are siblings, according to somebody. Written once and read from both sides; nothing of one child''s card is known by it on the other''s.';

create table casework.joining (
    authority_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    to_case_id uuid not null,
    investigation_was_open boolean not null,
    words text not null check (words <> ''),
    at timestamptz not null,
    author_id uuid not null references access.account,
    primary key (authority_id, id),
    unique (authority_id, case_id),
    unique (authority_id, case_id, to_case_id),
    foreign key (authority_id, case_id) references casework.case_file,
    foreign key (authority_id, to_case_id) references casework.case_file
);
create index on casework.joining (authority_id, to_case_id);
create index on casework.joining (author_id);
comment on table casework.joining is 'A report on a child whose matter was open already is joined to it, and needs no decision of its own where an investigation was open (socialtjänstlagen 2025:400, 20 kap. 2 §).';

-- A card is joined to what its fact says, and to nothing else.
alter table casework.case_file
    add foreign key (authority_id, id, joined_to) references casework.joining (authority_id, case_id, to_case_id);
create index on casework.case_file (authority_id, id, joined_to);

do $$
declare
    t text;
    one text;
    other text;
begin
    for t, one, other in values ('kinship', 'person_id', 'sibling_id'), ('joining', 'case_id', 'to_case_id') loop
        execute format('alter table casework.%I enable row level security', t);
        execute format('alter table casework.%I force row level security', t);
        execute format('create policy own_authority on casework.%I to skyddsnat_social '
            'using (authority_id = (select db.authority()) and %2$I <> all ((select access.blocked())::uuid[]) '
                'and %3$I <> all ((select access.blocked())::uuid[])) '
            'with check (authority_id = (select db.authority()) and %2$I <> all ((select access.blocked())::uuid[]) '
                'and %3$I <> all ((select access.blocked())::uuid[]))',
            t, one, other);
        execute format('create trigger append_only before update or delete or truncate on casework.%I '
            'for each statement execute function db.refuse_change()', t);
        execute format('grant select, insert on casework.%I to skyddsnat_social', t);
    end loop;
end
$$;
