package se.skyddsnat.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.skyddsnat.db.Id;

/** When a version may be answered. */
class GuardTest {

    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final Signature SIGNED = new Signature("Karin", Instant.parse("2026-01-01T09:00:00Z"), "Läst.");

    @Test
    void aPublishedVersionIsAnsweredThroughItsLastDay() {
        var version = version(SIGNED, null, false);
        assertThat(Guard.version(version, LAST)).isEmpty();
        assertThat(Guard.version(version, LAST.plusDays(1))).get().asString().contains("sista dag");
    }

    @Test
    void noOtherVersionIsAnswered() {
        assertThat(Guard.version(version(null, null, false), LAST))
                .get()
                .asString()
                .contains("inte publicerat");
        assertThat(Guard.version(version(SIGNED, SIGNED, false), LAST))
                .get()
                .asString()
                .contains("tillbakadraget");
        assertThat(Guard.version(version(SIGNED, null, true), LAST))
                .get()
                .asString()
                .contains("nyare version");
    }

    private static Version version(@Nullable Signature published, @Nullable Signature withdrawn, boolean followed) {
        return new Version(
                new InstrumentId(Id.make()),
                new Heading(
                        "made-up",
                        1,
                        new Words("Påhittat", null),
                        new Audience(0, null, Set.of(Setting.INVESTIGATION)),
                        null,
                        LAST),
                SIGNED,
                List.of(SIGNED, SIGNED),
                published,
                withdrawn,
                followed);
    }
}
