package se.skyddsnat.casework;

/** A second look, as it is to be written down. Who does not agree closes the gate. */
public record NewGateReview(boolean agrees, String words) {

    public NewGateReview {
        if (words.isBlank()) {
            throw new IllegalArgumentException("A second look has its words");
        }
    }
}
