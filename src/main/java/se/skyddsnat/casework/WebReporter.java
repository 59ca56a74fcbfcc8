package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.casework.NewIntake.Profession;
import se.skyddsnat.concern.Reason;
import se.skyddsnat.web.Errors;

/**
 * Who reports by the public form, as typed. What a door does not ask for is not read, whatever was sent.
 *
 * @param feedback filled in when the box is ticked
 * @param standIn who may ask for feedback in the reporter's place
 */
record WebReporter(
        String profession, String workplace, String name, String title, String phone, String feedback, String standIn) {

    WebReporter(
            @Nullable String profession,
            @Nullable String workplace,
            @Nullable String name,
            @Nullable String title,
            @Nullable String phone,
            @Nullable String feedback,
            @Nullable String standIn) {
        this.profession = FormWords.typed(profession);
        this.workplace = FormWords.typed(workplace);
        this.name = FormWords.typed(name);
        this.title = FormWords.typed(title);
        this.phone = FormWords.typed(phone);
        this.feedback = FormWords.typed(feedback);
        this.standIn = FormWords.typed(standIn);
    }

    static WebReporter empty() {
        return new WebReporter(null, null, null, null, null, null, null);
    }

    Errors errors(WebDoor door) {
        return switch (door) {
            case MANDATED ->
                Errors.none()
                        .when(findProfession().isEmpty(), "reporter.profession", t("casework.web.profession.missing"))
                        .and(needed("workplace", workplace))
                        .and(needed("name", name))
                        .and(tooLong("title", title))
                        .and(needed("phone", phone))
                        .and(tooLong("standIn", standIn));
            case PRIVATE -> needed("name", name).and(tooLong("phone", phone));
            case ANONYMOUS -> Errors.none();
        };
    }

    Profession profession(WebDoor door) {
        return door == WebDoor.MANDATED ? findProfession().orElseThrow() : Profession.PRIVATE;
    }

    OutsideReport report(
            WebDoor door,
            String danger,
            Set<Reason> reasons,
            List<Intake.Answer> answers,
            List<OutsideReport.NewChild> children) {
        boolean mandated = door == WebDoor.MANDATED;
        return new OutsideReport(
                door == WebDoor.ANONYMOUS ? "" : name.strip(),
                mandated ? title.strip() : "",
                door == WebDoor.ANONYMOUS ? "" : phone.strip(),
                mandated ? workplace.strip() : "",
                mandated ? standIn.strip() : "",
                mandated && !feedback.isEmpty(),
                danger,
                "UNKNOWN",
                null,
                "",
                reasons,
                answers,
                children,
                "");
    }

    private Optional<Profession> findProfession() {
        return Stream.of(Profession.values())
                .filter(Profession::mandated)
                .filter(each -> each.name().equals(profession))
                .findFirst();
    }

    private static Errors needed(String field, String text) {
        return Errors.none()
                .when(text.isBlank(), "reporter." + field, t("casework.web." + field + ".missing"))
                .and(tooLong(field, text));
    }

    private static Errors tooLong(String field, String text) {
        return Errors.none()
                .when(
                        text.length() > ChildEntry.LONGEST_NAME,
                        "reporter." + field,
                        t("casework.form.long", text.length(), ChildEntry.LONGEST_NAME));
    }
}
