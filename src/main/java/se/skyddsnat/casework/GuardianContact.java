package se.skyddsnat.casework;

/** A contact with a guardian that was made. */
record GuardianContact(ContactId id, NewContact content, Signature signature) {}
