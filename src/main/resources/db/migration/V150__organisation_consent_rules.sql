-- Who must consent to an intervention for a child, by the child's age.

alter table organisation.legal_rule
    drop constraint legal_rule_code_check,
    add constraint legal_rule_code_check check (code in (
        'NOTIFY', 'NOTIFY_AS_ANYONE', 'REGISTRATION', 'PROTECTION_ASSESSMENT', 'EMERGENCY_CARE_SUBMIT',
        'EMERGENCY_CARE_APPLY', 'TRAVEL_BAN_SUBMIT', 'TRAVEL_BAN_APPLY', 'PROTECTED_HOUSING_SUBMIT',
        'PROTECTED_HOUSING_APPLY', 'PRELIMINARY_ASSESSMENT',
        'DECISION_TO_OPEN', 'FEEDBACK', 'FEEDBACK_WHEN_ASKED_LATER', 'FEEDBACK_WHEN_ALREADY_OPEN',
        'NOTIFIER_SECRECY', 'INFORM_CONCERNED', 'INVESTIGATION', 'INTERVENTION', 'INTERVENTION_WITHOUT_ASSESSMENT',
        'CONSENT_UNDER_12', 'CONSENT_FROM_12', 'CONSENT_FROM_15',
        'VICTIM_SUPPORT', 'EXECUTION', 'CARE_PLAN', 'PLACEMENT_FOLLOW_UP', 'PLACEMENT_CONSIDERATION',
        'CARE_CONSIDERATION', 'CARE_REVIEW', 'CUSTODY_TRANSFER', 'CUSTODY_TRANSFER_YEARLY',
        'FOLLOW_UP_WITHOUT_INTERVENTION', 'RETENTION_OF_INVESTIGATION'));

insert into organisation.legal_rule
    (code, act, chapter, section, period_amount, period_unit, clock_start, valid_from, valid_to, verified,
     note_sv, note_en, source, last_checked)
values
    ('CONSENT_UNDER_12', '2001:453', '3', '6 a §', null, 'NONE', 'INTERVENTION_DECISION', null, '2025-06-30', false,
     'Vårdnadshavarna ska samtycka. Så löd paragrafen när den slutade gälla; från vilken dag den löd så är inte kontrollerat.',
     'The guardians must consent. So the section read when it ceased; from which day it did is unverified.',
     'Offentlig kopia av lagtexten', '2026-02-22'),
    ('CONSENT_UNDER_12', '2025:400', '21', '1 §', null, 'NONE', 'INTERVENTION_DECISION', '2025-07-01', null, true,
     'Vårdnadshavarna ska samtycka.',
     'The guardians must consent.',
     'Offentlig kopia av lagtexten', '2026-02-22'),
    ('CONSENT_FROM_12', '2001:453', '3', '6 a §', null, 'NONE', 'INTERVENTION_DECISION', null, '2025-06-30', false,
     'Öppna insatser kan ges utan vårdnadshavarnas samtycke om det är lämpligt och barnet samtycker. Så löd paragrafen när den slutade gälla; från vilken dag den löd så är inte kontrollerat.',
     'Open interventions can be given without the guardians'' consent if it is suitable and the child consents. So the section read when it ceased; from which day it did is unverified.',
     'Offentlig kopia av lagtexten', '2026-02-22'),
    ('CONSENT_FROM_12', '2025:400', '21', '1 §', null, 'NONE', 'INTERVENTION_DECISION', '2025-07-01', null, true,
     'Insatsen kan ges utan vårdnadshavarnas samtycke om det är lämpligt och barnet samtycker. En placering kräver alltid vårdnadshavarnas samtycke.',
     'It can be given without the guardians'' consent if it is suitable and the child consents. A placement always takes the guardians'' consent.',
     'Offentlig kopia av lagtexten', '2026-02-22'),
    ('CONSENT_FROM_15', '2001:453', '3', '6 a §', null, 'NONE', 'INTERVENTION_DECISION', null, '2025-06-30', false,
     'Öppna insatser kan ges utan vårdnadshavarnas samtycke om det är lämpligt och barnet begär det eller samtycker. Så löd paragrafen när den slutade gälla; från vilken dag den löd så är inte kontrollerat.',
     'Open interventions can be given without the guardians'' consent if it is suitable and the child asks for it or consents. So the section read when it ceased; from which day it did is unverified.',
     'Offentlig kopia av lagtexten', '2026-02-22'),
    ('CONSENT_FROM_15', '2025:400', '21', '1 §', null, 'NONE', 'INTERVENTION_DECISION', '2025-07-01', null, true,
     'Insatsen kan ges utan vårdnadshavarnas samtycke om det är lämpligt och barnet begär det eller samtycker. En placering kräver alltid vårdnadshavarnas samtycke.',
     'It can be given without the guardians'' consent if it is suitable and the child asks for it or consents. A placement always takes the guardians'' consent.',
     'Offentlig kopia av lagtexten', '2026-02-22');
