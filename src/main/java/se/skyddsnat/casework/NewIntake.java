package se.skyddsnat.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.concern.Reason;
import se.skyddsnat.organisation.UnitId;

/**
 * A report that somebody rang, came or wrote about, on the point of being written down.
 *
 * @param key made with the form: the same key twice is the same report
 * @param receiver the intake unit (mottag) that it is for
 * @param danger NOW, SOON, NO or UNKNOWN
 * @param trip YES, NO or UNKNOWN
 * @param asksFeedback whether the reporter asked at once what comes of it
 */
public record NewIntake(
        UUID key,
        Way way,
        Instant came,
        UnitId receiver,
        Reporter reporter,
        List<NewChild> children,
        Set<Reason> reasons,
        String danger,
        String trip,
        @Nullable LocalDate tripDay,
        String pickup,
        String words,
        boolean asksFeedback) {

    /** How it reached the one who writes it down. */
    public enum Way {
        PHONE,
        VISIT,
        LETTER
    }

    /** Whom the reporter is, in the words of the law's two kinds: those who must report, and everybody else. */
    public enum Profession {
        POLICE,
        HEALTH_CARE,
        CHILD_HEALTH,
        SCHOOL,
        PRESCHOOL,
        SOCIAL_SERVICES,
        OTHER_AUTHORITY,
        PRIVATE;

        /** {@return whether the law obliges the person to report (socialtjänstlagen 2025:400, 19 kap. 1 §)} */
        boolean mandated() {
            return this != PRIVATE;
        }
    }

    /**
     * Who reported. Only a private person may be nobody.
     *
     * @param workplace empty for a private person
     * @param standIn who may ask for feedback in the reporter's place; may be empty
     */
    public record Reporter(
            Profession profession,
            boolean anonymous,
            String name,
            String title,
            String workplace,
            String phone,
            String standIn) {

        public Reporter {
            if (anonymous && (profession.mandated() || !name.isEmpty())) {
                throw new IllegalArgumentException("Only a private person without a name is anonymous");
            }
            if (!profession.mandated() && !standIn.isEmpty()) {
                throw new IllegalArgumentException("Feedback is for those who must report");
            }
        }
    }

    public NewIntake {
        children = List.copyOf(children);
        reasons = Set.copyOf(reasons);
        if (children.isEmpty()) {
            throw new IllegalArgumentException("A report is about at least one child");
        }
        if (asksFeedback && !reporter.profession().mandated()) {
            throw new IllegalArgumentException("Feedback is for those who must report");
        }
    }

    Optional<LocalDate> findTripDay() {
        return Optional.ofNullable(tripDay);
    }
}
