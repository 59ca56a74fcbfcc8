-- How great the risk is judged to be, by a person and until a day; and what is done for the child's safety.

create table investigation.risk_judgement (
    authority_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    level text not null check (level in ('LOW', 'MEDIUM', 'HIGH')),
    acute boolean not null,
    reasons text not null check (reasons <> ''),
    review_on date not null,
    at timestamptz not null,
    author_id uuid not null references access.account,
    primary key (authority_id, id),
    foreign key (authority_id, case_id) references casework.case_file
);
create index on investigation.risk_judgement (authority_id, case_id, at);
create index on investigation.risk_judgement (author_id);
comment on table investigation.risk_judgement is 'A person''s judgement of the risk, with reasons and a day to judge anew; the latest holds. Nothing is added up.';
call db.wall_case_facts('investigation.risk_judgement');

create table investigation.safety_point (
    code text primary key check (code ~ '^[A-Z][A-Z0-9_]*$'),
    position int not null,
    name_sv text not null check (name_sv <> ''),
    name_en text not null check (name_en <> ''),
    valid_from date,
    valid_to date check (valid_to >= valid_from)
);
comment on table investigation.safety_point is 'What a safety plan reminds of, with the days it is in use; a municipality loads its own.';
grant select on investigation.safety_point to skyddsnat_social;

insert into investigation.safety_point (code, position, name_sv, name_en) values
    ('CONTACT', 1, 'Hur och när vårdnadshavarna kontaktas. Kontakt med myndigheter är i sig en risk.',
        'How and when the guardians are contacted. Contact with authorities is a risk in itself.'),
    ('PROTECT_FIRST', 2, 'Skydd först: var barnet är tryggt innan någon pratar med föräldrarna.',
        'Protection first: where the child is safe before anybody talks with the parents.'),
    ('MEET_ALONE', 3, 'Möten i enrum, aldrig tillsammans med familjen. Telefoner läggs undan.',
        'Meetings alone, never together with the family. Telephones are put away.'),
    ('INTERPRETER', 4, 'Tolk som inte är släkt. Helst på telefon, och tolken presenterar sig först.',
        'An interpreter who is no relative. By telephone rather, and the interpreter is introduced first.'),
    ('CHANNEL', 5, 'Säker väg för kontakt, och en annan plats att mötas på.',
        'A safe way of contact, and another place to meet.'),
    ('WAY_OUT', 6, 'Plan för att ta sig därifrån: legitimation, pass, pengar, nycklar.',
        'A plan for getting away: identity papers, passport, money, keys.'),
    ('SOCIAL_MEDIA', 7, 'Inställningar i sociala medier och på telefonen.',
        'Settings in social media and on the telephone.'),
    ('OWN_FILE', 8, 'Egen akt. Inget om barnet står i någon annans.',
        'A file of its own. Nothing about the child stands in anybody else''s.'),
    ('PLACEMENT', 9, 'Vid placering: avstånd, personal dygnet runt, nytt nummer och ny e-post, kontakt bara genom socialtjänsten.',
        'In a placement: distance, staff day and night, a new number and e-mail, contact through social services only.'),
    ('SEVERAL', 10, 'Alla som kan utöva våld eller kontroll. De kan vara flera.',
        'Everybody who may use violence or control. They may be several.'),
    ('SIBLINGS', 11, 'Syskonen: varje barn bedöms för sig, genast.',
        'The siblings: each child is judged by itself, at once.'),
    ('LONG_TERM', 12, 'På sikt: många går tillbaka. Vem håller kontakten, och hur länge?',
        'In the long run: many go back. Who keeps in contact, and for how long?');

create table investigation.safety_plan (
    authority_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    number int not null check (number > 0),
    at timestamptz not null,
    author_id uuid not null references access.account,
    primary key (authority_id, id),
    unique (authority_id, case_id, number),
    unique (authority_id, case_id, id),
    foreign key (authority_id, case_id) references casework.case_file
);
create index on investigation.safety_plan (author_id);
comment on table investigation.safety_plan is 'A plan for the child''s safety, a row for each version; the one with the highest number holds.';
call db.wall_case_facts('investigation.safety_plan');

create table investigation.safety_line (
    authority_id uuid not null,
    plan_id uuid not null,
    point_code text not null references investigation.safety_point,
    case_id uuid not null,
    words text not null check (words <> ''),
    primary key (authority_id, plan_id, point_code),
    foreign key (authority_id, case_id, plan_id) references investigation.safety_plan (authority_id, case_id, id)
);
create index on investigation.safety_line (authority_id, case_id, plan_id);
create index on investigation.safety_line (point_code);
comment on table investigation.safety_line is 'What a version of the safety plan says in one point.';
call db.wall_case_facts('investigation.safety_line');
