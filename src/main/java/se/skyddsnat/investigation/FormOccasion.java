package se.skyddsnat.investigation;

import java.time.LocalDate;
import java.time.Period;
import se.skyddsnat.casework.OpenCase;
import se.skyddsnat.instrument.Occasion;
import se.skyddsnat.instrument.Setting;

/** Tells the room of forms as much of a child as decides whether a form suits: the age, and that it is an investigation. */
final class FormOccasion {

    private FormOccasion() {}

    static Occasion of(OpenCase open, LocalDate today) {
        var birth = open.birthDate();
        if (birth != null) {
            int age = Period.between(birth, today).getYears();
            return new Occasion(Setting.INVESTIGATION, age, age);
        }
        var year = open.birthYear();
        return year == null
                ? new Occasion(Setting.INVESTIGATION, null, null)
                : new Occasion(
                        Setting.INVESTIGATION,
                        Math.max(0, today.getYear() - year - 1),
                        Math.max(0, today.getYear() - year));
    }
}
