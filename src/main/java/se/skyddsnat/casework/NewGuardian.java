package se.skyddsnat.casework;

/**
 * A guardian (vårdnadshavare) as written on a card.
 *
 * @param relation to the child, in words
 * @param language that the guardian speaks; may be empty
 */
public record NewGuardian(String name, String relation, String language) {

    public NewGuardian {
        if (name.isBlank() || relation.isBlank()) {
            throw new IllegalArgumentException("A guardian has a name and a relation to the child");
        }
    }
}
