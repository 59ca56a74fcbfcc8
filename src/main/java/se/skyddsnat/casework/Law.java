package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.util.Locale;
import java.util.Optional;
import se.skyddsnat.organisation.LegalRule;

/** Where in the law something stands, in words. */
public final class Law {

    private Law() {}

    /** {@return "Socialtjänstlagen (2025:400) 20 kap. 1 §.", with a word where its date is unverified; may be empty} */
    public static String written(Optional<LegalRule> basis) {
        return basis.map(rule -> t(
                        rule.verified() ? "casework.law" : "casework.law.unverified",
                        capital(t("organisation.act." + rule.act().replace(':', '-'))),
                        rule.place()))
                .orElse("");
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
