package se.skyddsnat.casework;

/**
 * A contact with a guardian, as it is to be written down.
 *
 * @param words what it was about or what was said; on no paper
 */
public record NewContact(ContactKind kind, String words) {

    public NewContact {
        if (words.isBlank()) {
            throw new IllegalArgumentException("A contact has its words");
        }
    }
}
