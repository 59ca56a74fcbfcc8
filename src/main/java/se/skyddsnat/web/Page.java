package se.skyddsnat.web;

/**
 * A whole page, shown by the template {@code <module>/<SimpleName>.jte} inside the layout.
 *
 * <p>A record that has a component {@code Errors errors} is answered with 422 and the error summary as soon as there are any.
 */
public non-sealed interface Page extends Answer {

    /** The page in a few words, in the user's language; never a name, a number or a reason. */
    String title();

    /** What was wrong with the form, in the order of the page. */
    default Errors errors() {
        return Errors.none();
    }

    default int status() {
        return errors().isEmpty() ? 200 : 422;
    }

    /** Worklists take the whole width and are set closer. */
    default boolean wide() {
        return false;
    }

    /** The path of the menu item that the page belongs to, where its own path does not begin with it; may be empty. */
    default String menuPath() {
        return "";
    }

    /** A page that is printed for somebody outside: its title names the municipality and nothing of the service. */
    default boolean neutral() {
        return false;
    }

    /** Public pages for those exposed get the button that leaves quickly, and no neighbouring menu. */
    default boolean exit() {
        return false;
    }
}
