-- The investigation of a child: the areas that its text is written in, its plan, and more time. When it was opened and the
-- end that holds are on the child's card.

create schema investigation;
comment on schema investigation is 'Investigations of children (utredning): plan, text, journal, risk, decision.';
grant usage on schema investigation to skyddsnat_social;

create table investigation.area (
    code text primary key check (code ~ '^[A-Z][A-Z0-9_]*$'),
    position int not null,
    side_sv text not null check (side_sv <> ''),
    side_en text not null check (side_en <> ''),
    name_sv text not null check (name_sv <> ''),
    name_en text not null check (name_en <> ''),
    valid_from date,
    valid_to date check (valid_to >= valid_from),
    verified boolean not null default true
);
comment on table investigation.area is
    'The areas that an investigation is structured by, with the days they are in use (both included; none: from before, until further notice). Shipped are the names in BBIC; a municipality loads its own.';
comment on column investigation.area.verified is 'False where the name has not been read at its source; pages say so.';
grant select on investigation.area to skyddsnat_social;

insert into investigation.area (code, position, side_sv, side_en, name_sv, name_en, verified) values
    ('HEALTH', 1, 'Barnets utveckling', 'The child''s development', 'Hälsa', 'Health', true),
    ('EDUCATION', 2, 'Barnets utveckling', 'The child''s development', 'Utbildning', 'Education', true),
    ('FEELINGS', 3, 'Barnets utveckling', 'The child''s development', 'Känslor och beteende', 'Feelings and behaviour', true),
    ('RELATIONS', 4, 'Barnets utveckling', 'The child''s development', 'Sociala relationer', 'Social relations', true),
    ('BASIC_CARE', 5, 'Föräldrarnas förmåga', 'The parents'' capacity', 'Grundläggande omsorg', 'Basic care', true),
    ('STIMULATION', 6, 'Föräldrarnas förmåga', 'The parents'' capacity', 'Stimulans och vägledning', 'Stimulation and guidance', true),
    ('WARMTH', 7, 'Föräldrarnas förmåga', 'The parents'' capacity', 'Känslomässig tillgänglighet', 'Emotional availability', true),
    ('SAFETY', 8, 'Föräldrarnas förmåga', 'The parents'' capacity', 'Säkerhet', 'Safety', true),
    ('FAMILY_NOW', 9, 'Familj och miljö', 'Family and environment', 'Nuvarande familjesituation', 'Present family situation', false),
    ('BACKGROUND', 10, 'Familj och miljö', 'Family and environment', 'Familjebakgrund', 'Family background', false),
    ('LIVING', 11, 'Familj och miljö', 'Family and environment', 'Boende, arbete och ekonomi', 'Housing, work and money', false),
    ('NETWORK', 12, 'Familj och miljö', 'Family and environment', 'Socialt nätverk och integrering', 'Social network and integration', false);

create table investigation.plan (
    authority_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    number int not null check (number > 0),
    questions text not null check (questions <> ''),
    ways text not null check (ways <> ''),
    voice text not null check (voice <> ''),
    areas text[] not null check (cardinality(areas) > 0),
    at timestamptz not null,
    author_id uuid not null references access.account,
    primary key (authority_id, id),
    unique (authority_id, case_id, number),
    foreign key (authority_id, case_id) references casework.case_file
);
create index on investigation.plan (author_id);
comment on table investigation.plan is 'The plan of an investigation (utredningsplan), a row for each version; the one with the highest number holds.';
comment on column investigation.plan.voice is 'How the child is to be heard, or why it cannot be.';
call db.wall_case_facts('investigation.plan');

create table investigation.passage (
    authority_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    area_code text not null references investigation.area,
    number int not null check (number > 0),
    words text not null check (words <> ''),
    at timestamptz not null,
    author_id uuid not null references access.account,
    primary key (authority_id, id),
    unique (authority_id, case_id, area_code, number),
    foreign key (authority_id, case_id) references casework.case_file
);
create index on investigation.passage (area_code);
create index on investigation.passage (author_id);
comment on table investigation.passage is 'What the investigation says in one area, a row for each version; the one with the highest number holds.';
call db.wall_case_facts('investigation.passage');

create table investigation.prolongation (
    authority_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    from_day date not null,
    to_day date not null,
    decided_on date not null,
    reasons text not null check (reasons <> ''),
    at timestamptz not null,
    author_id uuid not null references access.account,
    primary key (authority_id, id),
    unique (authority_id, case_id, from_day),
    foreign key (authority_id, case_id) references casework.case_file,
    constraint later check (to_day > from_day),
    constraint decided_while_time_was_left check (decided_on <= from_day)
);
create index on investigation.prolongation (author_id);
comment on table investigation.prolongation is
    'A decision to give the investigation more time, for a certain time and for special reasons (särskilda skäl; socialtjänstlagen 2025:400, 20 kap. 3 §).';
comment on column investigation.prolongation.from_day is 'The end that held before; of the first one, the law''s own.';
call db.wall_case_facts('investigation.prolongation');
