-- Nobody contacts a guardian before somebody has judged how that guardian can be contacted without harm to the child.

create table casework.reason_code (
    code text primary key check (code in (
        'VIOLENCE_AGAINST_CHILD', 'VIOLENCE_WITNESSED', 'HONOUR', 'GENITAL_MUTILATION', 'FORCED_MARRIAGE', 'TAKEN_ABROAD',
        'SEXUAL_ABUSE', 'NEGLECT', 'OTHER')),
    valid_from date,
    valid_to date check (valid_to >= valid_from),
    guards_contact boolean not null,
    violence boolean not null,
    source text not null check (source <> '')
);
comment on table casework.reason_code is 'The codes of reasons, with the days they are valid (both included; none: from before, until further notice).';
comment on column casework.reason_code.guards_contact is 'While it is suspected or supported, no guardian is contacted without a decision on how.';
comment on column casework.reason_code.violence is 'It says that a child may have met with violence or witnessed it.';
grant select on casework.reason_code to skyddsnat_social;
insert into casework.reason_code (code, valid_from, valid_to, guards_contact, violence, source) values
    ('VIOLENCE_AGAINST_CHILD', null, null, true, true, 'Skyddsnät'),
    ('VIOLENCE_WITNESSED', null, null, true, true, 'Skyddsnät'),
    ('HONOUR', null, null, true, true, 'Skyddsnät'),
    ('GENITAL_MUTILATION', null, null, true, true, 'Skyddsnät'),
    ('FORCED_MARRIAGE', null, null, true, true, 'Skyddsnät'),
    ('TAKEN_ABROAD', null, null, true, false, 'Skyddsnät'),
    ('SEXUAL_ABUSE', null, null, true, true, 'Skyddsnät'),
    ('NEGLECT', null, null, false, false, 'Skyddsnät'),
    ('OTHER', null, null, false, false, 'Skyddsnät');

create view casework.guarded_case with (security_invoker = true) as
select distinct latest.authority_id, latest.case_id
from (
    select distinct on (e.authority_id, e.case_id, e.code) e.authority_id, e.case_id, e.code, e.standing
    from casework.reason_entry e
    order by e.authority_id, e.case_id, e.code, e.at desc, e.id desc
) latest
join casework.reason_code c on c.code = latest.code
where c.guards_contact and latest.standing <> 'NO_SUPPORT';
comment on view casework.guarded_case is 'Cards on which a reason stands that guards the contact with guardians.';
grant select on casework.guarded_case to skyddsnat_social;

create table casework.guardian (
    authority_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    name text not null check (name <> ''),
    relation text not null check (relation <> ''),
    language text not null,
    at timestamptz not null,
    author_id uuid not null references access.account,
    primary key (authority_id, id),
    unique (authority_id, case_id, id),
    foreign key (authority_id, case_id) references casework.case_file
);
create index on casework.guardian (author_id);
comment on table casework.guardian is 'A guardian (vårdnadshavare) of the child of one card.';

create table casework.gate_decision (
    authority_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    guardian_id uuid not null,
    number int not null check (number > 0),
    allowed boolean not null,
    kinds text[] not null check (kinds <@ array['INVITATION', 'LETTER', 'CALL', 'VISIT']),
    how text not null,
    contact_from date,
    reason text not null check (reason <> ''),
    review_on date,
    reasons_seen int not null,
    second_review_due date,
    at timestamptz not null,
    author_id uuid not null references access.account,
    primary key (authority_id, id),
    unique (authority_id, guardian_id, number),
    unique (authority_id, case_id, guardian_id, id),
    unique (authority_id, case_id, id, author_id),
    foreign key (authority_id, case_id, guardian_id) references casework.guardian (authority_id, case_id, id),
    constraint allowed_says_how check (
        allowed = (cardinality(kinds) > 0) and allowed = (how <> '') and allowed = (contact_from is not null)
        and allowed = (review_on is not null)),
    constraint reviewed_after_it_begins check (review_on >= contact_from),
    constraint only_what_is_allowed_is_reviewed check (allowed or second_review_due is null)
);
create index on casework.gate_decision (author_id);
comment on table casework.gate_decision is 'How and when one guardian is contacted, or that nobody contacts the guardian; the latest stands.';
comment on column casework.gate_decision.number is 'The guardian''s first, second, third decision.';
comment on column casework.gate_decision.reasons_seen is 'Lines in the ledger of reasons when it was decided; one more and the gate is closed again.';
comment on column casework.gate_decision.second_review_due is 'It was made out of hours by one person: the day by which another looks at it.';

