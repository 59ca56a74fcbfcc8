package se.skyddsnat.casework;

import java.time.LocalDate;
import java.util.List;

/** Whether one guardian may be contacted on a day, and how. */
sealed interface GateState {

    /** Why a gate is closed. */
    enum Why {
        NOT_JUDGED,
        BY_HAND,
        /** A reason was added or changed after the decision. */
        REASONS_CHANGED,
        /** The second person did not agree. */
        DISAGREED
    }

    /** No reason stands that guards the contact, and nobody has closed it. */
    record NotRequired() implements GateState {}

    /** Nobody contacts the guardian. */
    record Closed(Why why) implements GateState {}

    /** The guardian is contacted as the decision says. */
    record Open(GateDecision decision, NewGateDecision.Allow as) implements GateState {}

    /** The day to judge anew has passed. */
    record Expired(GateDecision decision) implements GateState {}

    /**
     * @param guarded whether a reason stands that guards the contact
     * @param decisions about this guardian, the oldest first
     */
    static GateState of(boolean guarded, List<GateDecision> decisions, LocalDate today) {
        boolean closedOnce = decisions.stream().anyMatch(made -> made.content() instanceof NewGateDecision.Close);
        if (!guarded && !closedOnce) {
            return new NotRequired();
        }
        if (decisions.isEmpty()) {
            return new Closed(Why.NOT_JUDGED);
        }
        var stands = decisions.getLast();
        return switch (stands.content()) {
            case NewGateDecision.Close _ -> new Closed(Why.BY_HAND);
            case NewGateDecision.Allow allow -> {
                if (stands.findReview().filter(look -> !look.content().agrees()).isPresent()) {
                    yield new Closed(Why.DISAGREED);
                }
                if (!stands.reasonsStand()) {
                    yield new Closed(Why.REASONS_CHANGED);
                }
                yield today.isAfter(allow.reviewOn()) ? new Expired(stands) : new Open(stands, allow);
            }
        };
    }

    /** {@return whether the guardian may be contacted in this way on this day} */
    default boolean lets(ContactKind kind, LocalDate today) {
        return switch (this) {
            case NotRequired() -> true;
            case Open(var _, var as) -> as.kinds().contains(kind) && !today.isBefore(as.from());
            case Closed _, Expired _ -> false;
        };
    }
}
