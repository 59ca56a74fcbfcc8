package se.skyddsnat.demo;

import se.skyddsnat.casework.NewAssessment;
import se.skyddsnat.casework.NewDecision;
import se.skyddsnat.casework.Standing;
import se.skyddsnat.concern.Feedback;
import se.skyddsnat.concern.Reason;

/** What somebody does once a report has been sent; with a card, it is done for each child. */
sealed interface Deed {

    /** The colleague who was asked to signs too. */
    record Sign() implements Deed {}

    /** The author asks what became of it. */
    record Ask() implements Deed {}

    /** Takes the report. */
    record Take() implements Deed {}

    /** Judges whether the child needs protection now. */
    record Assess(NewAssessment assessment) implements Deed {}

    /** Writes a reason in the ledger. */
    record Find(Reason reason, Standing standing, String source) implements Deed {}

    /** Chooses who the child is: the one with the same number, or somebody new. */
    record Identify() implements Deed {}

    /** Joins the report to what is open on the child already. */
    record Join(String words) implements Deed {}

    /** Opens an investigation, or does not. */
    record Decide(NewDecision decision) implements Deed {}

    /** Answers who asked. */
    record Tell(Feedback feedback) implements Deed {}
}
