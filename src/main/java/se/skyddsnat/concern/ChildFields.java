package se.skyddsnat.concern;

import java.util.List;

/** What is asked of one of the report's children. Only the name must be there. */
record ChildFields(int number) {

    /** More children than that are a report of their own. */
    static final int MOST = 12;

    String name() {
        return field("name");
    }

    String personalNumber() {
        return field("number");
    }

    String born() {
        return field("born");
    }

    /** Filled in when the child was taken out of the report again; what was written about it stays until the report is sent. */
    String removed() {
        return field("removed");
    }

    List<Input> inputs() {
        return List.of(new Input.Line(name()), new Input.PersonNumber(personalNumber()), new Input.Day(born(), true));
    }

    private String field(String part) {
        return "child." + number + "." + part;
    }
}
