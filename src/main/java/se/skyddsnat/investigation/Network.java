package se.skyddsnat.investigation;

import static se.skyddsnat.web.Texts.t;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.User;
import se.skyddsnat.audit.LogEntry;
import se.skyddsnat.casework.CaseId;
import se.skyddsnat.casework.Gate;
import se.skyddsnat.casework.OpenCase;
import se.skyddsnat.casework.OpenCases;
import se.skyddsnat.casework.OtherChildren;
import se.skyddsnat.web.Conflict;
import se.skyddsnat.web.NotFound;

/**
 * Who there is around a child: guardians, siblings, the household, others, and those who use violence, of whom there can be
 * several. Each relation has its source and its day, and one that has ended is a new fact. It goes on while interventions
 * run.
 */
@Component
public class Network {

    private final InvestigationWork work;
    private final OpenCases cases;
    private final Gate gate;
    private final NetworkStore store;

    Network(InvestigationWork work, OpenCases cases, Gate gate, NetworkStore store) {
        this.work = work;
        this.cases = cases;
        this.gate = gate;
        this.store = store;
    }

    /**
     * What is known.
     *
     * @param guardians each with name and relation
     */
    record Known(OpenCase open, List<String> guardians, OtherChildren siblings, List<NetworkPerson> persons) {}

    Known read(User user, CaseId id) {
        return work.on(
                user,
                InvestigationAction.READ,
                id,
                LogEntry.permitted("investigation.read-network", "case", id.value()),
                open -> new Known(
                        open, List.copyOf(gate.names(user, id).values()), cases.otherChildren(id), store.list(id)));
    }

    /** {@return the other children, for a page of another step} */
    OtherChildren siblings(User user, CaseId id) {
        return work.quietly(user, InvestigationAction.READ, id, () -> cases.otherChildren(id));
    }

    /** Writes down what a person is to the child. Said twice by the same source it holds once. */
    public void add(User user, CaseId id, NewBonds made) {
        work.on(
                user,
                InvestigationAction.WRITE_NETWORK,
                id,
                LogEntry.permitted("investigation.write-network", "case", id.value()),
                _ -> {
                    cases.lock(id);
                    var persons = store.list(id);
                    var person = person(user, id, made, persons);
                    var known = persons.stream()
                            .filter(each -> each.id().equals(person))
                            .flatMap(each -> each.bonds().stream())
                            .filter(bond ->
                                    bond.ended() == null && bond.source().equals(made.source()))
                            .map(NetworkPerson.Bond::kind)
                            .toList();
                    made.kinds().stream()
                            .sorted()
                            .filter(kind -> !known.contains(kind))
                            .forEach(kind -> store.addBond(user, id, person, kind, made.source(), made.on()));
                    return true;
                });
    }

    private UUID person(User user, CaseId id, NewBonds made, List<NetworkPerson> persons) {
        var chosen = made.person();
        if (chosen != null) {
            return persons.stream()
                    .map(NetworkPerson::id)
                    .filter(chosen::equals)
                    .findFirst()
                    .orElseThrow(NotFound::new);
        }
        return persons.stream()
                .filter(each -> each.name().equals(made.name()) && each.who().equals(made.who()))
                .map(NetworkPerson::id)
                .findFirst()
                .orElseGet(() -> store.addPerson(user, id, made.name(), made.who()));
    }

    /** Writes down that something is so no more; that it was so stands. */
    void end(User user, CaseId id, BondId bond, String source, LocalDate on) {
        work.on(
                user,
                InvestigationAction.WRITE_NETWORK,
                id,
                LogEntry.permitted("investigation.end-bond", "case", id.value()),
                _ -> {
                    cases.lock(id);
                    var stands = store.list(id).stream()
                            .flatMap(person -> person.bonds().stream())
                            .filter(each -> each.id().equals(bond))
                            .findFirst()
                            .orElseThrow(NotFound::new);
                    if (stands.on().isAfter(on)) {
                        throw new Conflict(t("investigation.network.end.before", stands.on()));
                    }
                    if (stands.ended() == null) {
                        store.end(user, id, bond, source, on);
                    }
                    return true;
                });
    }
}
