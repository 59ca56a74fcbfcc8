package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import se.skyddsnat.web.Page;

/**
 * A letter to print. It says who sends it and how to answer, and nothing of what it is about: others open letters too.
 *
 * @param back to the guardians of the child
 * @param phone may be empty
 */
record LetterPage(String back, String municipality, String date, String name, String words, String phone)
        implements Page {

    @Override
    public String title() {
        return t("casework.letter.title");
    }

    @Override
    public boolean neutral() {
        return true;
    }
}
