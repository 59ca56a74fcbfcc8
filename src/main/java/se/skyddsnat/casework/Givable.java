package se.skyddsnat.casework;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A report as the one who distributes sees it.
 *
 * @param children those of its cards that are given; what is joined elsewhere follows what it is joined to
 * @param holders who have them now
 * @param workers whom they can be given to: nobody who is blocked
 * @param burden what each has already
 */
record Givable(List<Card> children, List<Worker> holders, List<Worker> workers, Burden burden) {

    /** {@return who had it, for a form to say what it was made on} */
    static String holding(List<Worker> holders) {
        return holders.stream()
                .map(holder -> holder.account().value().toString())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    boolean held() {
        return !holders.isEmpty();
    }
}
