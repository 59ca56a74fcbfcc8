package se.skyddsnat.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

class ReferenceTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    @Test
    void isReadBackHoweverItIsTyped() {
        var reference = Reference.make("ORO");
        assertThat(reference.value()).matches("ORO-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}");
        assertThat(Reference.parse("ORO", reference.value())).contains(reference);
        assertThat(Reference.parse("ORO", reference.value().toLowerCase().replace('-', ' ')))
                .contains(reference);
        assertThat(Reference.parse("ORO", reference.value().substring(4))).contains(reference);
        assertThat(Reference.parse("ORO", reference.value().replace('0', 'O').replaceFirst("^OOO|^ORO", "ORO")))
                .contains(reference);
    }

    @Test
    void oneWrongCharacterIsFound() {
        var reference = Reference.make("SN").value();
        for (int at = 3; at < reference.length(); at++) {
            for (char other : ALPHABET.toCharArray()) {
                if (reference.charAt(at) != '-' && reference.charAt(at) != other) {
                    var misheard = reference.substring(0, at) + other + reference.substring(at + 1);
                    assertThat(Reference.parse("SN", misheard)).as(misheard).isEmpty();
                }
            }
        }
    }

    @Test
    void whatIsNoReferenceIsNone() {
        for (var typed :
                new String[] {"", "ORO", "ORO-1234", "ÅÄÖ", "ORO-UUUU-UUUU", "'; drop table", "ORO-00000-0000"}) {
            assertThat(Reference.parse("ORO", typed)).as(typed).isEmpty();
        }
    }

    @Test
    void manyAreAllDifferent() {
        var seen = new HashSet<Reference>();
        for (int i = 0; i < 20_000; i++) {
            assertThat(seen.add(Reference.make("ORO"))).isTrue();
        }
    }
}
