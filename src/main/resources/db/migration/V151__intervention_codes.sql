-- The kinds of interventions and the problems that they answer to, by codes with days of use.

create schema intervention;
comment on schema intervention is 'Granted interventions for children (insatser): why, what, consent, follow-up, end; and what did not exist.';
grant usage on schema intervention to skyddsnat_social;

create table intervention.kind (
    code text primary key check (code ~ '^[A-Z][A-Z0-9_]*$'),
    position int not null,
    name_sv text not null check (name_sv <> ''),
    name_en text not null check (name_en <> ''),
    valid_from date,
    valid_to date check (valid_to >= valid_from)
);
comment on table intervention.kind is 'Kinds of open interventions, with the days they are in use; a municipality loads its own. No placement is among them.';
grant select on intervention.kind to skyddsnat_social;

insert into intervention.kind (code, position, name_sv, name_en) values
    ('TALKS', 1, 'Samtal för barnet', 'Talks for the child'),
    ('VICTIM_TALKS', 2, 'Stöd till barn som har utsatts för eller upplevt våld', 'Support to a child who has met with or witnessed violence'),
    ('PARENTS', 3, 'Stöd till föräldrarna', 'Support to the parents'),
    ('FAMILY', 4, 'Stöd till familjen hemma', 'Support to the family at home'),
    ('CONTACT_PERSON', 5, 'Kontaktperson', 'Contact person'),
    ('CONTACT_FAMILY', 6, 'Kontaktfamilj', 'Contact family'),
    ('SCHOOL', 7, 'Stöd för att gå i skolan eller förskolan', 'Support in going to school or preschool'),
    ('VIOLENT_PERSON', 8, 'Arbete med den som utövar våld eller kontroll', 'Work with the one who uses violence or control'),
    ('OTHER', 9, 'Annan öppen insats', 'Another open intervention');

create table intervention.problem (
    code text primary key check (code ~ '^[A-Z][A-Z0-9_]*$'),
    position int not null,
    name_sv text not null check (name_sv <> ''),
    name_en text not null check (name_en <> ''),
    honour boolean not null,
    valid_from date,
    valid_to date check (valid_to >= valid_from)
);
comment on table intervention.problem is 'What an intervention answers to, with the days each code is in use; a municipality loads its own.';
comment on column intervention.problem.honour is 'Counts as honour-related violence and oppression, whatever the municipality calls it.';
grant select on intervention.problem to skyddsnat_social;

insert into intervention.problem (code, position, name_sv, name_en, honour) values
    ('HONOUR', 1, 'Hedersrelaterat våld och förtryck', 'Honour-related violence and oppression', true),
    ('VIOLENCE', 2, 'Våld mot barnet', 'Violence against the child', false),
    ('VIOLENCE_WITNESSED', 3, 'Barnet har upplevt våld', 'The child has witnessed violence', false),
    ('GENITAL_MUTILATION', 4, 'Könsstympning eller risk för det', 'Genital mutilation or the risk of it', true),
    ('FORCED_MARRIAGE', 5, 'Barnäktenskap eller äktenskapstvång', 'Child or forced marriage', true),
    ('TAKEN_ABROAD', 6, 'Risk att föras utomlands', 'Risk of being taken abroad', true),
    ('SEXUAL_ABUSE', 7, 'Sexuella övergrepp', 'Sexual abuse', false),
    ('NEGLECT', 8, 'Brister i omsorgen', 'Lack of care', false),
    ('SCHOOL', 9, 'Frånvaro från skola eller förskola', 'Absence from school or preschool', false),
    ('HEALTH', 10, 'Psykisk ohälsa', 'Mental ill-health', false),
    ('OWN_BEHAVIOUR', 11, 'Eget beteende', 'Own behaviour', false);
