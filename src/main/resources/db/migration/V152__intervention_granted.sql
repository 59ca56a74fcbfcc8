-- An intervention granted by a decision, and what happens with it. It runs on when the investigation is concluded.

create table intervention.granted (
    authority_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    decision_id uuid not null,
    kind_code text not null references intervention.kind,
    goals text not null check (goals <> ''),
    plan text not null check (plan <> ''),
    unit_id uuid not null,
    starts_on date not null,
    follow_up_on date not null check (follow_up_on >= starts_on),
    at timestamptz not null,
    author_id uuid not null references access.account,
    primary key (authority_id, id),
    unique (authority_id, case_id, id),
    foreign key (authority_id, case_id) references casework.case_file,
    foreign key (authority_id, case_id, decision_id) references investigation.decision (authority_id, case_id, id),
    foreign key (authority_id, unit_id) references organisation.unit (authority_id, id)
);
create index on intervention.granted (authority_id, case_id, decision_id);
create index on intervention.granted (authority_id, unit_id);
create index on intervention.granted (kind_code);
create index on intervention.granted (author_id);
comment on table intervention.granted is 'A granted intervention (beviljad insats): what, why, where, and when it is to start and first be followed up.';
call db.wall_case_facts('intervention.granted');

create table intervention.granted_problem (
    authority_id uuid not null,
    granted_id uuid not null,
    problem_code text not null references intervention.problem,
    case_id uuid not null,
    primary key (authority_id, granted_id, problem_code),
    foreign key (authority_id, case_id, granted_id) references intervention.granted (authority_id, case_id, id)
);
create index on intervention.granted_problem (authority_id, case_id, granted_id);
create index on intervention.granted_problem (problem_code);
comment on table intervention.granted_problem is 'What a granted intervention answers to; any number.';
call db.wall_case_facts('intervention.granted_problem');

create table intervention.consent (
    authority_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    granted_id uuid not null,
    party text not null check (party in ('GUARDIAN', 'CHILD', 'INSTEAD')),
    guardian_id uuid,
    given boolean not null,
    on_day date not null,
    rule_code text not null check (rule_code in ('CONSENT_UNDER_12', 'CONSENT_FROM_12', 'CONSENT_FROM_15')),
    words text not null,
    at timestamptz not null,
    author_id uuid not null references access.account,
    primary key (authority_id, id),
    foreign key (authority_id, case_id, granted_id) references intervention.granted (authority_id, case_id, id),
    foreign key (authority_id, case_id, guardian_id) references casework.guardian (authority_id, case_id, id),
    constraint a_guardian_is_one_of_the_card check ((party = 'GUARDIAN') = (guardian_id is not null)),
    constraint instead_says_why_and_never_of_a_small_child check (party <> 'INSTEAD'
        or (given and words <> '' and rule_code <> 'CONSENT_UNDER_12'))
);
create index on intervention.consent (authority_id, case_id, granted_id);
create index on intervention.consent (authority_id, case_id, guardian_id);
create index on intervention.consent (author_id);
comment on table intervention.consent is 'Who has consented to an intervention or not, the latest of each holds; or the rule that stands in the guardians'' place.';
comment on column intervention.consent.party is 'INSTEAD: the child consents and it is suitable without the guardians; why stands in words.';
comment on column intervention.consent.rule_code is 'The rule for the child''s age on that day (organisation.legal_rule).';
call db.wall_case_facts('intervention.consent');

create table intervention.started (
    authority_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    granted_id uuid not null,
    on_day date not null,
    at timestamptz not null,
    author_id uuid not null references access.account,
    primary key (authority_id, id),
    unique (authority_id, granted_id),
    foreign key (authority_id, case_id, granted_id) references intervention.granted (authority_id, case_id, id)
);
create index on intervention.started (authority_id, case_id, granted_id);
create index on intervention.started (author_id);
comment on table intervention.started is 'The decision is carried out (verkställd) from that day.';
call db.wall_case_facts('intervention.started');

create table intervention.follow_up (
    authority_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    granted_id uuid not null,
    on_day date not null,
    words text not null check (words <> ''),
    exposed text not null check (exposed in ('YES', 'NO', 'UNKNOWN')),
    home text not null check (home in ('YES', 'NO', 'UNKNOWN')),
    abroad text not null check (abroad in ('YES', 'NO', 'UNKNOWN')),
    school text not null check (school in ('YES', 'NO', 'UNKNOWN')),
    next_on date check (next_on > on_day),
    at timestamptz not null,
    author_id uuid not null references access.account,
    primary key (authority_id, id),
    foreign key (authority_id, case_id, granted_id) references intervention.granted (authority_id, case_id, id)
);
create index on intervention.follow_up (authority_id, case_id, granted_id, at);
create index on intervention.follow_up (author_id);
comment on table intervention.follow_up is
    'How it is for the child on a day: exposed again, home again, taken abroad, school restored; and when it is looked at next.';
call db.wall_case_facts('intervention.follow_up');

create table intervention.ending (
    authority_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    granted_id uuid not null,
    on_day date not null,
    reason text not null check (reason in ('GOALS', 'NO_CONSENT', 'OTHER_INTERVENTION', 'MOVED', 'ADULT', 'OTHER')),
    words text not null check (words <> ''),
    at timestamptz not null,
    author_id uuid not null references access.account,
    primary key (authority_id, id),
    unique (authority_id, granted_id),
    foreign key (authority_id, case_id, granted_id) references intervention.granted (authority_id, case_id, id)
);
create index on intervention.ending (authority_id, case_id, granted_id);
create index on intervention.ending (author_id);
comment on table intervention.ending is 'The intervention has ended, once, and why.';
call db.wall_case_facts('intervention.ending');

create function intervention.keep_to_decision() returns trigger
language plpgsql set search_path = pg_catalog as $$
begin
    if exists (select from investigation.decision d
               where d.authority_id = new.authority_id and d.id = new.decision_id and d.outcome = 'INTERVENTION'
                   and d.decided_on <= new.starts_on)
    then
        return new;
    end if;
    raise exception 'An intervention before its decision, or without one' using errcode = 'check_violation';
end
$$;
comment on function intervention.keep_to_decision is 'Refuses an intervention that no decision granted, or that is to start before it.';
create trigger after_decision before insert on intervention.granted
    for each row execute function intervention.keep_to_decision();

create function intervention.keep_order() returns trigger
language plpgsql set search_path = pg_catalog as $$
begin
    if exists (select from intervention.granted g
               join investigation.decision d on d.authority_id = g.authority_id and d.id = g.decision_id
               where g.authority_id = new.authority_id and g.id = new.granted_id and new.on_day < d.decided_on)
        or exists (select from intervention.started s
                   where s.authority_id = new.authority_id and s.granted_id = new.granted_id and new.on_day < s.on_day)
        or exists (select from intervention.ending e
                   where e.authority_id = new.authority_id and e.granted_id = new.granted_id)
    then
        raise exception 'An intervention out of its order' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
comment on function intervention.keep_order is 'Refuses what is dated before the decision or the start, and what comes after the end.';
create trigger in_order before insert on intervention.started for each row execute function intervention.keep_order();
create trigger in_order before insert on intervention.follow_up for each row execute function intervention.keep_order();
create trigger in_order before insert on intervention.ending for each row execute function intervention.keep_order();
