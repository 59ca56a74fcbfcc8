package se.skyddsnat.demo;

import static se.skyddsnat.web.Formats.day;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import se.skyddsnat.access.User;
import se.skyddsnat.casework.Cases;
import se.skyddsnat.casework.Court;
import se.skyddsnat.casework.Desk;
import se.skyddsnat.casework.Distribution;
import se.skyddsnat.casework.Emergencies;
import se.skyddsnat.casework.Gate;
import se.skyddsnat.casework.GuardianId;
import se.skyddsnat.casework.IntakeId;
import se.skyddsnat.casework.Joinings;
import se.skyddsnat.casework.NewGateDecision;
import se.skyddsnat.casework.NewGiving;
import se.skyddsnat.casework.NewNote;
import se.skyddsnat.casework.NewProtectionDecision;
import se.skyddsnat.casework.NewReason;
import se.skyddsnat.casework.Persons;
import se.skyddsnat.casework.Preliminary;
import se.skyddsnat.casework.SafeContact;
import se.skyddsnat.casework.SafeContacts;
import se.skyddsnat.casework.SeenCase;
import se.skyddsnat.casework.WhoIsIt;
import se.skyddsnat.concern.ReportId;
import se.skyddsnat.concern.SentReports;
import se.skyddsnat.db.Area;
import se.skyddsnat.db.Work;
import se.skyddsnat.investigation.EntryId;
import se.skyddsnat.investigation.FormAnswers;
import se.skyddsnat.investigation.Investigations;
import se.skyddsnat.investigation.Journal;
import se.skyddsnat.investigation.Network;
import se.skyddsnat.investigation.NewBonds;
import se.skyddsnat.investigation.NewEntry;
import se.skyddsnat.investigation.NewRisk;
import se.skyddsnat.investigation.NewVoice;
import se.skyddsnat.investigation.Risks;
import se.skyddsnat.investigation.Voices;

/** Does a deed of a story as the one who did it, through the facade that anybody would do it by. */
final class Doing {

    private final Past past;
    private final Work work;
    private final DemoStore store;
    private final Cast cast;

    Doing(Past past, Work work, DemoStore store, Cast cast) {
        this.past = past;
        this.work = work;
        this.store = store;
        this.cast = cast;
    }

    /**
     * What was told so far.
     *
     * @param report as its author's side has it, where that side works in the program
     */
    record Told(User author, Optional<ReportId> report, IntakeId intake) {}

