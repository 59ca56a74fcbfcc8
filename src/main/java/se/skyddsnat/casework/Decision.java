package se.skyddsnat.casework;

import se.skyddsnat.access.User;

/** A decision that was made. */
record Decision(NewDecision content, Signature signature) {

    /** {@return whether it is what somebody is about to decide} */
    boolean is(NewDecision decision, User by) {
        return content.equals(decision) && signature.by().equals(by.accountId());
    }
}
