package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.Option;
import se.skyddsnat.web.Page;

/**
 * Choosing who the child of a card is. Whoever is proposed stands with initials, birth and earlier cards, and no word of
 * what those were about.
 *
 * @param found who has the number that was looked up, if one was
 */
record PersonPage(
        CaseHead head,
        String standing,
        List<Proposal> proposed,
        List<Proposal> found,
        boolean lookedUp,
        LocalDate today,
        PersonForm form,
        Errors errors)
        implements Page {

    /** The latest; more than this tells nobody who the child is. */
    private static final int EARLIER = 10;

    @Override
    public String title() {
        return t("casework.person.title");
    }

    @Override
    public int status() {
        return FormWords.status(errors);
    }

    String proposals() {
        return switch (proposed.size()) {
            case 0 -> t("casework.person.none");
            case PersonStore.MOST_HITS -> t("casework.person.most", PersonStore.MOST_HITS);
            default -> t("casework.person.some", proposed.size());
        };
    }

    /** {@return what the look-up gave, in words; empty before it} */
    String answer() {
        return lookedUp ? t(found.isEmpty() ? "casework.person.notFound" : "casework.person.found") : "";
    }

    List<Option> options() {
        var all = new ArrayList<>(proposed);
        found.stream()
                .filter(hit ->
                        proposed.stream().noneMatch(other -> other.person().equals(hit.person())))
                .forEach(all::add);
        var options = all.stream().map(this::option).collect(Collectors.toCollection(ArrayList::new));
        options.add(new Option(PersonForm.NEW, t("casework.person.new"), t("casework.person.new.hint")));
        options.add(new Option(PersonForm.UNKNOWN, t("casework.person.unknown"), t("casework.person.unknown.hint")));
        return List.copyOf(options);
    }

    private Option option(Proposal hit) {
        return new Option(
                hit.person().value().toString(),
                t("casework.person.this", hit.child().initials(), born(hit.child())),
                t("casework.person.ground." + hit.ground()) + " "
                        + (hit.earlier().isEmpty()
                                ? t("casework.person.noCards")
                                : t("casework.person.cards", earlier(hit.earlier()))));
    }

    private static String earlier(List<Proposal.Earlier> cards) {
        var more = cards.size() - EARLIER;
        return Stream.concat(
                        cards.stream().limit(EARLIER).map(PersonPage::card),
                        more > 0 ? Stream.of(t("casework.person.cards.more", more)) : Stream.empty())
                .collect(Collectors.joining("; "));
    }

    private static String card(Proposal.Earlier card) {
        return t(
                "casework.person.card",
                card.number(),
                t("casework.stage." + card.stage()),
                Formats.isoDate(Formats.day(card.arrived())));
    }

    private static String born(Child child) {
        var day = child.birthDate();
        var year = child.birthYear();
        return day != null
                ? t("casework.person.born", Formats.isoDate(day))
                : year != null ? t("casework.person.born", String.valueOf(year)) : t("casework.age.unknown");
    }
}
