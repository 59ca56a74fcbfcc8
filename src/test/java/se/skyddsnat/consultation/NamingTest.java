package se.skyddsnat.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Barnet, 20200312-2385, gråter.",
                "Hon har 200312 2385.",
                "Ring 08-465 004 01.",
                "Ring +46 70 174 06 05",
                "Skriv till mamman@example.se."
            })
    void numbersOfPeopleAndTelephonesMustGo(String text) {
        assertThat(Naming.in(text).sure()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Flickan heter Amira Khalil och är rädd.",
                "De bor på Storgatan 12.",
                "Hon går på avdelning Blåsippan.",
                "Vi i gruppen Myran är oroliga.",
                "Barnet säger, Farah ska gifta sig."
            })
    void whatMayBeANameAStreetOrAGroupIsAskedAbout(String text) {
        var naming = Naming.in(text);
        assertThat(naming.sure()).isEmpty();
        assertThat(naming.perhaps()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Flickan är fem år. Hon får inte bada. Jag undrar hur jag frågar.",
                "Kom klockan 12.30 den 24 november 2026, 3 gånger.",
                "De ska resa från Sverige i sommar.",
                "Barnet sa: ”Jag vågar inte”."
            })
    void anOrdinaryQuestionIsLeftInPeace(String text) {
        assertThat(Naming.in(text)).isEqualTo(Naming.in(""));
    }

    @Test
    void theSameIsSaidOnce() {
        assertThat(Naming.in("Att Amira gråter, och att Amira är rädd.").perhaps())
                .containsExactly("Amira");
    }
}
