package se.skyddsnat.concern;

import java.util.UUID;

/**
 * A page on which somebody writes in a draft.
 *
 * @param writer this page in this window
 * @param basedOn the draft's revision that the page showed
 */
record Writing(UUID writer, int basedOn) {}
