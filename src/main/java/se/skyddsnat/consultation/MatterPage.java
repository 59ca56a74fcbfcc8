package se.skyddsnat.consultation;

import static se.skyddsnat.web.Texts.t;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.skyddsnat.access.Role;
import se.skyddsnat.access.User;
import se.skyddsnat.casework.FormWords;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Fact;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.Grid;
import se.skyddsnat.web.Grid.Cell;
import se.skyddsnat.web.Grid.Column;
import se.skyddsnat.web.Happening;
import se.skyddsnat.web.Label;
import se.skyddsnat.web.Option;
import se.skyddsnat.web.Page;

/**
 * A matter as a member of its team sees it, the same on both sides.
 *
 * @param reports whether the person brought it and can make a report of concern of it
 * @param open whether something can still be written on it
 */
record MatterPage(
        String path,
        String number,
        Label state,
        boolean late,
        List<Fact> facts,
        Grid steps,
        List<Option> agreed,
        List<Happening> road,
        boolean reports,
        boolean open,
        int version,
        MatterTurnForm form,
        Errors errors)
        implements Page {

    static MatterPage of(User user, Matter matter, MatterTurnForm form, Errors errors, LocalDate today) {
        return new MatterPage(
                "/matters/" + matter.id().value(),
                matter.number(),
                TeamsPage.state(matter, today),
                matter.isLate(today),
                facts(matter, today),
                steps(matter, today),
                matter.steps().stream()
                        .map(step -> Option.of(step.id().toString(), step.words()))
                        .toList(),
                matter.turns().stream().map(MatterPage::happening).toList(),
                user.is(Role.TEACHER) && user.account().equals(matter.author()),
                matter.closed().isEmpty(),
                matter.version(),
                form,
                errors);
    }

    @Override
    public String menuPath() {
        return "/teams";
    }

    @Override
    public String title() {
        return t("consultation.matter.title");
    }

    @Override
    public int status() {
        return FormWords.status(errors);
    }

    /** {@return whether a form came back, which its text tells: it was typed, or it is missing} */
    boolean opens(String field, String typed) {
        return !typed.isEmpty() || !errors.message(field).isEmpty();
    }

    /** {@return whether one of the forms asks if what was found there points somebody out} */
    boolean asks(String text) {
        return !Naming.in(text).perhaps().isEmpty();
    }

    List<Option> nobody() {
        return List.of(Option.of("YES", t("consultation.naming.nobody")));
    }

    List<Option> done() {
        return List.of(
                Option.of("YES", t("consultation.came.done.YES")), Option.of("NO", t("consultation.came.done.NO")));
    }

    List<Option> because() {
        return Stream.of(Because.values())
                .map(each -> Option.of(each.name(), t("consultation.because." + each)))
                .toList();
    }

    private static List<Fact> facts(Matter matter, LocalDate today) {
        return List.of(
                Fact.of(
                        t("consultation.matter.age"),
                        t("consultation.age." + matter.content().age())),
                Fact.of(t("consultation.matter.words"), matter.content().words()),
                Fact.of(t("consultation.matter.wish"), matter.content().wish()),
                Fact.of(t("consultation.matter.from"), matter.authorName() + ", " + matter.authorPlace()),
                Fact.of(t("consultation.matter.at"), Formats.moment(matter.at())),
                Fact.of(
                        t("consultation.matter.look"),
                        matter.lookOn()
                                .map(day -> Formats.deadline(day, today))
                                .orElse(t("consultation.matter.look.none"))));
    }

    private static Grid steps(Matter matter, LocalDate today) {
        return new Grid(
                t("consultation.steps"),
                List.of(
                        Column.of(t("consultation.step.words")),
                        Column.of(t("consultation.step.who")),
                        Column.of(t("consultation.step.by")),
                        Column.of(t("consultation.came"))),
                matter.steps().stream()
                        .map(step -> step(step, matter.cameOf(step), today))
                        .toList(),
                t("consultation.steps.none"));
    }

    private static Grid.Row step(MatterTurn step, Optional<MatterTurn> came, LocalDate today) {
        var day = step.day();
        return Grid.Row.of(
                Cell.of(step.words()),
                Cell.of(step.who()),
                Cell.of(day == null ? "" : came.isEmpty() ? Formats.deadline(day, today) : Formats.date(day)),
                came.map(turn -> Cell.of(t("consultation.matter.turn." + turn.kind()), turn.words()))
                        .orElse(Cell.of(t("consultation.came.none"))));
    }

    private static Happening happening(MatterTurn turn) {
        var day = turn.day();
        var title = turn.because() != null
                ? t("consultation.matter.turn.CLOSED", t("consultation.because." + turn.because()))
                : t("consultation.matter.turn." + turn.kind(), day == null ? "" : Formats.date(day), turn.who());
        return new Happening(title, turn.author() + ", " + Formats.moment(turn.at()), turn.words(), "");
    }
}
