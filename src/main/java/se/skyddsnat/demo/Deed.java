package se.skyddsnat.demo;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.casework.ContactKind;
import se.skyddsnat.casework.Measure;
import se.skyddsnat.casework.NewAssessment;
import se.skyddsnat.casework.NewContact;
import se.skyddsnat.casework.NewDecision;
import se.skyddsnat.casework.NewGuardian;
import se.skyddsnat.casework.NewNote;
import se.skyddsnat.casework.NewProtectionDecision.Decider;
import se.skyddsnat.casework.ProtectionStep;
import se.skyddsnat.casework.SafeContact.May;
import se.skyddsnat.casework.Standing;
import se.skyddsnat.concern.Feedback;
import se.skyddsnat.concern.Reason;
import se.skyddsnat.investigation.BondKind;
import se.skyddsnat.investigation.NewInterpreter;
import se.skyddsnat.investigation.NewPlan;
import se.skyddsnat.investigation.NewVoice;
import se.skyddsnat.investigation.RiskLevel;

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

    /** Answers the board's screening aid about the child. */
    record Screen(Map<String, String> answers, String judgement) implements Deed {}

    /** Answers who asked. */
    record Tell(Feedback feedback) implements Deed {}

    /** Whoever leads gives it to a worker. */
    record Give(Card to, String words) implements Deed {}

    /** Leaves it to the day, when the night is over. */
    record Leave(String words) implements Deed {}

    /** Writes a note. */
    record Note(NewNote.Kind kind, String words) implements Deed {}

    /** Writes the plan of the investigation. */
    record PlanInvestigation(NewPlan plan) implements Deed {}

    /** Locks a note in the journal of the investigation. */
    record WriteJournal(NewNote.Kind kind, String words) implements Deed {}

    /** Opens the card for an hour though it is another's. */
    record OpenInEmergency(String reason) implements Deed {}

    /** Writes what a person is to the child. */
    record WriteNetwork(String name, String who, Set<BondKind> kinds, String source) implements Deed {}

    /** Writes about a talk with the child. */
    record HearChild(
            NewVoice.Way way,
            String said,
            String told,
            @Nullable NewInterpreter interpreter) implements Deed {}

    /** Judges the risk, to be judged anew some days later. */
    record JudgeRisk(RiskLevel level, boolean acute, String reasons, int days) implements Deed {}

    /** Gives the preliminary assessment more time. */
    record Extend(int days, String reasons) implements Deed {}

    /** Writes down who has decided on a measure of protection. */
    record Protect(Measure measure, String decider, Decider kind) implements Deed {}

    /** Writes down what happened with it. */
    record Step(Measure measure, ProtectionStep step) implements Deed {}

    /** Writes a guardian on the card; the deeds below are about the one who was written last. */
    record AddGuardian(NewGuardian guardian) implements Deed {}

    /** Writes how the guardian can be reached without harm. */
    record SayWhatIsSafe(Set<May> ways, String when, String mustNotKnow) implements Deed {}

    /** Decides that the guardian is contacted, from that day and as long as a decision holds. */
    record DecideContact(Set<ContactKind> kinds, String how, String reason) implements Deed {}

    /** Decides that nobody contacts the guardian. */
    record CloseContact(String reason) implements Deed {}

    /** Contacts the guardian. */
    record Contact(NewContact contact) implements Deed {}
}
