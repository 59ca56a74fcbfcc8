package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.Grid;
import se.skyddsnat.web.Happening;

/**
 * On a card's page, what is not of the card itself: who the child is, siblings, and reports that were joined.
 *
 * @param joinedTo where this report goes on; empty while it goes by itself
 */
record Beside(
        String path,
        String who,
        boolean mayIdentify,
        Grid siblings,
        List<String> left,
        boolean mayAdd,
        String joinedTo,
        String joinedPath,
        List<Happening> joined,
        boolean mayJoin) {

    static Beside of(CaseFile file, Around around, Set<CaseAction> may, LocalDate today) {
        var joined = file.stage() instanceof Stage.Joined(var protection, var joining) ? joining : null;
        return new Beside(
                "/cases/" + file.id().value(),
                who(around),
                may.contains(CaseAction.IDENTIFY) && joined == null,
                CardGrid.ofSiblings(around.others().rows(), today),
                around.left(today),
                may.contains(CaseAction.ADD_CHILD),
                joined == null
                        ? ""
                        : t(
                                joined.ongoing() ? "casework.join.toOpen" : "casework.join.toPreliminary",
                                joined.toNumber(),
                                joined.signature().name(),
                                joined.signature().at(),
                                joined.words()),
                joined == null ? "" : "/cases/" + joined.to().value(),
                around.joined().stream()
                        .map(each -> new Happening(
                                t("casework.join.here", each.reference()),
                                each.by() + " · " + Formats.moment(each.at()),
                                each.words(),
                                "/cases/" + each.id().value()))
                        .toList(),
                may.contains(CaseAction.JOIN) && around.known() && file.stage() instanceof Stage.ProtectionAssessed);
    }

    static String who(Around around) {
        var who = around.who();
        return who == null
                ? t("casework.person.unchosen")
                : t(
                        "casework.person.chosen." + who.ground(),
                        who.signature().name(),
                        who.signature().at());
    }
}
