package se.skyddsnat.casework;

import java.time.LocalDate;

/** More time for a preliminary assessment, for exceptional reasons (synnerliga skäl). */
record Extension(LocalDate from, LocalDate to, String reasons, Signature signature) {}
