package se.skyddsnat.concern;

import se.skyddsnat.web.Texts;

/**
 * An answer of a sent report, in words.
 *
 * @param question its label is the text {@code concern.question.<code>}
 */
record Answered(String question, String answer) {

    String label() {
        return Texts.t("concern.question." + question);
    }
}
