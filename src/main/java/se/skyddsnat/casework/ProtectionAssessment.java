package se.skyddsnat.casework;

import se.skyddsnat.access.User;

/** An immediate protection assessment that was made. */
record ProtectionAssessment(NewAssessment content, Signature signature) {

    /** {@return whether it is what somebody is about to write down} */
    boolean is(NewAssessment assessment, User by) {
        return content.equals(assessment) && signature.by().equals(by.accountId());
    }
}
