package se.skyddsnat.casework;

import se.skyddsnat.concern.Feedback;

/** What the one who reported was told about a child. */
record Told(Feedback state, Signature signature) {}
