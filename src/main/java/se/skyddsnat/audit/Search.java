package se.skyddsnat.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer looks for: everything, the acts of one account, the acts on one subject, or both.
 *
 * @param before the last event of the page before this one
 */
record Search(
        @Nullable UUID account,
        @Nullable UUID subject,
        @Nullable UUID before) {

    boolean isNarrow() {
        return account != null || subject != null;
    }

    Search olderThan(UUID event) {
        return new Search(account, subject, event);
    }

    Search ofAccount(@Nullable UUID one) {
        return new Search(one, subject, null);
    }

    Search ofSubject(@Nullable UUID one) {
        return new Search(account, one, null);
    }

    /** For the log of reading the log: which questions were asked, not their ids. */
    String note() {
        var asked = (account == null ? "" : "account ")
                + (subject == null ? "" : "subject ")
                + (before == null ? "" : "older");
        return asked.strip();
    }

    String path() {
        return "/log"
                + ((account == null ? "" : "&account=" + account)
                                + (subject == null ? "" : "&subject=" + subject)
                                + (before == null ? "" : "&before=" + before))
                        .replaceFirst("^&", "?");
    }
}
