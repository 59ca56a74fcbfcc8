package se.skyddsnat.web;

/** Whose pages these are and whom to ring; the organisation offers one. */
public interface Masthead {

    /** The municipality as one says it: "Sundviks kommun". */
    String municipality();

    /** The social services' number outside office hours, as it is written: "0470-12 34 56". */
    String outOfHoursPhone();
}