create table casework.gate_review (
    authority_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    decision_id uuid not null,
    decider_id uuid not null,
    agrees boolean not null,
    words text not null check (words <> ''),
    at timestamptz not null,
    author_id uuid not null references access.account,
    primary key (authority_id, id),
    unique (authority_id, decision_id),
    foreign key (authority_id, case_id, decision_id, decider_id)
        references casework.gate_decision (authority_id, case_id, id, author_id),
    constraint another_person_looks check (author_id <> decider_id)
);
create index on casework.gate_review (authority_id, case_id, decision_id, decider_id);
create index on casework.gate_review (author_id);
comment on table casework.gate_review is 'Another person looks at a decision that was made by one person out of hours. Who disagrees closes the gate.';

create table casework.guardian_contact (
    authority_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    guardian_id uuid not null,
    kind text not null check (kind in ('INVITATION', 'LETTER', 'CALL', 'VISIT')),
    words text not null check (words <> ''),
    decision_id uuid,
    at timestamptz not null,
    author_id uuid not null references access.account,
    primary key (authority_id, id),
    foreign key (authority_id, case_id, guardian_id) references casework.guardian (authority_id, case_id, id),
    foreign key (authority_id, case_id, guardian_id, decision_id)
        references casework.gate_decision (authority_id, case_id, guardian_id, id)
);
create index on casework.guardian_contact (authority_id, case_id, guardian_id, decision_id);
create index on casework.guardian_contact (author_id);
comment on table casework.guardian_contact is 'A guardian was contacted, by the decision that allowed it where one was needed.';

create function casework.pass_gate() returns trigger
language plpgsql set search_path = pg_catalog as $$
declare
    today constant date := new.at at time zone 'Europe/Stockholm';
    stands casework.gate_decision;
begin
    if not exists (select from casework.guarded_case g where g.authority_id = new.authority_id and g.case_id = new.case_id)
        and not exists (select from casework.gate_decision d
                        where d.authority_id = new.authority_id and d.guardian_id = new.guardian_id and not d.allowed)
    then
        return new;
    end if;
    select * into stands from casework.gate_decision d
    where d.authority_id = new.authority_id and d.guardian_id = new.guardian_id
    order by d.number desc limit 1;
    if (stands.allowed
            and stands.id = new.decision_id
            and new.kind = any (stands.kinds)
            and today between stands.contact_from and stands.review_on
            and stands.reasons_seen = (select count(*) from casework.reason_entry e
                                       where e.authority_id = new.authority_id and e.case_id = new.case_id)
            and not exists (select from casework.gate_review r
                            where r.authority_id = new.authority_id and r.decision_id = stands.id and not r.agrees))
        is true
    then
        return new;
    end if;
    raise exception 'The gate to this guardian is closed' using errcode = 'check_violation';
end
$$;
comment on function casework.pass_gate is 'Refuses a contact that no standing decision allows, whatever the program says.';
create trigger pass_gate before insert on casework.guardian_contact for each row execute function casework.pass_gate();

create table casework.safe_contact (
    authority_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    guardian_id uuid,
    may_call boolean not null,
    sealed_number bytea,
    call_when text not null,
    may_leave_message boolean not null,
    may_say_municipality boolean not null,
    may_text boolean not null,
    may_write boolean not null,
    may_send_digitally boolean not null,
    must_not_know text not null,
    checked_on date not null,
    at timestamptz not null,
    author_id uuid not null references access.account,
    primary key (authority_id, id),
    foreign key (authority_id, case_id) references casework.case_file,
    foreign key (authority_id, case_id, guardian_id) references casework.guardian (authority_id, case_id, id)
);
create index on casework.safe_contact (authority_id, case_id, guardian_id, at);
create index on casework.safe_contact (author_id);
comment on table casework.safe_contact is 'How a person can be reached without harm; the latest stands, and without one nobody makes contact.';
comment on column casework.safe_contact.guardian_id is 'None: the child itself.';

do $$
declare
    t text;
begin
    foreach t in array array['guardian', 'gate_decision', 'gate_review', 'guardian_contact', 'safe_contact'] loop
        execute format('alter table casework.%I enable row level security', t);
        execute format('alter table casework.%I force row level security', t);
        execute format('create policy own_authority on casework.%I to skyddsnat_social '
            'using (authority_id = (select db.authority()) and case_id <> all ((select access.blocked())::uuid[])) '
            'with check (authority_id = (select db.authority()) and case_id <> all ((select access.blocked())::uuid[]))', t);
        execute format('create trigger append_only before update or delete or truncate on casework.%I '
            'for each statement execute function db.refuse_change()', t);
        execute format('grant select, insert on casework.%I to skyddsnat_social', t);
    end loop;
end
$$;
