package se.skyddsnat.casework;

/**
 * A decision to open an investigation or not, as it is to be written down; refuses one without grounds.
 *
 * @param reasonsNotTo why none is opened though a child may have met with violence or witnessed it; empty otherwise
 */
public record NewDecision(Outcome outcome, String grounds, String reasonsNotTo) {

    public NewDecision {
        if (grounds.isBlank() || (outcome == Outcome.OPENED && !reasonsNotTo.isEmpty())) {
            throw new IllegalArgumentException("A decision has grounds, and reasons not to open where none is opened");
        }
    }

    /** {@return whether it leaves out why none is opened though a child may have met with violence or witnessed it} */
    boolean lacksReasonsNotTo(boolean violence) {
        return violence && outcome == Outcome.NOT_OPENED && reasonsNotTo.isBlank();
    }

    public NewDecision(Outcome outcome, String grounds) {
        this(outcome, grounds, "");
    }
}
