package se.skyddsnat.measures;

import java.util.Comparator;
import java.util.List;

/** What came of reading a file: all of it, or nothing and each reason with its line. */
public sealed interface Reading {

    /** Whole, in the order of the file. */
    record Things(List<Item> items) implements Reading {

        public Things {
            items = List.copyOf(items);
        }
    }

    record Faulty(List<Fault> faults) implements Reading {

        public Faulty {
            faults =
                    faults.stream().sorted(Comparator.comparingInt(Fault::line)).toList();
        }
    }
}
