package se.skyddsnat.investigation;

import java.time.LocalDate;
import se.skyddsnat.casework.Signature;

/** How an investigation was concluded. */
record Conclusion(LocalDate on, NewConclusion content, Signature signature) {}
