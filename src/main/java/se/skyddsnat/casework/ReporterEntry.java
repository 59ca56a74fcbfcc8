package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.casework.NewIntake.Profession;
import se.skyddsnat.web.Errors;

/**
 * Who reported, as typed.
 *
 * @param anonymous filled in when the box is ticked
 * @param feedback filled in when the box is ticked
 */
record ReporterEntry(
        String profession,
        String anonymous,
        String name,
        String title,
        String workplace,
        String phone,
        String standIn,
        String feedback) {

    ReporterEntry(
            @Nullable String profession,
            @Nullable String anonymous,
            @Nullable String name,
            @Nullable String title,
            @Nullable String workplace,
            @Nullable String phone,
            @Nullable String standIn,
            @Nullable String feedback) {
        this.profession = FormWords.typed(profession);
        this.anonymous = FormWords.typed(anonymous);
        this.name = FormWords.typed(name);
        this.title = FormWords.typed(title);
        this.workplace = FormWords.typed(workplace);
        this.phone = FormWords.typed(phone);
        this.standIn = FormWords.typed(standIn);
        this.feedback = FormWords.typed(feedback);
    }

    boolean isAnonymous() {
        return !anonymous.isEmpty();
    }

    boolean wantsFeedback() {
        return !feedback.isEmpty();
    }

    Optional<Profession> findProfession() {
        return Stream.of(Profession.values())
                .filter(each -> each.name().equals(profession))
                .findFirst();
    }

    /** A mandated reporter is never nobody, and a private person is never told what followed. */
    Errors errors() {
        var kind = findProfession();
        boolean mandated = kind.filter(Profession::mandated).isPresent();
        boolean isPrivate = kind.isPresent() && !mandated;
        return Errors.none()
                .when(kind.isEmpty(), "reporter.profession", t("casework.new.profession.missing"))
                .when(mandated && isAnonymous(), "reporter.anonymous", t("casework.new.anonymous.mandated"))
                .when(isPrivate && isAnonymous() && !name.isBlank(), "reporter.name", t("casework.new.anonymous.named"))
                .when(!isAnonymous() && name.isBlank(), "reporter.name", t("casework.new.name.missing"))
                .and(tooLong("reporter.name", name))
                .and(tooLong("reporter.title", title))
                .and(tooLong("reporter.workplace", workplace))
                .and(tooLong("reporter.phone", phone))
                .and(tooLong("reporter.standIn", standIn))
                .when(isPrivate && !standIn.isBlank(), "reporter.standIn", t("casework.new.feedback.private"))
                .when(isPrivate && wantsFeedback(), "reporter.feedback", t("casework.new.feedback.private"));
    }

    NewIntake.Reporter reporter() {
        var kind = findProfession().orElseThrow();
        return new NewIntake.Reporter(
                kind,
                isAnonymous(),
                name.strip(),
                title.strip(),
                kind.mandated() ? workplace.strip() : "",
                phone.strip(),
                standIn.strip());
    }

    private static Errors tooLong(String field, String text) {
        return Errors.none()
                .when(
                        text.length() > ChildEntry.LONGEST_NAME,
                        field,
                        t("casework.form.long", text.length(), ChildEntry.LONGEST_NAME));
    }
}
