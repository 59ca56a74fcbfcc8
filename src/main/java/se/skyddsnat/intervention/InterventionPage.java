package se.skyddsnat.intervention;

import static se.skyddsnat.web.Texts.t;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.skyddsnat.casework.CaseHead;
import se.skyddsnat.casework.FormWords;
import se.skyddsnat.casework.Law;
import se.skyddsnat.casework.ReasonRoad;
import se.skyddsnat.casework.Signature;
import se.skyddsnat.organisation.Deadlines;
import se.skyddsnat.organisation.RuleCode;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Fact;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.Grid;
import se.skyddsnat.web.Happening;
import se.skyddsnat.web.Page;
import se.skyddsnat.web.Tone;

/**
 * One intervention: why, whose consent, how it goes.
 *
 * @param late what to do where it should have started; empty where it is in time
 * @param consentRule who must consent, and by which law
 * @param missing whose consent is still needed
 * @param reasons the child's ledger, beside
 */
record InterventionPage(
        CaseHead head,
        String path,
        String kind,
        boolean started,
        boolean ended,
        String late,
        List<Fact> facts,
        String consentRule,
        List<String> missing,
        List<Happening> consents,
        List<Happening> followUps,
        List<ReasonRoad> reasons,
        StartForm form,
        Errors errors)
        implements Page {

    static InterventionPage of(
            Interventions.Known known, Intervention it, Deadlines deadlines, StartForm form, Errors errors) {
        var due = it.progress().due(deadlines, known.today());
        var consents = known.consents(it);
        return new InterventionPage(
                known.open().head(),
                path(known, it),
                known.codes().kind(it.content().kind()),
                it.startedOn() != null,
                it.ending().isPresent(),
                due.state() == Progress.Wait.NOT_CARRIED_OUT
                        ? t("intervention.late", due.on() == null ? "" : Formats.date(due.on()))
                                + " "
                                + law(deadlines, it.decidedOn())
                        : "",
                facts(known, it, deadlines),
                rule(known, it, deadlines),
                it.ending().isPresent() ? List.of() : consents.missing(),
                consents.made().stream().map(each -> happening(consents, each)).toList(),
                it.followUps().stream().map(InterventionPage::happening).toList(),
                known.reasons(),
                form,
                errors);
    }

    static String path(Interventions.Known known, Intervention it) {
        return known.open().head().path() + "/interventions/" + it.id().value();
    }

    static String law(Deadlines deadlines, LocalDate decided) {
        return Law.written(deadlines.basis(RuleCode.EXECUTION, decided));
    }

    /** Who must consent at the child's age, and by which law on the day of the decision. */
    static String rule(Interventions.Known known, Intervention it, Deadlines deadlines) {
        var rule = known.consents(it).rule();
        return t("intervention.consent.rule." + rule)
                + (known.open().age(known.today()).isEmpty() ? " " + t("intervention.consent.noAge") : "")
                + " "
                + Law.written(deadlines.basis(rule.code(), it.decidedOn()));
    }

    static Grid.Cell state(Progress.Due due) {
        return Grid.Cell.tag(
                t("intervention.state." + due.state()),
                switch (due.state()) {
                    case NOT_CARRIED_OUT -> Tone.RED;
                    case START, NO_DAY -> Tone.YELLOW;
                    case FOLLOW_UP -> Tone.BLUE;
                    case ENDED -> Tone.GREY;
                });
    }

    private static List<Fact> facts(Interventions.Known known, Intervention it, Deadlines deadlines) {
        var content = it.content();
        var facts = new ArrayList<>(List.of(
                Fact.of(t("intervention.problems"), known.codes().problems(content.problems())),
                Fact.of(t("intervention.goals"), content.goals()),
                Fact.of(t("intervention.plan"), content.plan()),
                Fact.of(t("intervention.unit"), it.unit()),
                Fact.of(t("intervention.decided"), Formats.date(it.decidedOn())),
                Fact.of(t("intervention.starts"), Formats.date(content.startsOn()))));
        if (it.startedOn() != null) {
            facts.add(Fact.of(t("intervention.started"), Formats.date(it.startedOn())));
        } else {
            it.progress()
                    .lastStart(deadlines)
                    .ifPresent(last -> facts.add(Fact.of(
                            t("intervention.lastStart"),
                            Formats.date(last.due()) + ". " + law(deadlines, it.decidedOn()))));
        }
        var next = it.progress().nextOn();
        if (next != null && it.ending().isEmpty()) {
            facts.add(Fact.of(t("intervention.nextFollowUp"), Formats.date(next)));
        }
        it.ending().ifPresent(end -> {
            facts.add(Fact.of(
                    t("intervention.ended"),
                    Formats.date(end.content().on()) + "\n"
                            + t("intervention.end.why." + end.content().why())));
            facts.add(Fact.of(t("intervention.end.words"), end.content().words()));
            facts.add(Fact.of(t("intervention.end.by"), by(end.signature())));
        });
        facts.add(Fact.of(t("casework.by"), by(it.signature())));
        return List.copyOf(facts);
    }

    private static Happening happening(Consents consents, Consent made) {
        var content = made.content();
        var title = content.party() == NewConsent.Party.INSTEAD
                ? t("intervention.consent.done.INSTEAD", content.on())
                : t(
                        content.given() ? "intervention.consent.done.YES" : "intervention.consent.done.NO",
                        consents.name(content),
                        content.on());
        return new Happening(title, by(made.signature()), content.words(), "");
    }

    private static Happening happening(FollowUp made) {
        var content = made.content();
        return new Happening(
                Formats.date(content.on()),
                by(made.signature()),
                Stream.concat(
                                Stream.of(Item.values())
                                        .map(item -> t("intervention.item." + item) + " "
                                                + t("intervention.found."
                                                        + content.found().get(item))),
                                Stream.of(content.words()))
                        .collect(Collectors.joining("\n")),
                "");
    }

    static String by(Signature signature) {
        return signature.name() + ", " + Formats.moment(signature.at());
    }

    @Override
    public String title() {
        return t("intervention.title");
    }

    @Override
    public int status() {
        return FormWords.status(errors);
    }
}
