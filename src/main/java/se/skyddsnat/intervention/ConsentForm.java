package se.skyddsnat.intervention;

import static se.skyddsnat.web.Texts.t;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.casework.FormWords;
import se.skyddsnat.casework.GuardianId;
import se.skyddsnat.casework.Parsed;
import se.skyddsnat.web.DateText;
import se.skyddsnat.web.Errors;

/**
 * A consent as typed.
 *
 * @param party a guardian's id, or what else {@link NewConsent.Party} knows
 */
record ConsentForm(String party, String given, DateText on, String words) {

    private static final int LONGEST = 2_000;

    ConsentForm(@Nullable String party, @Nullable String given, @Nullable DateText on, @Nullable String words) {
        this.party = FormWords.typed(party);
        this.given = FormWords.typed(given);
        this.on = on == null ? DateText.empty() : on;
        this.words = FormWords.typed(words);
    }

    static ConsentForm on(LocalDate today) {
        return new ConsentForm(null, null, DateText.of(today), null);
    }

    Parsed<NewConsent> parse(Map<GuardianId, String> guardians, LocalDate today) {
        var guardian = guardians.keySet().stream()
                .filter(each -> each.value().toString().equals(party))
                .findFirst();
        boolean instead = party.equals(NewConsent.Party.INSTEAD.name());
        boolean child = party.equals(NewConsent.Party.CHILD.name());
        var errors = Errors.none()
                .when(guardian.isEmpty() && !instead && !child, "party", t("intervention.consent.party.missing"))
                .when(
                        !instead && !given.equals("YES") && !given.equals("NO"),
                        "given",
                        t("intervention.consent.given.missing"))
                .when(instead && given.equals("NO"), "given", t("intervention.consent.given.instead"))
                .when(on.date().filter(day -> !day.isAfter(today)).isEmpty(), "on", t("casework.court.day.wrong"))
                .when(instead && words.isBlank(), "words", t("intervention.consent.words.missing"))
                .when(words.length() > LONGEST, "words", t("casework.form.long", words.length(), LONGEST));
        return errors.isEmpty()
                ? new Parsed.Valid<>(new NewConsent(
                        guardian.isPresent()
                                ? NewConsent.Party.GUARDIAN
                                : instead ? NewConsent.Party.INSTEAD : NewConsent.Party.CHILD,
                        guardian.orElse(null),
                        instead || given.equals("YES"),
                        on.date().orElseThrow(),
                        words.strip()))
                : new Parsed.Invalid<>(errors);
    }
}
