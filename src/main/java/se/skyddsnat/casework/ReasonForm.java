package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.concern.Reason;
import se.skyddsnat.web.DateText;
import se.skyddsnat.web.Errors;

/** A line for the ledger of reasons, as typed. */
record ReasonForm(String reason, String standing, DateText stated, String source) {

    static final int LONGEST_SOURCE = 500;

    ReasonForm(@Nullable String reason, @Nullable String standing, @Nullable DateText stated, @Nullable String source) {
        this.reason = FormWords.typed(reason);
        this.standing = FormWords.typed(standing);
        this.stated = stated == null ? DateText.empty() : stated;
        this.source = FormWords.typed(source);
    }

    static ReasonForm on(LocalDate today) {
        return new ReasonForm("", "", DateText.of(today), "");
    }

    Parsed<NewReason> parse(LocalDate today) {
        var code = one(Reason.values(), reason);
        var how = one(Standing.values(), standing);
        var day = stated.date();
        var errors = FormWords.check(
                Errors.none()
                        .when(code.isEmpty(), "reason", t("casework.reason.code.missing"))
                        .when(how.isEmpty(), "standing", t("casework.reason.standing.missing"))
                        .when(day.isEmpty(), "stated", t("casework.reason.stated.wrong"))
                        .when(
                                day.filter(date -> date.isAfter(today)).isPresent(),
                                "stated",
                                t("casework.reason.stated.future")),
                "source",
                source,
                t("casework.reason.source.missing"),
                LONGEST_SOURCE);
        return errors.isEmpty()
                ? new Parsed.Valid<>(
                        new NewReason(code.orElseThrow(), how.orElseThrow(), day.orElseThrow(), source.strip()))
                : new Parsed.Invalid<>(errors);
    }

    private static <E extends Enum<E>> Optional<E> one(E[] all, String name) {
        return Stream.of(all).filter(each -> each.name().equals(name)).findFirst();
    }
}
