package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.time.LocalDate;
import java.util.List;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Grid;
import se.skyddsnat.web.Option;
import se.skyddsnat.web.Page;

/**
 * The other children around a child: who they are, who is not judged yet, and another one who lives there.
 *
 * @param mayAdd whether the person may do more than look
 */
record SiblingsPage(
        CaseHead head,
        Around around,
        boolean mayAdd,
        LocalDate today,
        SiblingForm form,
        KinshipForm kinship,
        Errors errors)
        implements Page {

    @Override
    public String title() {
        return t("casework.siblings.title");
    }

    @Override
    public int status() {
        return FormWords.status(errors);
    }

    Grid cards() {
        return CardGrid.ofSiblings(around.others().rows(), today);
    }

    List<String> left() {
        return around.left(today);
    }

    List<String> kin() {
        return around.kin().rows().stream()
                .map(sibling -> t(
                        sibling.hasCard() ? "casework.siblings.hasCard" : "casework.siblings.noCard",
                        sibling.child().label(today)))
                .toList();
    }

    /** {@return known siblings whom the report does not name} */
    List<Option> missing() {
        return around.kin().rows().stream()
                .filter(sibling -> !sibling.hasCard())
                .map(sibling -> Option.of(
                        sibling.person().value().toString(), sibling.child().label(today)))
                .toList();
    }

    List<Option> unstated() {
        return around.unstated().rows().stream()
                .map(card ->
                        Option.of(card.id().value().toString(), card.child().label(today) + " · " + card.number()))
                .toList();
    }
}
