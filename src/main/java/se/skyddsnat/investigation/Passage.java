package se.skyddsnat.investigation;

import se.skyddsnat.casework.Signature;

/** A version of what the investigation says in one area, the first being 1. */
record Passage(String area, int number, String words, Signature signature) {}
