package se.skyddsnat.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

class FormatsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Instant LATE = Instant.parse("2026-11-21T23:05:00Z");

    @AfterEach
    void forget() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void aDateIsWrittenOutInTextAndAsIsoInTables() {
        assertThat(Formats.date(TODAY)).isEqualTo("21 november 2026");
        assertThat(Formats.weekday(TODAY)).isEqualTo("lördag 21 november 2026");
        assertThat(Formats.isoDate(TODAY)).isEqualTo("2026-11-21");
    }

    @Test
    void aDayBeginsAtMidnightInStockholm() {
        assertThat(Formats.day(LATE)).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(Formats.moment(LATE)).isEqualTo("22 november 2026 kl. 0.05");
        assertThat(Formats.isoMoment(LATE)).isEqualTo("2026-11-22 00.05");
    }

    @Test
    void aTimeHasAPointInSwedish() {
        assertThat(Formats.time(LocalTime.of(9, 5))).isEqualTo("kl. 9.05");
        assertThat(Formats.hours(LocalTime.of(8, 0), LocalTime.of(16, 30))).isEqualTo("kl. 8.00–16.30");
    }

    @Test
    void aDeadlineSaysHowManyDaysAreLeft() {
        assertThat(Formats.deadline(TODAY.plusDays(3), TODAY)).isEqualTo("24 november 2026 (om 3 dagar)");
        assertThat(Formats.daysUntil(TODAY, TODAY)).isEqualTo("i dag");
        assertThat(Formats.daysUntil(TODAY.plusDays(1), TODAY)).isEqualTo("i morgon");
        assertThat(Formats.daysUntil(TODAY.minusDays(1), TODAY)).isEqualTo("i går");
        assertThat(Formats.daysUntil(TODAY.minusDays(2), TODAY)).isEqualTo("för 2 dagar sedan");
    }

    @Test
    void thousandsAreApart() {
        assertThat(Formats.number(1_234_567)).isEqualTo("1\u00a0234\u00a0567");
        assertThat(Formats.percent(73)).isEqualTo("73\u00a0%");
    }

    @Test
    void anEnglishReaderGetsEnglish() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(Formats.date(TODAY)).isEqualTo("21 November 2026");
        assertThat(Formats.moment(LATE)).isEqualTo("22 November 2026 at 0:05");
        assertThat(Formats.deadline(TODAY.plusDays(3), TODAY)).isEqualTo("24 November 2026 (in 3 days)");
        assertThat(Formats.percent(73)).isEqualTo("73%");
    }
}
