package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.skyddsnat.casework.SafeContact.May;
import se.skyddsnat.web.Fact;
import se.skyddsnat.web.Formats;

/**
 * How a person can be reached, as a page shows it.
 *
 * @param path to the card's own page
 * @param facts empty where nobody has found out
 */
record SafeCard(String title, String lead, String path, List<Fact> facts, boolean hasNumber) {

    static SafeCard of(SafeContact safe, String person, String path) {
        return switch (safe) {
            case SafeContact.DoNot() ->
                new SafeCard(t("casework.safe.title", person), t("casework.safe.doNot"), path, List.of(), false);
            case SafeContact.Card card ->
                new SafeCard(
                        t("casework.safe.title", person),
                        card.content().may().isEmpty() ? t("casework.safe.doNot.checked") : t("casework.safe.lead"),
                        path,
                        facts(card),
                        card.hasNumber());
        };
    }

    private static List<Fact> facts(SafeContact.Card card) {
        var content = card.content();
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(t("casework.safe.may"), may(content, true)));
        facts.add(Fact.of(t("casework.safe.mayNot"), may(content, false)));
        facts.add(Fact.of(t("casework.safe.when"), content.when()));
        facts.add(Fact.of(t("casework.safe.secret"), content.mustNotKnow()));
        facts.add(Fact.of(
                t("casework.safe.checked"),
                t(
                        "casework.safe.checkedBy",
                        Formats.date(content.checkedOn()),
                        card.signature().name())));
        return List.copyOf(facts);
    }

    private static String may(SafeContact.Content content, boolean allowed) {
        var list = Stream.of(May.values())
                .filter(each -> content.allows(each) == allowed)
                .map(each -> t("casework.safe.may." + each))
                .collect(Collectors.joining("\n"));
        return list.isEmpty() ? t("casework.safe.nothing") : list;
    }
}
