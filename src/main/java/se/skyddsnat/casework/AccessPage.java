package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.skyddsnat.access.Access;
import se.skyddsnat.access.AccountId;
import se.skyddsnat.audit.Look;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.Grid;
import se.skyddsnat.web.Grid.Cell;
import se.skyddsnat.web.Grid.Column;
import se.skyddsnat.web.Option;
import se.skyddsnat.web.Page;
import se.skyddsnat.web.Texts;

/** Who can open a card and why, for whom it does not exist, and who has looked. */
record AccessPage(
        CaseHead head,
        Grid open,
        List<Blocked> blocks,
        boolean managesBlocks,
        List<Option> colleagues,
        Grid looks,
        BlockForm form,
        Errors errors)
        implements Page {

    /** A block that holds, and whom it is lifted for. */
    record Blocked(UUID account, String name, String ground) {}

    static AccessPage of(
            CaseOpenness openness, Map<UUID, String> units, LocalDate today, BlockForm form, Errors errors) {
        return new AccessPage(
                CaseHead.of(openness.file(), today),
                open(openness.open(), units),
                openness.blocks().stream().map(AccessPage::blocked).toList(),
                openness.managesBlocks(),
                openness.blockable().stream()
                        .map(each -> new Option(
                                each.account().value().toString(), each.name() + ", " + place(each, units), ""))
                        .distinct()
                        .toList(),
                looks(openness.looks(), openness.names()),
                form,
                errors);
    }

    @Override
    public String title() {
        return t("casework.access.title");
    }

    @Override
    public int status() {
        return FormWords.status(errors);
    }

    List<Option> grounds() {
        return BlockForm.COLLEAGUES.stream()
                .map(ground -> Option.of(ground.name(), t("casework.ground." + ground)))
                .toList();
    }

    private static Grid open(List<Access.Entitled> open, Map<UUID, String> units) {
        return new Grid(
                t("casework.access.open"),
                List.of(
                        Column.of(t("casework.access.name")),
                        Column.of(t("casework.access.place")),
                        Column.of(t("casework.access.why"))),
                open.stream()
                        .map(each ->
                                Grid.Row.of(Cell.of(each.name()), Cell.of(place(each, units)), Cell.of(t(each.rule()))))
                        .toList(),
                t("casework.access.nobody"));
    }

    private static String place(Access.Entitled entitled, Map<UUID, String> units) {
        return t("access.role." + entitled.role()) + ", " + units.getOrDefault(entitled.unit(), "");
    }

    private static Blocked blocked(Access.Block block) {
        return new Blocked(block.account().value(), block.name(), t("casework.ground." + block.ground()));
    }

    private static Grid looks(List<Look> looks, Map<AccountId, String> names) {
        return new Grid(
                t("casework.access.looks"),
                List.of(
                        Column.of(t("casework.access.when")),
                        Column.of(t("casework.access.name")),
                        Column.of(t("casework.access.what"))),
                looks.stream()
                        .map(look -> Grid.Row.of(
                                Cell.of(Formats.isoMoment(look.at())), Cell.of(who(look, names)), Cell.of(what(look))))
                        .toList(),
                t("casework.access.unseen"));
    }

    private static String who(Look look, Map<AccountId, String> names) {
        var account = look.account();
        return account == null
                ? t("casework.access.program")
                : names.getOrDefault(new AccountId(account), t("casework.colleague"));
    }

    private static String what(Look look) {
        var key = look.action().replaceFirst("\\.", ".log.");
        return Texts.has(key) ? t(key) : look.action();
    }
}
