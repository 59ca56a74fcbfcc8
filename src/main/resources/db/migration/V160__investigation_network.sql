-- Who there is around a child, by whose word and since when; several can use violence. Nothing is written over: what has
-- ended is a fact of its own.

create table investigation.network_person (
    authority_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    name text not null check (name <> ''),
    who text not null check (who <> ''),
    at timestamptz not null,
    author_id uuid not null references access.account,
    primary key (authority_id, id),
    unique (authority_id, case_id, id),
    foreign key (authority_id, case_id) references casework.case_file
);
create index on investigation.network_person (authority_id, case_id);
create index on investigation.network_person (author_id);
comment on table investigation.network_person is 'A person around the child of one card, on that card alone: there is no file of a family.';
call db.wall_case_facts('investigation.network_person');

create table investigation.bond (
    authority_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    person_id uuid not null,
    kind text not null check (kind in ('HOUSEHOLD', 'RELATIVE', 'SUPPORT', 'VIOLENCE', 'CONTROL', 'OTHER')),
    source text not null check (source <> ''),
    on_day date not null,
    at timestamptz not null,
    author_id uuid not null references access.account,
    primary key (authority_id, id),
    unique (authority_id, case_id, id),
    foreign key (authority_id, case_id, person_id) references investigation.network_person (authority_id, case_id, id)
);
create index on investigation.bond (authority_id, case_id, person_id);
create index on investigation.bond (author_id);
comment on table investigation.bond is 'What a person is to the child, according to somebody. Several can use violence or control.';
comment on column investigation.bond.on_day is 'The day that the source is from.';
call db.wall_case_facts('investigation.bond');

create table investigation.bond_end (
    authority_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    bond_id uuid not null,
    source text not null check (source <> ''),
    on_day date not null,
    at timestamptz not null,
    author_id uuid not null references access.account,
    primary key (authority_id, id),
    unique (authority_id, bond_id),
    foreign key (authority_id, case_id, bond_id) references investigation.bond (authority_id, case_id, id)
);
create index on investigation.bond_end (authority_id, case_id, bond_id);
create index on investigation.bond_end (author_id);
comment on table investigation.bond_end is 'It is so no more, according to somebody. That it was so stands.';
call db.wall_case_facts('investigation.bond_end');
