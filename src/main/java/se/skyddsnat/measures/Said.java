package se.skyddsnat.measures;

import java.util.List;

/** A field and what it says, ready to show. */
record Said(String label, List<Piece> pieces) {

    Said {
        pieces = List.copyOf(pieces);
    }

    /**
     * One thing that is said.
     *
     * @param path makes the text a link; may be empty
     * @param more smaller, below; may be empty
     * @param typed whether somebody wrote it, in Swedish
     */
    record Piece(String text, String path, String more, boolean typed) {

        static Piece of(String text) {
            return new Piece(text, "", "", false);
        }

        static Piece typed(String text) {
            return new Piece(text, "", "", true);
        }
    }
}
