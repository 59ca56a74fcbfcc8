-- Emergency access (nödåtkomst): an hour with one child's card for a reason, looked at by another afterwards.

create table casework.emergency (
    authority_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    reason text not null check (length(reason) >= 20),
    until timestamptz not null,
    review_due date not null,
    at timestamptz not null,
    author_id uuid not null references access.account,
    primary key (authority_id, id),
    unique (authority_id, case_id, id, author_id),
    foreign key (authority_id, case_id) references casework.case_file,
    constraint an_hour_and_no_more check (until = at + interval '60 minutes')
);
create index on casework.emergency (authority_id, case_id, at);
create index on casework.emergency (author_id);
comment on table casework.emergency is 'Somebody opened a card that was not theirs, with a reason, until a moment. A blocked card cannot be opened so: it is not there.';
call db.wall_case_facts('casework.emergency');

create table casework.emergency_review (
    authority_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    emergency_id uuid not null,
    opener_id uuid not null,
    justified boolean not null,
    words text not null check (words <> ''),
    at timestamptz not null,
    author_id uuid not null references access.account,
    primary key (authority_id, id),
    unique (authority_id, emergency_id),
    foreign key (authority_id, case_id, emergency_id, opener_id)
        references casework.emergency (authority_id, case_id, id, author_id),
    constraint another_person_reviews check (author_id <> opener_id)
);
create index on casework.emergency_review (authority_id, case_id, emergency_id, opener_id);
create index on casework.emergency_review (author_id);
comment on table casework.emergency_review is 'Another person has looked at an emergency access and judged whether there was reason for it.';
call db.wall_case_facts('casework.emergency_review');
