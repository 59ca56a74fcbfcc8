-- Those who are outside: another authority's system and the public form. They hand in a report and can do nothing else.

alter table audit.event drop constraint event_area_check;
alter table audit.event add constraint event_area_check check (area in (
    'EDUCATION', 'SOCIAL', 'PROTECTED', 'GOVERNANCE', 'STATISTICS', 'FRAMEWORK', 'AUDIT', 'OUTSIDE'));
alter policy own_acts on audit.event
    to skyddsnat_education, skyddsnat_social, skyddsnat_protected, skyddsnat_governance, skyddsnat_statistics,
        skyddsnat_framework, skyddsnat_audit, skyddsnat_outside;
grant usage on schema db, audit, organisation, handover to skyddsnat_outside;
grant execute on function audit.current_epoch() to skyddsnat_outside;
grant insert (id, at, account_id, authority_id, unit_id, area, role, action, outcome, subject_kind, subjects, note, node,
        salt, leaf, mac) on audit.event to skyddsnat_outside;
-- Not the staff: who is open and where a report goes is no secret, who works there is nobody's business outside.
grant select on organisation.municipality, organisation.authority, organisation.unit, organisation.opening,
    organisation.phone, organisation.legal_rule to skyddsnat_outside;

create table access.sending_system (
    authority_id uuid not null references organisation.authority,
    id uuid not null,
    name text not null check (name <> ''),
    profession text not null check (profession in (
        'PRESCHOOL', 'SCHOOL', 'CHILD_HEALTH', 'HEALTH_CARE', 'POLICE', 'SOCIAL_SERVICES', 'OTHER_AUTHORITY')),
    token_hash bytea not null unique check (length(token_hash) = 32),
    created_at timestamptz not null,
    ended_at timestamptz,
    primary key (authority_id, id)
);
comment on table access.sending_system is 'A system of another authority that may hand in reports to a social board.';
comment on column access.sending_system.authority_id is 'The social board that receives.';
comment on column access.sending_system.token_hash is 'SHA-256 of the token. The token is 256 random bits, which nobody guesses; a slow hash protects only what people make up.';
alter table access.sending_system enable row level security;
alter table access.sending_system force row level security;
create policy framework on access.sending_system to skyddsnat_framework using (true) with check (true);
grant select, insert, update (ended_at) on access.sending_system to skyddsnat_framework;
create policy sender on access.sending_system for select to skyddsnat_deliverer using (ended_at is null);
grant select on access.sending_system to skyddsnat_deliverer;

comment on table access.login_failure is 'Failed log-ins, tokens that nobody has and reports sent by the web form during the last quarter of an hour, by keyed hash of name and address; what throttling counts.';
