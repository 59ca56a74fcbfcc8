package se.skyddsnat.instrument;

import java.util.List;

/** A theme of a form as a page shows it, the child's questions and the guardians' by themselves. */
public record Section(String title, List<Group> groups) {

    /** Questions about the child, or about the guardians. */
    public record Group(String title, List<Control> controls) {}
}
