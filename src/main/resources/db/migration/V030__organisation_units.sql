-- The municipality and its parts. Facts here are open to every area, written by framework; only staff are personal data.

create schema organisation;
comment on schema organisation is 'Municipality, authorities, units, staff, opening hours, telephone numbers, legal rules.';

create table organisation.municipality (
    one boolean primary key default true check (one),
    name text not null check (name <> ''),
    demo boolean not null default false
);
comment on table organisation.municipality is 'The one municipality that this database serves.';
comment on column organisation.municipality.demo is 'Made up, with people that anybody may log in as; never changes.';

create table organisation.authority (
    id uuid primary key,
    kind text not null check (kind in ('BOARD', 'PRIVATE_PROVIDER')),
    area text not null check (area in ('EDUCATION', 'SOCIAL', 'GOVERNANCE')),
    name text not null unique check (name <> '')
);
comment on table organisation.authority is
    'A controller of personal data with a secrecy of its own: a board (nämnd) or a private provider (enskild huvudman).';
comment on column organisation.authority.area is 'Where its rows about persons lie.';

create table organisation.unit (
    id uuid primary key,
    authority_id uuid not null references organisation.authority,
    kind text not null check (kind in ('PRESCHOOL', 'OPEN_PRESCHOOL', 'SCHOOL', 'FAMILY_CENTRE', 'INTAKE', 'OUT_OF_HOURS',
        'INVESTIGATION', 'SUPPORT', 'EXPERT_TEAM', 'CENTRAL_FUNCTION', 'OFFICE')),
    name text not null check (name <> ''),
    district text not null default '',
    phone text not null default '',
    receiver_id uuid references organisation.unit,
    unique (authority_id, id),
    unique (authority_id, name)
);
create index on organisation.unit (receiver_id);
comment on table organisation.unit is 'A part of an authority where people work (enhet).';
comment on column organisation.unit.receiver_id is 'The intake unit (mottag) that reports from here go to.';

create table organisation.opening (
    unit_id uuid not null references organisation.unit,
    day text not null check (day in ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY', 'HOLIDAY')),
    opens time not null,
    closes time not null check (closes > opens or closes = '00:00'),
    primary key (unit_id, day, opens)
);
comment on table organisation.opening is
    'When a unit is open. 00:00 as closing time is midnight; HOLIDAY stands in for the weekday on a public holiday.';

create table organisation.phone (
    code text primary key,
    position int not null,
    kind text not null check (kind in ('EMERGENCY', 'OUT_OF_HOURS', 'HELP_LINE', 'PROFESSIONALS')),
    number text not null check (number <> ''),
    name_sv text not null,
    name_en text not null,
    hours_sv text not null,
    hours_en text not null,
    source text not null,
    verified boolean not null,
    last_checked date,
    check (not verified or last_checked is not null)
);
comment on table organisation.phone is 'Numbers to ring, each with where it was seen and when somebody last rang or looked.';

create table organisation.staff (
    authority_id uuid not null,
    id uuid not null,
    unit_id uuid not null,
    name text not null check (name <> ''),
    title text not null,
    valid_from date not null,
    valid_to date check (valid_to >= valid_from),
    primary key (authority_id, id),
    foreign key (authority_id, unit_id) references organisation.unit (authority_id, id)
);
create index on organisation.staff (authority_id, unit_id);
comment on table organisation.staff is 'A person at work in a unit, from a day to a day (both included).';

alter table organisation.staff enable row level security;
alter table organisation.staff force row level security;
create policy own_authority on organisation.staff for select
    to skyddsnat_education, skyddsnat_social, skyddsnat_protected, skyddsnat_governance
    using (authority_id = (select db.authority()));
create policy administration on organisation.staff
    to skyddsnat_framework
    using (true) with check (true);

grant usage on schema organisation to skyddsnat_education, skyddsnat_social, skyddsnat_protected, skyddsnat_governance,
    skyddsnat_statistics, skyddsnat_framework, skyddsnat_audit, skyddsnat_deliverer, skyddsnat_gatekeeper;
grant select on organisation.municipality, organisation.authority, organisation.unit, organisation.opening, organisation.phone
    to skyddsnat_education, skyddsnat_social, skyddsnat_protected, skyddsnat_governance,
    skyddsnat_statistics, skyddsnat_framework, skyddsnat_audit, skyddsnat_deliverer, skyddsnat_gatekeeper;
grant select on organisation.staff
    to skyddsnat_education, skyddsnat_social, skyddsnat_protected, skyddsnat_governance, skyddsnat_framework;
grant insert, update (name) on organisation.municipality to skyddsnat_framework;
grant insert, update on organisation.authority, organisation.unit, organisation.staff
    to skyddsnat_framework;
grant insert, update, delete on organisation.opening, organisation.phone to skyddsnat_framework;

insert into organisation.phone
    (code, position, kind, number, name_sv, name_en, hours_sv, hours_en, source, verified, last_checked)
values
    ('EMERGENCY', 10, 'EMERGENCY', '112', 'Nödnumret', 'Emergency number', 'Dygnet runt', 'Day and night',
     'hedersfortryck.se: "vid akut situation eller pågående brott"', true, '2026-11-21'),
    ('RIGHT_TO_CHOOSE', 30, 'HELP_LINE', '020-57 70 70', 'Rätt att välja, för dig som inte får bestämma över ditt eget liv',
     'Right to choose (Rätt att välja), for you who may not decide over your own life',
     'Alla dagar kl. 7.00–21.00', 'Every day 7 am to 9 pm',
     'uu.se/centrum/nck, nyhet den 3 juni 2024: pilotprojekt till årsskiftet, kan förlängas ett år', false, null),
    ('KVINNOFRIDSLINJEN', 40, 'HELP_LINE', '020-50 50 50', 'Kvinnofridslinjen, för dig som utsätts för hot eller våld',
     'Kvinnofridslinjen, for women exposed to threats or violence', 'Dygnet runt', 'Day and night',
     'nck.uu.se, nyhet den 16 januari 2024',
     false, null),
    ('PROFESSIONALS', 50, 'PROFESSIONALS', '010-223 57 60',
     'Nationella stödtelefonen, för dig som möter utsatta i ditt arbete',
     'National helpline for professionals',
     'Måndag, onsdag och fredag kl. 9.00–12.00. Säg inte barnets namn eller personnummer.',
     'Monday, Wednesday and Friday 9 am to noon. Do not say the child''s name or personal number.',
     'hedersfortryck.se/om-oss/stodtelefonen', false, null);
