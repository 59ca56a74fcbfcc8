package se.skyddsnat.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

class TextsTest {

    @AfterEach
    void forget() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void everyTextIsThereInBothLanguages() {
        assertThat(new TreeSet<>(Texts.all(Language.SWEDISH).keySet()))
                .isNotEmpty()
                .isEqualTo(new TreeSet<>(Texts.all(Language.ENGLISH).keySet()));
    }

    @Test
    void noTextIsEmptyOrShouts() {
        for (var language : Language.values()) {
            assertThat(Texts.all(language)).allSatisfy((key, text) -> {
                assertThat(text).isNotBlank();
                assertThat(text).doesNotContain("!").doesNotContainIgnoringCase("vänligen");
                assertThat(text).as("an apostrophe is just one").doesNotContain("''");
            });
        }
    }

    @Test
    void bothLanguagesTakeTheSameArguments() {
        var english = Texts.all(Language.ENGLISH);
        assertThat(Texts.all(Language.SWEDISH)).allSatisfy((key, text) -> {
            var swedishArguments = Texts.format(text, Language.SWEDISH).getFormatsByArgumentIndex();
            var englishArguments = Texts.format(english.getOrDefault(key, ""), Language.ENGLISH)
                    .getFormatsByArgumentIndex();
            assertThat(englishArguments).hasSameSizeAs(swedishArguments);
        });
    }

    @Test
    void aKeyBeginsWithItsModule() {
        assertThat(Texts.all(Language.SWEDISH).keySet()).allMatch(key -> key.matches("[a-z]+\\..+"));
    }

    @Test
    void aMissingTextIsAnErrorInTests() {
        assertThatThrownBy(() -> Texts.t("web.noSuchText")).isInstanceOf(AssertionError.class);
    }

    @Test
    void theLanguageIsSwedishUnlessEnglishIsChosen() {
        assertThat(Texts.t("web.back")).isEqualTo("Tillbaka");
        LocaleContextHolder.setLocale(Locale.GERMAN);
        assertThat(Texts.t("web.back")).isEqualTo("Tillbaka");
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(Texts.t("web.back")).isEqualTo("Back");
    }

    @Test
    void datesAndMomentsAreWrittenAsInRunningText() {
        assertThat(Texts.t("web.accessibility.updated", LocalDate.of(2026, 11, 21)))
                .isEqualTo("Redogörelsen uppdaterades den 21 november 2026.");
        assertThat(Texts.t("web.saved", Instant.parse("2026-11-21T08:05:00Z")))
                .isEqualTo("Sparat 21 november 2026 kl. 9.05");
    }

    @Test
    void anApostropheInATextIsKept() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(Texts.format("the child's {0}", Language.ENGLISH).format(new Object[] {"name"}))
                .isEqualTo("the child's name");
    }
}
