-- What was needed for a child against what there was.

create table intervention.need (
    authority_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    asked_kind text not null references intervention.kind,
    offered_kind text references intervention.kind,
    lacking text[] not null check (lacking <@ array['KIND', 'AGE', 'SEX', 'DISTANCE']),
    words text not null check (words <> ''),
    on_day date not null,
    at timestamptz not null,
    author_id uuid not null references access.account,
    primary key (authority_id, id),
    foreign key (authority_id, case_id) references casework.case_file,
    constraint what_was_not_offered_lacked_something check (asked_kind = offered_kind or cardinality(lacking) > 0)
);
create index on intervention.need (authority_id, case_id, at);
create index on intervention.need (asked_kind);
create index on intervention.need (offered_kind);
create index on intervention.need (author_id);
comment on table intervention.need is 'What was asked for on behalf of a child, what was offered, and what did not exist.';
comment on column intervention.need.lacking is 'Not of the kind, not for the age, not for the sex, not near or not far away enough.';
call db.wall_case_facts('intervention.need');
