-- What is decided for a child's protection at once goes to a court, each step within its own time.

alter table organisation.legal_rule
    drop constraint legal_rule_code_check,
    drop constraint legal_rule_act_check,
    drop constraint legal_rule_clock_start_check,
    add constraint legal_rule_code_check check (code in (
        'NOTIFY', 'NOTIFY_AS_ANYONE', 'REGISTRATION', 'PROTECTION_ASSESSMENT', 'EMERGENCY_CARE_SUBMIT',
        'EMERGENCY_CARE_APPLY', 'TRAVEL_BAN_SUBMIT', 'TRAVEL_BAN_APPLY', 'PROTECTED_HOUSING_SUBMIT',
        'PROTECTED_HOUSING_APPLY', 'PRELIMINARY_ASSESSMENT',
        'DECISION_TO_OPEN', 'FEEDBACK', 'FEEDBACK_WHEN_ASKED_LATER', 'FEEDBACK_WHEN_ALREADY_OPEN',
        'NOTIFIER_SECRECY', 'INFORM_CONCERNED', 'INVESTIGATION', 'INTERVENTION', 'INTERVENTION_WITHOUT_ASSESSMENT',
        'VICTIM_SUPPORT', 'EXECUTION', 'CARE_PLAN', 'PLACEMENT_FOLLOW_UP', 'PLACEMENT_CONSIDERATION',
        'CARE_CONSIDERATION', 'CARE_REVIEW', 'CUSTODY_TRANSFER', 'CUSTODY_TRANSFER_YEARLY',
        'FOLLOW_UP_WITHOUT_INTERVENTION', 'RETENTION_OF_INVESTIGATION')),
    add constraint legal_rule_act_check check (act in ('1990:52', '2001:453', '2009:400', '2024:79', '2025:400')),
    add constraint legal_rule_clock_start_check check (clock_start in (
        'SUSPICION', 'ARRIVAL', 'PROTECTION_DECISION', 'CARRIED_OUT', 'COURT_CONFIRMATION', 'DECISION_TO_OPEN', 'REQUEST',
        'OPENING', 'INTERVENTION_DECISION', 'PLACEMENT', 'PLACEMENT_OR_LAST', 'CARE_OR_LAST', 'SAME_HOME',
        'LAST_CONSIDERATION', 'CLOSING'));

insert into organisation.legal_rule
    (code, act, chapter, section, period_amount, period_unit, clock_start, valid_from, valid_to, verified,
     note_sv, note_en, source, last_checked)
values
    ('EMERGENCY_CARE_SUBMIT', '1990:52', '', '7 §', 1, 'WEEKS', 'PROTECTION_DECISION', null, null, true,
     'Annars upphör omhändertagandet.', 'Otherwise the taking into care lapses.',
     'Offentlig kopia av lagtexten', '2026-02-22'),
    ('EMERGENCY_CARE_APPLY', '1990:52', '', '8 §', 4, 'WEEKS', 'CARRIED_OUT', null, null, true,
     'Domstolen får medge längre tid.', 'The court may allow more time.',
     'Offentlig kopia av lagtexten', '2026-02-22'),
    ('TRAVEL_BAN_SUBMIT', '1990:52', '', '31 e §', 1, 'WEEKS', 'PROTECTION_DECISION', null, null, true,
     '', '',
     'Offentlig kopia av lagtexten', '2026-02-22'),
    ('TRAVEL_BAN_APPLY', '1990:52', '', '31 f §', 4, 'WEEKS', 'COURT_CONFIRMATION', null, null, true,
     'Från den dag då domstolen fastställde beslutet, inte från beslutet.',
     'From the day the court confirmed the decision, not from the decision.',
     'Offentlig kopia av lagtexten', '2026-02-22'),
    ('PROTECTED_HOUSING_SUBMIT', '2024:79', '4', '3 §', 1, 'WEEKS', 'PROTECTION_DECISION', null, null, true,
     'Annars upphör beslutet (4 kap. 4 §).', 'Otherwise the decision lapses (4:4).',
     'Offentlig kopia av lagtexten', '2026-02-22'),
    ('PROTECTED_HOUSING_APPLY', '2024:79', '4', '6 §', 6, 'WEEKS', 'PLACEMENT', null, null, true,
     'Från den dag då placeringen började.', 'From the day the placement began.',
     'Offentlig kopia av lagtexten', '2026-02-22');

create table casework.protection_decision (
    authority_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    measure text not null check (measure in (
        'EMERGENCY_CARE', 'TRAVEL_BAN', 'PROTECTED_HOUSING', 'POLICE_OR_BARNAHUS', 'OTHER')),
    decided_on date not null,
    decider text not null check (decider <> ''),
    decider_kind text not null check (decider_kind in ('BOARD', 'COMMITTEE', 'CHAIR', 'DELEGATE')),
    at timestamptz not null,
    author_id uuid not null references access.account,
    primary key (authority_id, id),
    unique (authority_id, case_id, id),
    foreign key (authority_id, case_id) references casework.case_file,
    constraint coercion_is_not_delegated check (
        decider_kind <> 'DELEGATE' or measure in ('POLICE_OR_BARNAHUS', 'OTHER'))
);
create index on casework.protection_decision (author_id);
comment on table casework.protection_decision is 'A decision on a measure that protects a child at once, and who made it.';

create table casework.protection_step (
    authority_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    decision_id uuid not null,
    kind text not null check (kind in ('CARRIED_OUT', 'SUBMITTED', 'CONFIRMED', 'APPLIED', 'ENDED')),
    on_day date not null,
    at timestamptz not null,
    author_id uuid not null references access.account,
    primary key (authority_id, id),
    unique (authority_id, decision_id, kind),
    foreign key (authority_id, case_id, decision_id) references casework.protection_decision (authority_id, case_id, id)
);
create index on casework.protection_step (authority_id, case_id, decision_id);
create index on casework.protection_step (author_id);
comment on table casework.protection_step is 'What happened with a decision of protection: carried out, submitted to the court, confirmed, applied for, ended.';

do $$
declare
    t text;
begin
    foreach t in array array['protection_decision', 'protection_step'] loop
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
