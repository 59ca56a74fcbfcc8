package se.skyddsnat.concern;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.skyddsnat.access.AccountId;
import se.skyddsnat.organisation.UnitId;

/**
 * A sent report of concern (orosanmälan). Nothing in it changes; what comes after is its {@link State}, and a state holds
 * only what is true in it.
 *
 * @param receiver the intake unit that it went to
 * @param standIns who may ask for the feedback in the author's place: one or nobody
 */
record Report(
        ReportId id,
        Reference reference,
        UnitId unit,
        AccountId author,
        String authorName,
        Instant sentAt,
        UnitId receiver,
        Inform inform,
        List<ReportChild> children,
        List<CoSigner> coSigners,
        List<StandIn> standIns,
        State state) {

    Report {
        children = List.copyOf(children);
        coSigners = List.copyOf(coSigners);
        standIns = List.copyOf(standIns);
    }

    /** A colleague who may ask for the feedback. */
    record StandIn(AccountId account, String name) {}

    /** How far it has come, as the preschool may know it. */
    sealed interface State {

        /** Social services have it. */
        record Delivered() implements State {}

        /** Feedback has been asked for, and not given for every child. */
        record FeedbackAsked(String by, Instant at, List<ChildFeedback> soFar) implements State {}

        /** Feedback has been given for every child. */
        record FeedbackGiven(List<ChildFeedback> feedback) implements State {}
    }

    /** Feedback is asked for once for all the children; said again it changes nothing. */
    Report askFeedback(String by, Instant at) {
        return switch (state) {
            case State.Delivered() -> with(new State.FeedbackAsked(by, at, List.of()));
            case State.FeedbackAsked _, State.FeedbackGiven _ -> this;
        };
    }

    /** {@return the report once social services have answered about a child} */
    Report answered(ChildFeedback feedback) {
        return switch (state) {
            case State.FeedbackAsked asked -> {
                var soFar = new ArrayList<>(asked.soFar());
                soFar.add(feedback);
                yield with(
                        soFar.size() < children.size()
                                ? new State.FeedbackAsked(asked.by(), asked.at(), List.copyOf(soFar))
                                : new State.FeedbackGiven(List.copyOf(soFar)));
            }
            case State.Delivered _, State.FeedbackGiven _ -> this;
        };
    }

    /** {@return what is known about a child from the feedback} */
    Optional<ChildFeedback> feedback(ReportChild child) {
        var given =
                switch (state) {
                    case State.Delivered() -> List.<ChildFeedback>of();
                    case State.FeedbackAsked asked -> asked.soFar();
                    case State.FeedbackGiven(var feedback) -> feedback;
                };
        return given.stream().filter(each -> each.child() == child.number()).findFirst();
    }

    boolean isBy(AccountId account) {
        return author.equals(account);
    }

    /** {@return the person's own part as co-signer, if asked} */
    Optional<CoSigner> coSigner(AccountId account) {
        return coSigners.stream().filter(each -> each.account().equals(account)).findFirst();
    }

    boolean hasStandIn(AccountId account) {
        return standIns.stream().anyMatch(each -> each.account().equals(account));
    }

    private Report with(State next) {
        return new Report(
                id, reference, unit, author, authorName, sentAt, receiver, inform, children, coSigners, standIns, next);
    }
}
