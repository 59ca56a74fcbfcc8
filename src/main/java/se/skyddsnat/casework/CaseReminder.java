package se.skyddsnat.casework;

import java.util.Optional;
import se.skyddsnat.access.User;
import se.skyddsnat.web.Step;

/** What a room below has to remind of on a child's card, once an investigation is open; rooms offer theirs as beans. */
public interface CaseReminder {

    /** {@return the step that waits, if one does} */
    Optional<Step> remind(User user, CaseId id);
}
