package se.skyddsnat.concern;

import static se.skyddsnat.web.Formats.day;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.skyddsnat.access.AccountId;
import se.skyddsnat.organisation.UnitId;
import se.skyddsnat.web.NotFound;

/**
 * A report as it is being written: its author's alone.
 *
 * @param children those the draft has ever had, in order
 * @param revision the latest; whoever writes on says which one was seen
 */
record Draft(
        ReportId id,
        UnitId unit,
        AccountId author,
        Instant startedAt,
        Instant savedAt,
        int revision,
        List<Child> children,
        Answers answers) {

    Draft {
        children = List.copyOf(children);
    }

    /** A child of the draft, whose number is sealed under its id. */
    record Child(UUID id, int number) {

        ChildFields fields() {
            return new ChildFields(number);
        }
    }

    /** {@return the children that the report is about now} */
    List<Child> present() {
        return children.stream()
                .filter(child -> answers.value(child.fields().removed()).isEmpty())
                .toList();
    }

    List<ChildFields> presentFields() {
        return present().stream().map(Child::fields).toList();
    }

    Child child(int number) {
        return children.stream()
                .filter(child -> child.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The law says at once: who began another day is asked to ring. */
    boolean isFromAnotherDay(LocalDate today) {
        return day(startedAt).isBefore(today);
    }

    ReportForm form(LocalDate today) {
        return new ReportForm(presentFields(), answers, today);
    }
}
