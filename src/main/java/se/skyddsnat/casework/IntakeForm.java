package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.organisation.UnitId;
import se.skyddsnat.web.DateText;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Formats;

/**
 * A report that is written down for somebody else, as typed.
 *
 * @param key hidden in the form, so that a double click is one report
 * @param receiver for the one who has no intake unit of one's own
 * @param child1 always there; the others are for more children
 */
record IntakeForm(
        String key,
        String way,
        Came came,
        String receiver,
        ReporterEntry reporter,
        ChildEntry child1,
        ChildEntry child2,
        ChildEntry child3,
        ChildEntry child4,
        ChildEntry child5,
        List<String> reasons,
        String danger,
        String trip,
        DateText tripDay,
        String pickup,
        String words) {

    private static final Set<String> DANGERS = Set.of("NOW", "SOON", "NO", "UNKNOWN");
    private static final Set<String> TRIPS = Set.of("YES", "NO", "UNKNOWN");
    private static final int LONGEST_PICKUP = 500;

    IntakeForm(
            @Nullable String key,
            @Nullable String way,
            @Nullable Came came,
            @Nullable String receiver,
            @Nullable ReporterEntry reporter,
            @Nullable ChildEntry child1,
            @Nullable ChildEntry child2,
            @Nullable ChildEntry child3,
            @Nullable ChildEntry child4,
            @Nullable ChildEntry child5,
            @Nullable List<String> reasons,
            @Nullable String danger,
            @Nullable String trip,
            @Nullable DateText tripDay,
            @Nullable String pickup,
            @Nullable String words) {
        this.key = FormWords.typed(key);
        this.way = FormWords.typed(way);
        this.came = came == null ? new Came(Came.NOW, null, null) : came;
        this.receiver = FormWords.typed(receiver);
        this.reporter = reporter == null ? new ReporterEntry(null, null, null, null, null, null, null, null) : reporter;
        this.child1 = child1 == null ? ChildEntry.empty() : child1;
        this.child2 = child2 == null ? ChildEntry.empty() : child2;
        this.child3 = child3 == null ? ChildEntry.empty() : child3;
        this.child4 = child4 == null ? ChildEntry.empty() : child4;
        this.child5 = child5 == null ? ChildEntry.empty() : child5;
        this.reasons = reasons == null ? List.of() : List.copyOf(reasons);
        this.danger = FormWords.typed(danger);
        this.trip = FormWords.typed(trip);
        this.tripDay = tripDay == null ? DateText.empty() : tripDay;
        this.pickup = FormWords.typed(pickup);
        this.words = FormWords.typed(words);
    }

    static IntakeForm empty(UUID key) {
        return new IntakeForm(
                key.toString(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    List<ChildEntry> children() {
        return List.of(child1, child2, child3, child4, child5);
    }

    /** @param receivers the intake units to choose among; one that is alone is not asked for */
    Parsed<NewIntake> parse(Instant now, List<UnitId> receivers) {
        var today = Formats.day(now);
        var unit = findReceiver(receivers);
        var errors = Errors.none()
                .when(findWay().isEmpty(), "way", t("casework.new.way.missing"))
                .and(came.errors(now))
                .when(unit.isEmpty(), "receiver", t("casework.new.receiver.missing"))
                .and(reporter.errors())
                .and(wrongChildren(today))
                .and(wrongStory(today));
        return errors.isEmpty()
                ? new Parsed.Valid<>(intake(now, unit.orElseThrow(), today))
                : new Parsed.Invalid<>(errors);
    }

    private NewIntake intake(Instant now, UnitId unit, LocalDate today) {
        return new NewIntake(
                FormWords.oneTimeKey(key),
                findWay().orElseThrow(),
                came.moment(now).orElseThrow(),
                unit,
                reporter.reporter(),
                Stream.concat(Stream.of(child1), children().stream().skip(1).filter(child -> !child.isBlank()))
                        .map(child -> child.child(today))
                        .toList(),
                FormWords.reasons(reasons),
                danger,
                trip,
                trip.equals("YES") ? tripDay.date().orElse(null) : null,
                pickup.strip(),
                words.strip(),
                reporter.wantsFeedback());
    }

    private Errors wrongChildren(LocalDate today) {
        var errors = Errors.none();
        for (int i = 0; i < children().size(); i++) {
            if (i == 0 || !children().get(i).isBlank()) {
                errors = errors.and(children().get(i).errors("child" + (i + 1), today));
            }
        }
        return errors;
    }

    private Errors wrongStory(LocalDate today) {
        return FormWords.check(Errors.none(), "words", words, t("casework.new.words.missing"), FormWords.LONGEST)
                .when(!DANGERS.contains(danger), "danger", t("casework.new.danger.missing"))
                .when(!TRIPS.contains(trip), "trip", t("casework.new.trip.missing"))
                .when(
                        trip.equals("YES")
                                && !tripDay.isBlank()
                                && tripDay.date().isEmpty(),
                        "tripDay",
                        t("casework.new.came.day.wrong"))
                .when(
                        trip.equals("YES")
                                && tripDay.date()
                                        .filter(day -> day.isBefore(today.minusDays(Came.LONGEST.toDays())))
                                        .isPresent(),
                        "tripDay",
                        t("casework.new.trip.past"))
                .when(
                        pickup.length() > LONGEST_PICKUP,
                        "pickup",
                        t("casework.form.long", pickup.length(), LONGEST_PICKUP));
    }

    private Optional<NewIntake.Way> findWay() {
        return Stream.of(NewIntake.Way.values())
                .filter(each -> each.name().equals(way))
                .findFirst();
    }

    private Optional<UnitId> findReceiver(List<UnitId> receivers) {
        return receivers.size() == 1
                ? Optional.of(receivers.getFirst())
                : receivers.stream()
                        .filter(unit -> unit.value().toString().equals(receiver))
                        .findFirst();
    }
}
