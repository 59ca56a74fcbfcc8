package se.skyddsnat.intervention;

import static se.skyddsnat.web.Texts.t;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.casework.FormWords;
import se.skyddsnat.casework.Parsed;
import se.skyddsnat.web.DateText;
import se.skyddsnat.web.Errors;

/** A need against what there was, as typed. */
record NeedForm(String asked, String offered, List<String> lacking, DateText on, String words) {

    /** In the choice of what was offered. */
    static final String NOTHING = "NOTHING";

    private static final int LONGEST = 2_000;

    NeedForm(
            @Nullable String asked,
            @Nullable String offered,
            @Nullable List<String> lacking,
            @Nullable DateText on,
            @Nullable String words) {
        this.asked = FormWords.typed(asked);
        this.offered = FormWords.typed(offered);
        this.lacking = lacking == null ? List.of() : List.copyOf(lacking);
        this.on = on == null ? DateText.empty() : on;
        this.words = FormWords.typed(words);
    }

    static NeedForm on(LocalDate today) {
        return new NeedForm(null, null, null, DateText.of(today), null);
    }

    Parsed<NewNeed> parse(Codes codes, LocalDate today) {
        var lacks = Stream.of(NewNeed.Lack.values())
                .filter(each -> lacking.contains(each.name()))
                .collect(Collectors.toSet());
        boolean nothing = offered.equals(NOTHING);
        var errors = FormWords.check(
                Errors.none()
                        .when(!Codes.valid(codes.kinds(), asked, today), "asked", t("intervention.need.asked.missing"))
                        .when(
                                !nothing && !Codes.valid(codes.kinds(), offered, today),
                                "offered",
                                t("intervention.need.offered.missing"))
                        .when(
                                !asked.equals(offered) && lacks.isEmpty(),
                                "lacking",
                                t("intervention.need.lacking.missing"))
                        .when(
                                on.date().filter(day -> !day.isAfter(today)).isEmpty(),
                                "on",
                                t("casework.court.day.wrong")),
                "words",
                words,
                t("intervention.need.words.missing"),
                LONGEST);
        return errors.isEmpty()
                ? new Parsed.Valid<>(new NewNeed(
                        asked,
                        nothing ? null : offered,
                        lacks,
                        words.strip(),
                        on.date().orElseThrow()))
                : new Parsed.Invalid<>(errors);
    }
}
