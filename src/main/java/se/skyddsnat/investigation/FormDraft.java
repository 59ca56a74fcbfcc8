package se.skyddsnat.investigation;

import java.util.Map;
import java.util.stream.Collectors;
import se.skyddsnat.access.AccountId;
import se.skyddsnat.casework.Signature;
import se.skyddsnat.instrument.Answers;
import se.skyddsnat.instrument.InstrumentId;

/**
 * A form that somebody has begun to answer about a child.
 *
 * @param revision the latest; a page says which one it showed
 * @param typed what stands in each field, with who typed it last
 */
record FormDraft(AnswerId id, InstrumentId form, Signature begun, int revision, Map<String, Typing> typed) {

    /** Where the overall judgement is typed; no question has such a name. */
    static final String JUDGEMENT = ".judgement";

    FormDraft {
        typed = Map.copyOf(typed);
    }

    /** What was typed in a field. */
    record Typing(String value, int revision, Signature signature) {}

    Answers answers() {
        return new Answers(typed.entrySet().stream()
                .filter(field -> !field.getKey().equals(JUDGEMENT))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, field -> field.getValue().value())));
    }

    /** {@return whether somebody may throw it away: who began it, as long as nobody else has typed in it} */
    boolean isOnlyOf(AccountId account) {
        return begun.by().equals(account)
                && typed.values().stream()
                        .allMatch(typing -> typing.signature().by().equals(account));
    }

    String judgement() {
        var typing = typed.get(JUDGEMENT);
        return typing == null ? "" : typing.value();
    }
}
