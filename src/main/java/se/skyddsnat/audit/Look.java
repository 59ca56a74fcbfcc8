package se.skyddsnat.audit;

import static se.skyddsnat.web.Texts.t;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.web.Texts;

/**
 * One act on one subject, as the log remembers it.
 *
 * @param account null when the program itself did it
 */
public record Look(
        Instant at, @Nullable UUID account, @Nullable UUID unit, String role, String action, Outcome outcome) {

    /** What was done, in the user's language: the text {@code module.log.act} of the action {@code module.act}. */
    public String actionInWords() {
        return inWords(action.replaceFirst("\\.", ".log."), action);
    }

    /** The role it was done in, in the user's language. */
    public String roleInWords() {
        return inWords("audit.role." + role, inWords("access.role." + role, role));
    }

    /** What has no words yet shows its code: the log hides nothing. */
    private static String inWords(String key, String otherwise) {
        return Texts.has(key) ? t(key) : otherwise;
    }
}
