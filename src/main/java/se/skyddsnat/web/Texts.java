package se.skyddsnat.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.function.Supplier;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Every text a user reads, in the user's language, from {@code texts/<module>_sv.properties} and {@code _en}.
 *
 * <p>Values are {@link MessageFormat} patterns in which an apostrophe is just an apostrophe. A date or a moment among the
 * arguments is written as {@link Formats} writes it in running text.
 */
public final class Texts {

    private static final Map<Language, Map<String, String>> ALL = load();

    private Texts() {}

    /** {@return the text; a missing key is an error in tests and shows itself otherwise} */
    public static String t(String key, Object... args) {
        var language = Language.current();
        var pattern = all(language).get(key);
        assert pattern != null : "No text " + key + " in " + language;
        if (pattern == null) {
            return key;
        }
        if (pattern.indexOf('{') < 0) {
            return pattern;
        }
        return format(pattern, language)
                .format(Arrays.stream(args).map(Texts::written).toArray());
    }

    /** {@return whether there is such a text, for keys made of data} */
    public static boolean has(String key) {
        return all(Language.current()).containsKey(key);
    }

    /** {@return of a text that is data in both languages, the one in the user's} */
    public static String either(String swedish, String english) {
        return Language.current() == Language.ENGLISH ? english : swedish;
    }

    /** {@return what is written with Swedish as the language: a document, which others read too} */
    public static <T> T inSwedish(Supplier<T> writing) {
        return in(Language.SWEDISH, writing);
    }

    /**
     * {@return what is written in the language of a terminal}
     *
     * @param locale as its environment says, sv_SE.UTF-8; any other than Swedish is answered in English
     */
    public static <T> T inTerminal(String locale, Supplier<T> writing) {
        return in(locale.startsWith(Language.SWEDISH.code()) ? Language.SWEDISH : Language.ENGLISH, writing);
    }

    private static <T> T in(Language language, Supplier<T> writing) {
        var context = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(language.locale());
        try {
            return writing.get();
        } finally {
            LocaleContextHolder.setLocaleContext(context);
        }
    }

    static Map<String, String> all(Language language) {
        return ALL.getOrDefault(language, Map.of());
    }

    static MessageFormat format(String pattern, Language language) {
        return new MessageFormat(pattern.replace("'", "''"), language.locale());
    }

    private static Object written(Object argument) {
        return switch (argument) {
            case LocalDate date -> Formats.date(date);
            case Instant moment -> Formats.moment(moment);
            default -> argument;
        };
    }

    private static Map<Language, Map<String, String>> load() {
        var all = new EnumMap<Language, Map<String, String>>(Language.class);
        for (var language : Language.values()) {
            var texts = new HashMap<String, String>();
            try {
                var pattern = "classpath*:texts/*_" + language.code() + ".properties";
                for (var file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                    var properties = new Properties();
                    try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                        properties.load(reader);
                    }
                    properties.forEach((key, value) -> texts.put((String) key, (String) value));
                }
            } catch (IOException e) {
                throw new UncheckedIOException("Texts in " + language, e);
            }
            all.put(language, Map.copyOf(texts));
        }
        return all;
    }
}
