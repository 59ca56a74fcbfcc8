package se.skyddsnat.intervention;

import static se.skyddsnat.web.Texts.t;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.casework.FormWords;
import se.skyddsnat.casework.Parsed;
import se.skyddsnat.investigation.Typed;
import se.skyddsnat.web.DateText;
import se.skyddsnat.web.Errors;

/** A follow-up as typed; a next day that is left out is none. */
record FollowUpForm(
        DateText on, String exposed, String home, String abroad, String school, String words, DateText next) {

    FollowUpForm(
            @Nullable DateText on,
            @Nullable String exposed,
            @Nullable String home,
            @Nullable String abroad,
            @Nullable String school,
            @Nullable String words,
            @Nullable DateText next) {
        this.on = on == null ? DateText.empty() : on;
        this.exposed = FormWords.typed(exposed);
        this.home = FormWords.typed(home);
        this.abroad = FormWords.typed(abroad);
        this.school = FormWords.typed(school);
        this.words = FormWords.typed(words);
        this.next = next == null ? DateText.empty() : next;
    }

    /** {@return what a page sent} */
    static FollowUpForm of(Typed typed) {
        return new FollowUpForm(
                typed.date("on"),
                typed.text("exposed"),
                typed.text("home"),
                typed.text("abroad"),
                typed.text("school"),
                typed.text("words"),
                typed.date("next"));
    }

    static FollowUpForm on(LocalDate today) {
        return new FollowUpForm(DateText.of(today), null, null, null, null, null, null);
    }

    String value(Item item) {
        return switch (item) {
            case EXPOSED -> exposed;
            case HOME -> home;
            case ABROAD -> abroad;
            case SCHOOL -> school;
        };
    }

    Parsed<NewFollowUp> parse(LocalDate today) {
        var found = new EnumMap<Item, Item.Found>(Item.class);
        var errors = Errors.none()
                .when(on.date().filter(day -> !day.isAfter(today)).isEmpty(), "on", t("casework.court.day.wrong"));
        for (var item : Item.values()) {
            Stream.of(Item.Found.values())
                    .filter(each -> each.name().equals(value(item)))
                    .forEach(each -> found.put(item, each));
            errors = errors.when(
                    !found.containsKey(item), FollowUpPage.field(item), t("intervention.followUp.item.missing"));
        }
        errors = FormWords.check(errors, "words", words, t("intervention.followUp.words.missing"), GrantForm.LONGEST)
                .when(
                        !next.isBlank()
                                && next.date()
                                        .filter(day -> on.date().isEmpty()
                                                || day.isAfter(on.date().get()))
                                        .isEmpty(),
                        "next",
                        t("intervention.followUp.next.wrong"));
        return errors.isEmpty()
                ? new Parsed.Valid<>(new NewFollowUp(
                        on.date().orElseThrow(),
                        words.strip(),
                        found,
                        next.date().orElse(null)))
                : new Parsed.Invalid<>(errors);
    }
}