    void perform(Story.Act act, Told told, Instant at) {
        var by = cast.user(act.by());
        var on = day(at);
        var cases = past.facade(Cases.class);
        switch (act.deed()) {
            case Deed.Sign() ->
                past.facade(SentReports.class).sign(by, told.report().orElseThrow());
            case Deed.Ask() ->
                past.facade(SentReports.class)
                        .askFeedback(told.author(), told.report().orElseThrow());
            case Deed.Take() -> cases.take(by, told.intake());
            case Deed.Give(var to, var words) -> give(by, told.intake(), cast.user(to), words);
            case Deed.Leave(var words) -> past.facade(Desk.class).leave(by, told.intake(), words);
            case Deed.Assess(var assessment) -> each(by, told, seen -> cases.assess(by, seen, assessment));
            case Deed.Find(var reason, var standing, var source) ->
                each(by, told, seen -> cases.add(by, seen, new NewReason(reason, standing, on, source)));
            case Deed.Identify() ->
                each(by, told, seen -> past.facade(Persons.class).identify(by, seen, who(by, seen)));
            case Deed.Join(var words) ->
                each(
                        by,
                        told,
                        seen -> past.facade(Joinings.class).join(by, seen, as(by, () -> store.open(seen.id())), words));
            case Deed.Note(var kind, var words) ->
                each(
                        by,
                        told,
                        seen -> past.facade(Preliminary.class).note(by, seen, new NewNote(kind, on, words, null)));
            case Deed.PlanInvestigation(var plan) ->
                each(by, told, seen -> past.facade(Investigations.class).write(by, seen.id(), 0, plan));
            case Deed.WriteJournal(var kind, var words) ->
                each(
                        by,
                        told,
                        seen -> past.facade(Journal.class)
                                .write(by, seen.id(), EntryId.make(), new NewEntry(kind, on, words, true, null)));
            case Deed.OpenInEmergency(var reason) ->
                each(by, told, seen -> past.facade(Emergencies.class).open(by, seen.id(), reason));
            case Deed.WriteNetwork(var name, var who, var kinds, var source) ->
                each(
                        by,
                        told,
                        seen -> past.facade(Network.class)
                                .add(by, seen.id(), new NewBonds(name, who, kinds, source, on)));
            case Deed.HearChild(var way, var said, var informed, var interpreter) ->
                each(
                        by,
                        told,
                        seen -> past.facade(Voices.class)
                                .add(by, seen.id(), new NewVoice(way, on, said, informed, "", interpreter)));
            case Deed.JudgeRisk(var level, boolean acute, var reasons, int days) ->
                each(
                        by,
                        told,
                        seen -> past.facade(Risks.class)
                                .judge(by, seen.id(), new NewRisk(level, acute, reasons, on.plusDays(days))));
            case Deed.Extend(int days, var reasons) ->
                each(by, told, seen -> past.facade(Preliminary.class).extend(by, seen, on.plusDays(days), reasons));
            case Deed.Protect(var measure, var decider, var kind) ->
                each(
                        by,
                        told,
                        seen -> past.facade(Court.class)
                                .decided(by, seen, new NewProtectionDecision(measure, on, decider, kind)));
            case Deed.Step(var measure, var step) ->
                each(by, told, seen -> past.facade(Court.class).stepped(by, seen, measure, step, on));
            case Deed.AddGuardian(var guardian) ->
                each(by, told, seen -> past.facade(Gate.class).add(by, seen, guardian));
            case Deed.SayWhatIsSafe safe -> each(by, told, seen -> save(by, seen, safe, on));
            case Deed.DecideContact(var kinds, var how, var reason) ->
                each(
                        by,
                        told,
                        seen -> decide(
                                by,
                                seen,
                                new NewGateDecision.Allow(
                                        kinds, how, on, reason, on.plusDays(NewGateDecision.LONGEST_DAYS))));
            case Deed.CloseContact(var reason) ->
                each(by, told, seen -> decide(by, seen, new NewGateDecision.Close(reason)));
            case Deed.Contact(var contact) ->
                each(by, told, seen -> past.facade(Gate.class).contact(by, seen, guardian(by, seen), contact));
            case Deed.Decide(var decision) -> each(by, told, seen -> cases.decide(by, seen, decision));
            case Deed.Screen screening -> each(by, told, seen -> screen(by, seen, screening));
            case Deed.Tell(var feedback) -> each(by, told, seen -> cases.tell(by, seen, feedback));
        }
    }

    private void screen(User by, SeenCase seen, Deed.Screen screening) {
        var answers = past.facade(FormAnswers.class);
        var draft = answers.begin(by, seen.id(), as(by, () -> store.form(SignedForm.CODE)));
        answers.type(by, seen.id(), draft, screening.answers());
        answers.finish(by, seen.id(), draft, screening.judgement());
    }

    private void give(User by, IntakeId report, User to, String words) {
        past.facade(Distribution.class)
                .give(by, report, new NewGiving(to.accountId(), as(by, () -> store.holders(report)), words));
    }

    private void save(User by, SeenCase seen, Deed.SayWhatIsSafe safe, LocalDate on) {
        var content = new SafeContact.Content(safe.ways(), safe.when(), safe.mustNotKnow(), on);
        past.facade(SafeContacts.class).save(by, seen, guardian(by, seen), new SafeContacts.Written(content, ""));
    }

    private void decide(User by, SeenCase seen, NewGateDecision decision) {
        past.facade(Gate.class).decide(by, seen, guardian(by, seen), decision);
    }

    /** The one who was written last. */
    private GuardianId guardian(User by, SeenCase seen) {
        return past.facade(Gate.class).ids(by, seen.id()).getLast();
    }

    private WhoIsIt who(User by, SeenCase seen) {
        return as(by, () -> store.known(seen.id()))
                .<WhoIsIt>map(known -> new WhoIsIt.Known(known, ""))
                .orElse(new WhoIsIt.Unmet());
    }

    private void each(User by, Told told, Consumer<SeenCase> deed) {
        as(by, () -> store.cards(told.intake())).forEach(deed);
    }

    private <T> T as(User user, Supplier<T> look) {
        return work.as(user.acting(Area.SOCIAL), look);
    }
}
