package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import org.jspecify.annotations.Nullable;
import se.skyddsnat.web.Errors;

/** A guardian as typed. */
record GuardianForm(String name, String relation, String language) {

    private static final int LONGEST = 200;

    GuardianForm(@Nullable String name, @Nullable String relation, @Nullable String language) {
        this.name = FormWords.typed(name);
        this.relation = FormWords.typed(relation);
        this.language = FormWords.typed(language);
    }

    static GuardianForm empty() {
        return new GuardianForm("", "", "");
    }

    Parsed<NewGuardian> parse() {
        var named = FormWords.check(Errors.none(), "name", name, t("casework.guardian.name.missing"), LONGEST);
        var errors = FormWords.check(named, "relation", relation, t("casework.guardian.relation.missing"), LONGEST)
                .when(language.length() > LONGEST, "language", t("casework.form.long", language.length(), LONGEST));
        return errors.isEmpty()
                ? new Parsed.Valid<>(new NewGuardian(name.strip(), relation.strip(), language.strip()))
                : new Parsed.Invalid<>(errors);
    }
}
