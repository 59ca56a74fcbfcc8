package se.skyddsnat.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormTest {

    @ParameterizedTest
    @CsvSource({"24,3,2026", "24,03,2026", " 24 , mars ,2026", "24,Mar,2026"})
    void aDateMayBeTypedInSeveralWays(String day, String month, String year) {
        assertThat(new DateText(day, month, year).date()).contains(LocalDate.of(2026, 3, 24));
    }

    @ParameterizedTest
    @CsvSource({"30,2,2026", "24,13,2026", "24,xyz,2026", "24,3,26", "x,3,2026", "24,,2026", "24,n f,2026"})
    void whatIsNoDateIsNone(String day, String month, String year) {
        assertThat(new DateText(day, month, year).date()).isEmpty();
    }

    @Test
    void whatWasTypedIsKept() {
        var typed = new DateText("24", "mrs", null);
        assertThat(typed.month()).isEqualTo("mrs");
        assertThat(typed.year()).isEmpty();
        assertThat(typed.isBlank()).isFalse();
        assertThat(DateText.empty().isBlank()).isTrue();
    }

    @Test
    void onlyWhatCannotBeKeptIsRemovedFromAText() {
        assertThat(FormText.clean("a\0b\r\nc\u0007d\uD83D\uDE00\te")).isEqualTo("ab\nc\u0007d\uD83D\uDE00\te");
    }

    @Test
    void theFirstErrorOfAFieldStaysAndTheOrderIsThePages() {
        var errors = Errors.none()
                .with("b", "first")
                .with("a", "second")
                .when(true, "b", "third")
                .when(false, "c", "fourth");
        assertThat(errors.messages())
                .containsExactly(java.util.Map.entry("b", "first"), java.util.Map.entry("a", "second"));
    }

    @Test
    void theErrorOfAPartIsTheErrorOfTheWholeField() {
        var errors = Errors.of("when.year", "Skriv året");
        assertThat(errors.message("when")).isEqualTo("Skriv året");
        assertThat(errors.wrong("when", "year")).isTrue();
        assertThat(errors.wrong("when", "day")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"/reports/1?a=b,true", "//evil.example,false", "https://evil.example,false", "/\\evil.example,false"})
    void theWayToAnotherPageStaysHere(String path, boolean local) {
        assertThat(LocalPath.isLocal(path)).isEqualTo(local);
    }

    @Test
    void thePartsOfAPathAreEncoded() {
        assertThat(SeeOther.to("/reports/{id}", "a/b?").path()).isEqualTo("/reports/a%2Fb%3F");
    }
}
