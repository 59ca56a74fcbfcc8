package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.time.LocalDate;
import java.util.List;
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

    /** @param codes those that are known; which of them are valid on the day that is written */
    Parsed<NewReason> parse(LocalDate today, List<ReasonCode> codes) {
        var code = one(Reason.values(), reason);
        var how = one(Standing.values(), standing);
        var day = stated.date();
        var errors = FormWords.check(
                Errors.none()
                        .when(code.isEmpty(), "reason", t("casework.reason.code.missing"))
                        .when(
                                code.isPresent()
                                        && day.isPresent()
                                        && valid(codes, day.get()).noneMatch(code.get()::equals),
                                "reason",
                                t("casework.reason.code.invalid"))
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

    /** {@return the codes that are valid on a day} */
    static Stream<Reason> valid(List<ReasonCode> codes, LocalDate day) {
        return codes.stream().filter(code -> code.valid(day)).map(ReasonCode::code);
    }

    private static <E extends Enum<E>> Optional<E> one(E[] all, String name) {
        return Stream.of(all).filter(each -> each.name().equals(name)).findFirst();
    }
}
