package se.skyddsnat.instrument;

import static se.skyddsnat.web.Texts.t;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Says why a form may not be used here, or nothing. */
final class Guard {

    private Guard() {}

    /** {@return why nobody may answer this version now} */
    static Optional<String> version(Version version, LocalDate today) {
        return switch (version.state(today)) {
            case PUBLISHED -> Optional.empty();
            case TAKEN_IN, SIGNED -> Optional.of(t("instrument.guard.unpublished"));
            case FOLLOWED -> Optional.of(t("instrument.guard.followed"));
            case EXPIRED -> Optional.of(t("instrument.guard.expired"));
            case WITHDRAWN -> Optional.of(t("instrument.guard.withdrawn"));
        };
    }

    /** {@return why it does not suit this child, this setting or this person; of a training also who writes it down} */
    static Optional<String> use(Heading form, Occasion occasion, Set<String> trainings, String whoToAsk) {
        return age(form.audience(), occasion)
                .or(() -> form.audience().settings().contains(occasion.setting())
                        ? Optional.empty()
                        : Optional.of(t("instrument.guard.setting", t("instrument.setting." + occasion.setting()))))
                .or(() -> Optional.ofNullable(form.training())
                        .filter(training -> !trainings.contains(training.code()))
                        .map(training ->
                                t("instrument.guard.training", training.name().text(), whoToAsk)));
    }

    private static Optional<String> age(Audience audience, Occasion occasion) {
        var youngest = occasion.youngest();
        var oldest = occasion.oldest();
        if (!audience.asksAge()) {
            return Optional.empty();
        }
        if (youngest == null || oldest == null) {
            return Optional.of(t("instrument.guard.age.unknown"));
        }
        if (oldest < audience.ageFrom()) {
            return Optional.of(
                    audience.ageFrom() >= 18
                            ? t("instrument.guard.age.adults", audience.ageFrom())
                            : t("instrument.guard.age.young", audience.ageFrom()));
        }
        var to = audience.ageTo();
        return to != null && youngest > to ? Optional.of(t("instrument.guard.age.old", to)) : Optional.empty();
    }
}
