package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A child as social services know it from the report; the number is sealed and not here.
 *
 * @param birthYear where the reporter knew no more than the year, else null
 */
record Child(
        int number,
        String name,
        @Nullable LocalDate birthDate,
        @Nullable Integer birthYear,
        boolean hasNumber) {

    /** {@return first and last letter of the name, as "A.K."} */
    String initials() {
        var words = Stream.of(name.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return Stream.of(0, words.size() - 1)
                .distinct()
                .filter(at -> at >= 0)
                .map(words::get)
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT) + ".")
                .collect(Collectors.joining());
    }

    /** {@return the age in words, of which "unknown" is one; from a year alone it is said to be a guess} */
    String age(LocalDate on) {
        if (birthDate != null) {
            int years = Period.between(birthDate, on).getYears();
            return years < 1 ? t("casework.age.infant") : t("casework.age", years);
        }
        return birthYear == null ? t("casework.age.unknown") : ageBy(birthYear, on);
    }

    private static String ageBy(int year, LocalDate on) {
        int years = on.getYear() - year;
        return years < 1 ? t("casework.age.infant") : t("casework.age.byYear", years, Integer.toString(year));
    }

    /** {@return what stands for the child where a name may not} */
    String label(LocalDate on) {
        return t("casework.child", initials(), age(on));
    }
}
