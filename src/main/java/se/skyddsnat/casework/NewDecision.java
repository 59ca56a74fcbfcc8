package se.skyddsnat.casework;

/** A decision to open an investigation or not, as it is to be written down; refuses one without grounds. */
public record NewDecision(Outcome outcome, String grounds) {

    public NewDecision {
        if (grounds.isBlank()) {
            throw new IllegalArgumentException("A decision has grounds");
        }
    }
}
