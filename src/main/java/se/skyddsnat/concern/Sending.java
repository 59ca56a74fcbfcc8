package se.skyddsnat.concern;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.Access;
import se.skyddsnat.access.Relation;
import se.skyddsnat.access.User;
import se.skyddsnat.concern.NewReport.NewChild;
import se.skyddsnat.db.Id;
import se.skyddsnat.db.PersonKeys;
import se.skyddsnat.organisation.Organisation;
import se.skyddsnat.organisation.Unit;
import se.skyddsnat.web.Texts;

/** Makes a draft into a report, on both sides of the border, in the transaction of the one who sends. */
@Component
class Sending {

    private final DraftStore drafts;
    private final DepartureStore departures;
    private final PersonKeys keys;
    private final Access access;
    private final Organisation organisation;

    Sending(DraftStore drafts, DepartureStore departures, PersonKeys keys, Access access, Organisation organisation) {
        this.drafts = drafts;
        this.departures = departures;
        this.keys = keys;
        this.access = access;
        this.organisation = organisation;
    }

    void send(User user, Draft draft, ReportForm form, NewReport report, Instant at) {
        var receiver = organisation
                .findReceiver(draft.unit())
                .orElseThrow(() -> new IllegalStateException("No unit receives reports from " + draft.unit()));
        var colleagues = Colleagues.of(access, user);
        var departure = new Departure(
                draft.id(),
                Reference.make("ORO"),
                at,
                user,
                receiver,
                organisation.desk(receiver, at),
                report,
                report.children().stream()
                        .map(child -> child(user, draft, child, receiver))
                        .toList(),
                answers(new Wording(form, colleagues)),
                colleagues.among(report.coSigners()),
                colleagues.among(report.findStandIn().stream().toList()));
        departures.insert(departure);
        access.relate(user, user.accountId(), Relation.AUTHOR, draft.id());
        departure.coSigners().keySet().forEach(each -> access.relate(user, each, Relation.CO_SIGNER, draft.id()));
        departure.standIn().keySet().forEach(each -> access.relate(user, each, Relation.STAND_IN, draft.id()));
        drafts.remove(
                user,
                draft,
                draft.children().stream()
                        .filter(child -> departure.children().stream()
                                .noneMatch(kept ->
                                        kept.sealedNumber() != null && kept.id().equals(child.id())))
                        .toList());
    }

    /** Numbers are sealed twice: for the own side, and for social services under an id that only they have. */
    private Departure.Child child(User user, Draft draft, NewChild child, Unit receiver) {
        var id = draft.child(child.number()).id();
        var there = Id.make();
        var number = child.personalNumber();
        var authority = receiver.authority().value();
        var sealed = number == null ? null : keys.seal(authority, there, number.digits());
        return new Departure.Child(
                id,
                child,
                number == null ? null : keys.sealMore(user.authority().value(), id, number.digits()),
                new Delivery.Child(
                        child.number(),
                        there,
                        Reference.make("SN").value(),
                        child.name(),
                        child.birthDate().orElse(null),
                        child.birthYear().orElse(null),
                        number == null ? null : keys.index(authority, number.digits()),
                        sealed == null ? null : sealed.text(),
                        sealed == null ? null : sealed.wrappedKey()));
    }

    /** The report is a document in Swedish, whatever language its author reads the pages in. */
    private static List<Answered> answers(Wording wording) {
        return Texts.inSwedish(() -> Stream.of(Question.values())
                .map(question -> new Answered(question.code(), wording.of(question)))
                .filter(answered -> !answered.answer().isEmpty())
                .toList());
    }
}
