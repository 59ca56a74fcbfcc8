package se.skyddsnat.investigation;

import java.time.LocalDate;
import se.skyddsnat.casework.Signature;

/**
 * A decision to give an investigation more time, for special reasons (förlängning för särskilda skäl).
 *
 * @param from the end that held before
 * @param decidedOn on that day at the latest
 */
record Prolongation(LocalDate from, LocalDate to, LocalDate decidedOn, String reasons, Signature signature) {}
