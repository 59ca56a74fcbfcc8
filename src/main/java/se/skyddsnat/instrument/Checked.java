package se.skyddsnat.instrument;

import java.util.List;

/** What came of reading a file. */
public sealed interface Checked {

    /** It is a form. */
    record Form(Definition definition) implements Checked {}

    /** It is none, and each reason with its line. */
    record Faulty(List<Fault> faults) implements Checked {

        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}
