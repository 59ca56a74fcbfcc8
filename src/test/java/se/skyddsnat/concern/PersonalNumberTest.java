package se.skyddsnat.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static se.skyddsnat.concern.ConcernGiven.NUMBER;
import static se.skyddsnat.concern.ConcernGiven.TODAY;
import static se.skyddsnat.concern.PersonalNumber.Fault.CHECK_DIGIT;
import static se.skyddsnat.concern.PersonalNumber.Fault.DATE;
import static se.skyddsnat.concern.PersonalNumber.Fault.FUTURE;
import static se.skyddsnat.concern.PersonalNumber.Fault.LENGTH;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.skyddsnat.concern.PersonalNumber.Valid;
import se.skyddsnat.concern.PersonalNumber.Wrong;

class PersonalNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "201701012393",
                "20170101-2393",
                "170101-2393",
                "1701012393",
                " 20170101 2393 ",
                "20170101–2393",
                "20170101−2393",
                "2017 01 01.2393",
                "２０１７０１０１２３９３",
                "٢٠١٧٠١٠١٢٣٩٣",
            })
    void digitsCountHoweverTheyAreWritten(String typed) {
        assertThat(PersonalNumber.parse(typed, TODAY)).isEqualTo(new Valid(new PersonalNumber(NUMBER)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2017", "20170101239", "2017010123930", "20170101239X", "tjugohundra", "😀"})
    void whatHasNotTenOrTwelveDigitsIsNone(String typed) {
        assertThat(PersonalNumber.parse(typed, TODAY)).isEqualTo(new Wrong(LENGTH));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"201702302393", "201713012393", "201700012393", "201701002393", "201701322393", "201701992393"})
    void aDayThatNeverWasIsSaidToBeSo(String typed) {
        assertThat(PersonalNumber.parse(typed, TODAY)).isEqualTo(new Wrong(DATE));
    }

    @Test
    void aBirthdayToComeIsSaidToBeSo() {
        assertThat(PersonalNumber.parse("202612012380", TODAY)).isEqualTo(new Wrong(FUTURE));
    }

    @Test
    void everyWrongDigitIsFound() {
        for (int at = 8; at < NUMBER.length(); at++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                var typed = NUMBER.substring(0, at) + digit + NUMBER.substring(at + 1);
                if (!typed.equals(NUMBER)) {
                    assertThat(PersonalNumber.parse(typed, TODAY)).as(typed).isEqualTo(new Wrong(CHECK_DIGIT));
                }
            }
        }
    }

    @Test
    void aCoordinationNumberHasSixtyAddedToItsDay() {
        var day = 61;
        var parsed = PersonalNumber.parse("201701" + day + "239" + digit("170161239"), TODAY);
        assertThat(parsed).isInstanceOf(Valid.class);
        assertThat(((Valid) parsed).number().birthDate()).isEqualTo(LocalDate.of(2017, 1, 1));
    }

    @Test
    void aPlusMeansAHundredYearsOrMore() {
        assertThat(PersonalNumber.parse("170101+239" + digit("170101239"), TODAY))
                .isEqualTo(new Valid(new PersonalNumber("19170101239" + digit("170101239"))));
    }

    @Test
    void ageIsInWholeYears() {
        var number = new PersonalNumber(NUMBER);
        assertThat(number.age(LocalDate.of(2026, 12, 31))).isEqualTo(9);
        assertThat(number.age(LocalDate.of(2027, 1, 1))).isEqualTo(10);
    }

    @Test
    void itsDigitsStayOutOfLogs() {
        assertThat(new PersonalNumber(NUMBER).toString()).doesNotContain("2393");
        assertThat(new PersonalNumber(NUMBER).written()).isEqualTo("20170101-2393");
    }

    /** Luhn, written apart from the library that we use. */
    private static int digit(String nine) {
        int sum = 0;
        for (int i = 0; i < nine.length(); i++) {
            int product = (nine.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return (10 - sum % 10) % 10;
    }
}
