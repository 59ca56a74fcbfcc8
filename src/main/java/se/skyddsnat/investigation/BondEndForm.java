package se.skyddsnat.investigation;

import java.time.LocalDate;
import se.skyddsnat.casework.Parsed;
import se.skyddsnat.web.DateText;
import se.skyddsnat.web.Errors;

/** That something is so no more, as typed. */
record BondEndForm(String source, DateText day) {

    /** By whose word, and since when. */
    record End(String source, LocalDate on) {}

    static BondEndForm of(Typed typed) {
        return new BondEndForm(typed.text("source"), typed.date("day"));
    }

    Parsed<End> parse(LocalDate today) {
        var errors = NetworkForm.source(Errors.none(), source, day, today);
        return errors.isEmpty()
                ? new Parsed.Valid<>(new End(source.strip(), day.date().orElseThrow()))
                : new Parsed.Invalid<>(errors);
    }
}
