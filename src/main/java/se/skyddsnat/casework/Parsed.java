package se.skyddsnat.casework;

import se.skyddsnat.web.Errors;

/** What came of reading a form. */
public sealed interface Parsed<T> {

    /** It says something. */
    record Valid<T>(T value) implements Parsed<T> {}

    /** It does not, and what to do about it. */
    record Invalid<T>(Errors errors) implements Parsed<T> {}
}
