package se.skyddsnat.casework;

/** A guardian (vårdnadshavare) on a child's card. */
record Guardian(GuardianId id, NewGuardian content, Signature signature) {

    String name() {
        return content.name();
    }
}
