package se.skyddsnat.web;

import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;

/** A language the program speaks. */
enum Language {
    SWEDISH("sv", Locale.of("sv", "SE"), "Svenska"),
    ENGLISH("en", Locale.of("en", "GB"), "English");

    private final String code;
    private final Locale locale;
    private final String label;

    Language(String code, Locale locale, String label) {
        this.code = code;
        this.locale = locale;
        this.label = label;
    }

    String code() {
        return code;
    }

    Locale locale() {
        return locale;
    }

    /** The language's own name for itself. */
    String label() {
        return label;
    }

    static Language of(Locale locale) {
        return locale.getLanguage().equals(ENGLISH.code) ? ENGLISH : SWEDISH;
    }

    /** The language of this request. Outside a request it is Swedish, wherever the machine stands. */
    static Language current() {
        var context = LocaleContextHolder.getLocaleContext();
        var locale = context == null ? null : context.getLocale();
        return locale == null ? SWEDISH : of(locale);
    }
}
