package se.skyddsnat.casework;

import java.util.UUID;

/** A note on a child's card. */
record CaseNote(UUID id, NewNote content, Signature signature) {}
