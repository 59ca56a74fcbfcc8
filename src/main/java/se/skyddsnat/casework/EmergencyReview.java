package se.skyddsnat.casework;

/** What another person judged of an emergency access. */
record EmergencyReview(boolean justified, String words, Signature signature) {}
