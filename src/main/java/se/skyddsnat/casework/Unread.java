package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.web.Label;
import se.skyddsnat.web.Tone;

/** Says which reports nobody at the desk has opened, and for how long. */
final class Unread {

    /** So long a report may lie unopened before the list says it in red. */
    static final Duration QUIET = Duration.ofMinutes(15);

    private Unread() {}

    static @Nullable Label label(Card card, Instant now) {
        if (!card.desk().unread()) {
            return null;
        }
        var waited = Duration.between(card.arrival().at(), now);
        return waited.compareTo(QUIET) <= 0
                ? new Label(t("casework.unread"), Tone.YELLOW)
                : new Label(t("casework.unread.since", time(waited)), Tone.RED);
    }

    static String count(List<Card> cards) {
        long reports = cards.stream()
                .filter(card -> card.desk().unread())
                .map(card -> card.arrival().intake())
                .distinct()
                .count();
        return reports == 0 ? "" : reports == 1 ? t("casework.unread.count.one") : t("casework.unread.count", reports);
    }

    private static String time(Duration waited) {
        if (waited.toMinutes() < 60) {
            return t("casework.unread.minutes", waited.toMinutes());
        }
        if (waited.toHours() == 1) {
            return t("casework.unread.hour");
        }
        return waited.toHours() < 48
                ? t("casework.unread.hours", waited.toHours())
                : t("casework.unread.days", waited.toDays());
    }
}
