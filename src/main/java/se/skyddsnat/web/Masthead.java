package se.skyddsnat.web;

import java.util.List;

/** Whose pages these are and whom to ring; the organisation offers one. */
public interface Masthead {

    /** The municipality as one says it: "Sundviks kommun". */
    String municipality();

    /** The social services' number outside office hours, as it is written: "0470-12 34 56"; empty when there is none. */
    String outOfHoursPhone();

    /** Numbers for those who are exposed and for those who work with them. */
    default List<HelpLine> helpLines() {
        return List.of();
    }

    /** Where the button that leaves quickly leads: a page that anybody may have open. */
    default String neutralPage() {
        return "https://www.smhi.se/";
    }

    /** Whether everything here is made up; every page says so. */
    default boolean demo() {
        return false;
    }
}
