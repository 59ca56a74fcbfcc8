package se.skyddsnat.demo;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.skyddsnat.access.User;
import se.skyddsnat.measures.Indicators;
import se.skyddsnat.measures.Months;
import se.skyddsnat.web.Formats;

/** The months of Sundvik's measures: values of a year and a half, and four months that were filed; three were locked. */
final class Followed {

    private static final int HISTORY = 18;
    private static final int FILED = 4;

    /** Steady at first; one has found a higher level, one rises, one does what chance does, one was better for a while. */
    private static final Map<String, String> VALUES = Map.of(
            "sv-m-utbildade", "22 24 21 23 22 25 23 22 24 23 31 38 45 52 58 64 71 78",
            "sv-m-trygga", "2 2 3 2 3 2 3 3 2 3 8 14 22 31 40 48 55 61",
            "sv-m-moten", "1 3 2 2 1 3 2 4 2 1 3 2 3 1 2 3 2 3",
            "sv-m-svarstid", "6 7 5,5 6 6,5 7 5 6 6 6,5 6 5,5 3 3,5 2,5 3 3 2,5");

    /** What is told of a measure, the oldest month first. */
    private record Told(String measure, String value, String... months) {}

    private static final List<Told> TOLD = List.of(
            new Told("sv-1", "sv-m-utbildade", "ON_PLAN", "ON_PLAN", "ON_PLAN", "ON_PLAN"),
            new Told("sv-2", "", "ON_PLAN", "DONE"),
            new Told("sv-3", "sv-m-trygga", "ON_PLAN", "ON_PLAN", "LATE", "LATE"),
            new Told("sv-4", "sv-m-moten", "ON_PLAN", "ON_PLAN", "ON_PLAN", "ON_PLAN"),
            new Told("sv-5", "", "ON_PLAN", "ON_PLAN", "ON_PLAN", "ON_PLAN"),
            new Told("sv-6", "", "NOT_BEGUN", "ON_PLAN", "ON_PLAN", "ON_PLAN"),
            new Told("sv-7", "", "ON_PLAN", "ON_PLAN", "LATE", "LATE"),
            new Told("sv-8", "", "NOT_BEGUN", "NOT_BEGUN", "NOT_BEGUN", "PAUSED"),
            new Told("sv-9", "", "ON_PLAN", "ON_PLAN", "ON_PLAN", "LATE"),
            new Told("sv-11", "", "ON_PLAN", "ON_PLAN", "ON_PLAN", "ON_PLAN"),
            new Told("sv-12", "", "ON_PLAN", "ON_PLAN", "ON_PLAN", "ON_PLAN"),
            new Told("sv-13", "sv-m-svarstid", "ON_PLAN", "ON_PLAN", "ON_PLAN", "ON_PLAN"));

    private static final List<String> OWNED = List.of("sv-1", "sv-2", "sv-3", "sv-8");
    private static final List<String> COORDINATED = List.of("sv-4", "sv-5", "sv-6", "sv-7", "sv-12", "sv-13");

    private static final Map<String, String> WORDS = Map.of(
            "NOT_BEGUN", "Arbetet väntar på att den som ska leda det börjar.",
            "ON_PLAN", "Månadens steg är gjorda.",
            "LATE", "Alla steg hanns inte med.",
            "DONE", "Åtgärden är genomförd och lämnad till linjen.",
            "PAUSED", "Nämnden har bett att få frågorna igen innan de ställs.");

    private Followed() {}

    static void tell(Past past, Cast cast, Instant now) {
        var present = YearMonth.from(Formats.day(now));
        var months = past.facade(Months.class);
        var coordinator = cast.user(Card.COORDINATOR);
        var owner = cast.user(Card.MEASURE_OWNER);
        for (var measure : OWNED) {
            months.give(coordinator, measure, owner.accountId());
        }
        for (var measure : COORDINATED) {
            months.give(coordinator, measure, coordinator.accountId());
        }
        past.goTo(filed(present.minusMonths(FILED + 1L), now));
        past.facade(Indicators.class)
                .fill(
                        coordinator,
                        "indikator;månad;värde\n"
                                + VALUES.keySet().stream()
                                        .sorted()
                                        .flatMap(code -> IntStream.range(0, HISTORY - FILED)
                                                .mapToObj(i -> code + ";" + present.minusMonths(HISTORY - i) + ";"
                                                        + value(code, i)))
                                        .collect(Collectors.joining("\n")));
        for (int i = 0; i < FILED; i++) {
            var month = present.minusMonths(FILED - i);
            past.goTo(filed(month, now));
            for (var told : TOLD) {
                if (i < told.months().length) {
                    file(months, who(told.measure(), coordinator, owner), told, month, i);
                }
            }
            if (i < FILED - 1) {
                for (var measure : List.of("sv-1", "sv-3")) {
                    months.lock(owner, measure, month, null);
                }
            }
        }
        past.goTo(now);
        file(months, owner, TOLD.getFirst(), present, FILED - 1);
    }

    private static void file(Months months, User by, Told told, YearMonth month, int i) {
        var status = told.months()[i];
        var said = new java.util.HashMap<>(Map.of("words", WORDS.get(status), "next", "Följs upp nästa månad."));
        if (status.equals("LATE")) {
            said.put("cause", "Två som skulle leda arbetet har slutat.");
            said.put("plan", "Uppgiften är fördelad om. Ny sluttid är nästa halvårsskifte.");
        }
        if (!told.value().isEmpty()) {
            said.put("value-" + told.value(), value(told.value(), HISTORY - FILED + i));
            said.put("evidence", "Sammanställning hos kvalitetschefen");
        }
        months.file(by, told.measure(), month, status, said);
    }

    private static User who(String measure, User coordinator, User owner) {
        return OWNED.contains(measure) ? owner : coordinator;
    }

    private static String value(String code, int month) {
        return VALUES.getOrDefault(code, "").split(" ", -1)[month];
    }

    /** On the third of the next month, or now where that is yet to come. */
    private static Instant filed(YearMonth month, Instant now) {
        var third =
                month.plusMonths(1).atDay(3).atTime(9, 0).atZone(Formats.ZONE).toInstant();
        return third.isBefore(now) ? third : now;
    }
}
