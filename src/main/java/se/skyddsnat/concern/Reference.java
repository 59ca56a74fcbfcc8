package se.skyddsnat.concern;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/**
 * What a report or a case is called between people: {@code ORO-7K2M-9X4C}. Random, so that nothing can be read from it or
 * counted by it; the last character checks the others, so that one misheard on the telephone is found.
 *
 * @param value in its one spelling
 */
public record Reference(String value) {

    /** Crockford's base 32: no I, L, O or U, which are misread. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** {@return a new one; the prefix says what it is for} */
    public static Reference make(String prefix) {
        return make(prefix, RANDOM::nextInt);
    }

    /** {@return a new one, from a given chance: a number below the one it is asked with} */
    public static Reference make(String prefix, IntUnaryOperator random) {
        var code = new StringBuilder();
        for (int i = 1; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(random.applyAsInt(ALPHABET.length())));
        }
        return written(prefix, code.append(check(code)).toString());
    }

    /** {@return the reference somebody typed, with small letters, spaces and misread characters put right, if it is one} */
    public static Optional<Reference> parse(String prefix, String typed) {
        var code = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}]", "");
        if (code.startsWith(prefix)) {
            code = code.substring(prefix.length());
        }
        code = code.replace('O', '0').replace('I', '1').replace('L', '1');
        if (code.length() != LENGTH || code.chars().anyMatch(c -> ALPHABET.indexOf(c) < 0)) {
            return Optional.empty();
        }
        return check(code.substring(0, LENGTH - 1)) == code.charAt(LENGTH - 1)
                ? Optional.of(written(prefix, code))
                : Optional.empty();
    }

    private static Reference written(String prefix, String code) {
        return new Reference(prefix + "-" + code.substring(0, LENGTH / 2) + "-" + code.substring(LENGTH / 2));
    }

    /** Weights that are odd find every single wrong character; neighbours that change places differ by 2 in weight. */
    private static char check(CharSequence code) {
        int sum = 0;
        for (int i = 0; i < code.length(); i++) {
            sum += (2 * i + 1) * ALPHABET.indexOf(code.charAt(i));
        }
        return ALPHABET.charAt(sum % ALPHABET.length());
    }

    @Override
    public String toString() {
        return value;
    }
}
