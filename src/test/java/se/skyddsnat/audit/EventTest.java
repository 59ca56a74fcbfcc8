package se.skyddsnat.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.skyddsnat.db.Acting;
import se.skyddsnat.db.Area;

class EventTest {

    private static final Instant AT = Instant.parse("2026-11-21T12:00:00.000001Z");
    private static final Salt SALT = new Salt(1, 2);
    private static final Acting TEACHER = new Acting(Area.EDUCATION, id(2), id(3), null, "TEACHER");
    private static final LogEntry ENTRY =
            LogEntry.permitted("concern.read-report", "report", id(4), id(5)).noting("filter=open");

    @Test
    void leafStaysTheSameForAslongAsTheLogIsKept() {
        assertThat(event(TEACHER, ENTRY).leaf(SALT))
                .as("computed from the description of the form in another language")
                .hasToString("336e13e1e90003bc5ef452052fbbc44a269127b3111ccf5e68c0488d8cf92719");
    }

    @Test
    void everyColumnIsInTheLeaf() {
        var other = id(9);
        var events = Stream.of(
                event(TEACHER, ENTRY),
                Event.of(other, AT, TEACHER, ENTRY, (short) 1),
                Event.of(id(1), AT.plusNanos(1000), TEACHER, ENTRY, (short) 1),
                Event.of(id(1), AT, TEACHER, ENTRY, (short) 2),
                event(new Acting(Area.EDUCATION, other, id(3), null, "TEACHER"), ENTRY),
                event(new Acting(Area.EDUCATION, id(2), other, null, "TEACHER"), ENTRY),
                event(new Acting(Area.EDUCATION, id(2), id(3), other, "TEACHER"), ENTRY),
                event(new Acting(Area.EDUCATION, id(2), null, id(3), "TEACHER"), ENTRY),
                event(new Acting(Area.SOCIAL, id(2), id(3), null, "TEACHER"), ENTRY),
                event(new Acting(Area.EDUCATION, id(2), id(3), null, "HEAD"), ENTRY),
                event(TEACHER, entry("concern.list-reports", Outcome.PERMITTED, "report", "filter=open", id(4), id(5))),
                event(TEACHER, entry("concern.read-report", Outcome.REFUSED, "report", "filter=open", id(4), id(5))),
                event(TEACHER, entry("concern.read-report", Outcome.PERMITTED, "child", "filter=open", id(4), id(5))),
                event(TEACHER, entry("concern.read-report", Outcome.PERMITTED, "report", "", id(4), id(5))),
                event(TEACHER, entry("concern.read-report", Outcome.PERMITTED, "report", "filter=open", id(5), id(4))),
                event(TEACHER, entry("concern.read-report", Outcome.PERMITTED, "report", "filter=open", id(4))));

        var leaves = events.map(event -> event.leaf(SALT)).toList();

        assertThat(leaves).doesNotHaveDuplicates();
        assertThat(leaves.getFirst()).isNotEqualTo(event(TEACHER, ENTRY).leaf(new Salt(1, 3)));
    }

    private static Event event(Acting acting, LogEntry entry) {
        return Event.of(id(1), AT, acting, entry, (short) 1);
    }

    private static LogEntry entry(String action, Outcome outcome, String kind, String note, UUID... subjects) {
        return new LogEntry(action, outcome, kind, List.of(subjects), note);
    }

    private static UUID id(int number) {
        return UUID.fromString("01900000-0000-7000-8000-00000000000" + number);
    }
}
