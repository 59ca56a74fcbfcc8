package se.skyddsnat.intervention;

import static se.skyddsnat.web.Texts.t;

import java.util.ArrayList;
import java.util.List;
import se.skyddsnat.casework.CaseHead;
import se.skyddsnat.casework.FormWords;
import se.skyddsnat.organisation.Deadlines;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Option;
import se.skyddsnat.web.Page;

/** Writing down who has consented, or the rule that stands in the guardians' place. */
record ConsentPage(
        CaseHead head, String path, String kind, String rule, List<Option> parties, ConsentForm form, Errors errors)
        implements Page {

    static ConsentPage of(
            Interventions.Known known, Intervention it, Deadlines deadlines, ConsentForm form, Errors errors) {
        var consents = known.consents(it);
        var parties = new ArrayList<Option>();
        known.guardians().forEach((id, name) -> parties.add(Option.of(id.value().toString(), name)));
        parties.add(Option.of(NewConsent.Party.CHILD.name(), t("intervention.consent.party.CHILD")));
        if (consents.rule().withoutGuardians()) {
            parties.add(Option.of(NewConsent.Party.INSTEAD.name(), t("intervention.consent.party.INSTEAD")));
        }
        return new ConsentPage(
                known.open().head(),
                InterventionPage.path(known, it),
                known.codes().kind(it.content().kind()),
                InterventionPage.rule(known, it, deadlines),
                parties,
                form,
                errors);
    }

    @Override
    public String title() {
        return t("intervention.consent.title");
    }

    @Override
    public int status() {
        return FormWords.status(errors);
    }

    List<Option> answers() {
        return List.of(
                Option.of("YES", t("intervention.consent.given.YES")),
                Option.of("NO", t("intervention.consent.given.NO")));
    }
}
