package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known around a card: who its child is, the other children, and what was joined to it.
 *
 * @param others of the same report
 * @param kin known siblings, with or without a card in the report
 * @param unstated known children of the report of whom nobody has said that they are siblings
 * @param who what was chosen last about who the child is; null before anybody has looked
 * @param joined the reports that were joined to the card, the latest first
 */
record Around(
        Part<Card> others,
        Part<Kin> kin,
        Part<Card> unstated,
        @Nullable Identification who,
        List<JoinedHere> joined) {

    Around {
        joined = List.copyOf(joined);
    }

    /** {@return whether the child is one whom social services know} */
    boolean known() {
        return who != null && who.findPerson().isPresent();
    }

    /** {@return whom somebody must look at still: siblings without a card, children who are not judged, whoever did not fit} */
    List<String> left(LocalDate today) {
        int more = kin.more() + others.more();
        return Stream.of(
                        kin.rows().stream()
                                .filter(sibling -> !sibling.hasCard())
                                .map(sibling -> t(
                                        "casework.siblings.noCard",
                                        sibling.child().label(today))),
                        others.rows().stream()
                                .filter(card -> card.stage() == Stage.Kind.RECEIVED)
                                .map(card -> t(
                                        "casework.siblings.notAssessed",
                                        card.child().label(today),
                                        card.number())),
                        more == 0 ? Stream.<String>empty() : Stream.of(t("casework.siblings.more", more)))
                .flatMap(lines -> lines)
                .toList();
    }
}
