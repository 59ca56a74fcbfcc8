package se.skyddsnat.casework;

import java.util.List;

/**
 * The other children around a card, in words; each has a card of its own.
 *
 * @param path to where they are
 * @param known siblings that somebody has stated
 * @param left whom somebody must look at still: a sibling without a card, a child who is not judged
 */
public record OtherChildren(String path, List<String> known, List<String> left) {

    public OtherChildren {
        known = List.copyOf(known);
        left = List.copyOf(left);
    }
}
