package se.skyddsnat.casework;

import java.util.List;
import java.util.stream.Stream;

/**
 * Who of a mandated reporter's side has not asked yet what became of a report, and could ring to ask.
 *
 * @param names the reporter's and the named stand-in's
 */
record Askers(List<String> names) {

    static final Askers NONE = new Askers(List.of());

    Askers {
        names = List.copyOf(names);
    }

    static Askers of(String reporter, String standIn, List<String> asked) {
        return new Askers(Stream.of(reporter, standIn)
                .filter(name -> !name.isEmpty() && !asked.contains(name))
                .distinct()
                .toList());
    }
}
