package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.casework.SafeContact.May;
import se.skyddsnat.web.DateText;
import se.skyddsnat.web.Errors;

/** How a person can be reached, as typed. */
record SafeContactForm(List<String> may, String number, String when, String mustNotKnow, DateText checked) {

    private static final int LONGEST = 1000;
    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9 ()/-]{5,30}");

    SafeContactForm(
            @Nullable List<String> may,
            @Nullable String number,
            @Nullable String when,
            @Nullable String mustNotKnow,
            @Nullable DateText checked) {
        this.may = may == null ? List.of() : List.copyOf(may);
        this.number = FormWords.typed(number);
        this.when = FormWords.typed(when);
        this.mustNotKnow = FormWords.typed(mustNotKnow);
        this.checked = checked == null ? DateText.empty() : checked;
    }

    /** What stands already, to be changed; the number is not shown and is written anew. */
    static SafeContactForm of(SafeContact safe, LocalDate today) {
        return switch (safe) {
            case SafeContact.DoNot() -> new SafeContactForm(List.of(), "", "", "", DateText.of(today));
            case SafeContact.Card(var content, var _, var _) ->
                new SafeContactForm(
                        content.may().stream().map(May::name).toList(),
                        "",
                        content.when(),
                        content.mustNotKnow(),
                        DateText.of(today));
        };
    }

    Parsed<SafeContacts.Written> parse(LocalDate today) {
        var ways = Stream.of(May.values())
                .filter(each -> may.contains(each.name()))
                .collect(Collectors.toSet());
        var day = checked.date();
        var errors = Errors.none()
                .when(
                        !number.isBlank() && !NUMBER.matcher(number.strip()).matches(),
                        "number",
                        t("casework.safe.number.wrong"))
                .when(when.length() > LONGEST, "when", t("casework.form.long", when.length(), LONGEST))
                .when(
                        mustNotKnow.length() > LONGEST,
                        "mustNotKnow",
                        t("casework.form.long", mustNotKnow.length(), LONGEST))
                .when(
                        day.isEmpty() || day.filter(date -> date.isAfter(today)).isPresent(),
                        "checked",
                        t("casework.safe.checked.wrong"));
        return errors.isEmpty()
                ? new Parsed.Valid<>(new SafeContacts.Written(
                        new SafeContact.Content(ways, when.strip(), mustNotKnow.strip(), day.orElseThrow()),
                        number.strip()))
                : new Parsed.Invalid<>(errors);
    }
}
