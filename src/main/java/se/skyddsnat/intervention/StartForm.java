package se.skyddsnat.intervention;

import static se.skyddsnat.web.Texts.t;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.casework.Parsed;
import se.skyddsnat.web.DateText;
import se.skyddsnat.web.Errors;

/** The day from which a decision is carried out, as typed. */
record StartForm(DateText started) {

    StartForm(@Nullable DateText started) {
        this.started = started == null ? DateText.empty() : started;
    }

    Parsed<LocalDate> parse(LocalDate today) {
        return started.date()
                .filter(day -> !day.isAfter(today))
                .<Parsed<LocalDate>>map(Parsed.Valid::new)
                .orElseGet(() -> new Parsed.Invalid<>(Errors.of("started", t("casework.court.day.wrong"))));
    }
}
