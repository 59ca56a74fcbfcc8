package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.skyddsnat.web.Fact;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.Happening;
import se.skyddsnat.web.Label;
import se.skyddsnat.web.Tone;

/**
 * One guardian on the page of a child's guardians.
 *
 * @param who relation and language
 * @param standing how the gate stands, in a sentence
 * @param decision what the standing decision says; empty without one
 * @param waits that a second person is to look at a decision, and until when; empty when nobody is
 * @param history decisions, second looks and contacts, the latest first
 */
record GuardianCard(
        String path,
        String name,
        String who,
        Label label,
        String standing,
        List<Fact> decision,
        String waits,
        List<Happening> history,
        SafeCard safe) {

    static GuardianCard of(GuardianFile file, String casePath, LocalDate today) {
        var content = file.guardian().content();
        var path = casePath + "/guardians/" + file.guardian().id().value();
        return new GuardianCard(
                path,
                content.name(),
                content.language().isEmpty()
                        ? content.relation()
                        : t("casework.guardian.who", content.relation(), content.language()),
                GateWords.label(file.state()),
                GateWords.standing(file.state()),
                file.decisions().isEmpty() ? List.of() : facts(file.decisions().getLast()),
                waits(file, today),
                history(file),
                SafeCard.of(file.safe(), content.name(), path + "/safe-contact"));
    }

    Tone tone() {
        return label.tone();
    }

    static List<Fact> facts(GateDecision made) {
        var facts = new ArrayList<Fact>();
        switch (made.content()) {
            case NewGateDecision.Allow allow -> {
                facts.add(Fact.of(t("casework.gate.kinds"), GateWords.kinds(allow.kinds())));
                facts.add(Fact.of(t("casework.gate.how"), allow.how()));
                facts.add(Fact.of(t("casework.gate.from"), Formats.date(allow.from())));
                facts.add(Fact.of(t("casework.gate.review"), Formats.date(allow.reviewOn())));
            }
            case NewGateDecision.Close _ -> facts.add(Fact.of(t("casework.gate.kinds"), t("casework.gate.nobody")));
        }
        facts.add(Fact.of(t("casework.gate.reason"), made.content().reason()));
        facts.add(Fact.of(t("casework.gate.by"), by(made.signature())));
        made.findReview()
                .ifPresent(look -> facts.add(Fact.of(
                        t("casework.gate.second." + look.content().agrees()),
                        look.content().words() + "\n" + by(look.signature()))));
        return List.copyOf(facts);
    }

    private static String waits(GuardianFile file, LocalDate today) {
        return file.decisions().stream()
                .flatMap(made -> made.waitsUntil().stream())
                .reduce((_, latest) -> latest)
                .map(due -> t(
                        due.isBefore(today) ? "casework.gate.second.late" : "casework.gate.second.due",
                        Formats.deadline(due, today)))
                .orElse("");
    }

    private static List<Happening> history(GuardianFile file) {
        var contacts = file.contacts().stream()
                .map(made -> new Happening(
                        t("casework.contact." + made.content().kind()),
                        by(made.signature()),
                        made.content().words(),
                        ""));
        var decisions = file.decisions().reversed().stream()
                .map(made -> new Happening(
                        made.content() instanceof NewGateDecision.Allow allow
                                ? t("casework.gate.history.allowed", GateWords.kinds(allow.kinds()))
                                : t("casework.gate.history.closed"),
                        by(made.signature()),
                        made.content().reason(),
                        ""));
        return Stream.concat(contacts, decisions).toList();
    }

    private static String by(Signature signature) {
        return signature.name() + ", " + Formats.moment(signature.at());
    }
}
