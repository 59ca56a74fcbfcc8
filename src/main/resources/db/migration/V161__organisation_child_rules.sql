-- What the law says of the child itself: to be heard, to be told, to be a party, to be talked with.

alter table organisation.legal_rule
    drop constraint legal_rule_code_check,
    add constraint legal_rule_code_check check (code in (
        'NOTIFY', 'NOTIFY_AS_ANYONE', 'REGISTRATION', 'PROTECTION_ASSESSMENT', 'EMERGENCY_CARE_SUBMIT',
        'EMERGENCY_CARE_APPLY', 'TRAVEL_BAN_SUBMIT', 'TRAVEL_BAN_APPLY', 'PROTECTED_HOUSING_SUBMIT',
        'PROTECTED_HOUSING_APPLY', 'PRELIMINARY_ASSESSMENT',
        'DECISION_TO_OPEN', 'FEEDBACK', 'FEEDBACK_WHEN_ASKED_LATER', 'FEEDBACK_WHEN_ALREADY_OPEN',
        'NOTIFIER_SECRECY', 'INFORM_CONCERNED', 'INVESTIGATION', 'CHILD_VIEWS', 'CHILD_INFORMED', 'CHILD_OWN_PARTY',
        'CHILD_TALK', 'INTERVENTION', 'INTERVENTION_WITHOUT_ASSESSMENT', 'CONSENT_UNDER_12', 'CONSENT_FROM_12',
        'CONSENT_FROM_15',
        'VICTIM_SUPPORT', 'EXECUTION', 'CARE_PLAN', 'PLACEMENT_FOLLOW_UP', 'PLACEMENT_CONSIDERATION',
        'CARE_CONSIDERATION', 'CARE_REVIEW', 'CUSTODY_TRANSFER', 'CUSTODY_TRANSFER_YEARLY',
        'FOLLOW_UP_WITHOUT_INTERVENTION', 'RETENTION_OF_INVESTIGATION'));

insert into organisation.legal_rule
    (code, act, chapter, section, period_amount, period_unit, clock_start, valid_from, valid_to, verified,
     note_sv, note_en, source, last_checked)
select code, act, chapter, section, null, 'NONE', 'OPENING', valid_from::date, valid_to::date, true, note_sv, note_en,
    'Offentlig kopia av lagtexten', date '2026-02-22'
from (values
    ('CHILD_VIEWS', '3', '2 §', 'Barnets åsikter får betydelse efter ålder och mognad.',
        'The child''s views weigh by age and maturity.'),
    ('CHILD_INFORMED', '3', '3 §', 'Anpassat till barnet. Kontrollera att barnet har förstått.',
        'Adapted to the child. Check that the child has understood.'),
    ('CHILD_OWN_PARTY', '3', '4 §', 'Från den dag barnet fyller 15 år.', 'From the day the child turns 15.'),
    ('CHILD_TALK', '20', '7 §',
        'Utan vårdnadshavares samtycke först när en utredning är inledd, eller när barnet är moget nog att själv bestämma.',
        'Without a guardian''s consent only once an investigation is open, or when the child is mature enough to decide.')
) as rule (code, new_chapter, new_section, note_sv, note_en),
lateral (values
    ('2001:453', '11', '10 §', null, '2025-06-30'),
    ('2025:400', new_chapter, new_section, '2025-07-01', null)
) as version (act, chapter, section, valid_from, valid_to);
