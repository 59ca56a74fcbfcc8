package se.skyddsnat.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.access.Relation;
import se.skyddsnat.db.Id;
import se.skyddsnat.db.PersonKeys;
import se.skyddsnat.organisation.AuthorityId;
import se.skyddsnat.organisation.Deadlines;
import se.skyddsnat.organisation.RuleCode;
import se.skyddsnat.web.Formats;
import tools.jackson.databind.node.JsonNodeFactory;

/** Old reports as rows. Sealing, which costs most, is done before the transaction and on every processor. */
final class Lot {

    final OldTables rows = new OldTables();

    private final AuthorityId authority;
    private final Deadlines deadlines;
    private final List<Prepared> reports;
    private final Map<LocalDate, Clocks> clocks = new HashMap<>();

    private record Prepared(OldReport report, List<SealedChild> children) {}

    Lot(AuthorityId authority, PersonKeys numbers, Deadlines deadlines, List<OldReport> reports) {
        this.authority = authority;
        this.deadlines = deadlines;
        this.reports = reports.parallelStream()
                .map(report -> new Prepared(
                        report,
                        report.cards().stream()
                                .map(card -> SealedChild.of(card, authority, numbers))
                                .toList()))
                .toList();
    }

    /** {@return how many reports there are} */
    int size() {
        return reports.size();
    }

    Set<String> numberIndexes() {
        var indexes = new HashSet<String>();
        reports.forEach(report -> report.children().forEach(child -> {
            if (child.index() != null) {
                indexes.add(child.index());
            }
        }));
        return indexes;
    }

    /** Makes the rows, now that it is said who is known already. */
    void know(Map<String, UUID> known) {
        reports.forEach(report -> add(report, known));
    }

    private void add(Prepared prepared, Map<String, UUID> known) {
        var report = prepared.report();
        var intake = Id.make();
        var reporter = report.reporter();
        rows.intakes.add(
                authority.value(),
                intake,
                report.reference(),
                report.arrivedAt(),
                "SYSTEM",
                report.from(),
                report.profession(),
                report.profession().equals("PRIVATE") && reporter.name().isEmpty(),
                reporter.name(),
                reporter.title(),
                reporter.phone(),
                report.urgent() ? "NOW" : "UNKNOWN",
                "UNKNOWN",
                "[{\"question\": \"seen\", \"answer\": %s}]"
                        .formatted(JsonNodeFactory.instance.stringNode(report.words())),
                report.receiver().value(),
                report.desk().value());
        for (int i = 0; i < prepared.children().size(); i++) {
            add(report, intake, i + 1, prepared.children().get(i), known);
        }
        var first = report.cards().getFirst().handled();
        if (first != null) {
            rows.readings.add(
                    authority.value(), intake, report.arrivedAt(), first.by().value());
            relate(first, intake, report.arrivedAt());
        }
    }

    private void add(OldReport report, UUID intake, int number, SealedChild child, Map<String, UUID> known) {
        var card = child.card();
        var handled = card.handled();
        var found = child.index() == null ? null : known.get(child.index());
        var person = handled == null ? null : found == null ? child.person() : found;
        var facts = handled == null ? Facts.NONE : facts(child.id(), handled);
        var due = clocks.computeIfAbsent(Formats.day(report.arrivedAt()), this::clocks);
        var onCard = child.onCard();
        if (handled != null && found == null) {
            addPerson(child, report.arrivedAt(), handled);
            if (child.index() != null) {
                known.put(child.index(), child.person());
            }
        }
        rows.cards.add(
                authority.value(),
                child.id(),
                card.number(),
                intake,
                number,
                card.name(),
                card.birthDate(),
                child.index(),
                onCard == null ? null : onCard.text(),
                facts.stage(),
                handled == null ? null : handled.by().value(),
                handled == null ? null : handled.unit().value(),
                due.protection(),
                due.decision(),
                facts.investigationDue(),
                facts.protection(),
                facts.decision(),
                report.arrivedAt(),
                report.urgent(),
                report.receiver().value(),
                report.desk().value(),
                person,
                handled == null ? found : null,
                handled == null ? null : handled.closedOn());
        if (onCard != null) {
            rows.keys.add(authority.value(), child.id(), onCard.wrappedKey(), report.arrivedAt());
        }
        for (var reason : report.reasons()) {
            rows.reasons.add(
                    authority.value(),
                    Id.make(),
                    child.id(),
                    report.arrivedAt(),
                    reason,
                    Standing.SUSPECTED,
                    Formats.day(report.arrivedAt()),
                    "REPORT",
                    "");
        }
        if (handled != null) {
            rows.identifications.add(
                    authority.value(),
                    Id.make(),
                    child.id(),
                    person,
                    found == null ? "NEW" : "NUMBER",
                    report.arrivedAt(),
                    handled.by().value());
            relate(handled, child.id(), report.arrivedAt());
        }
    }

    private void addPerson(SealedChild child, Instant since, OldReport.Handled handled) {
        var sealed = child.ofPerson();
        rows.persons.add(
                authority.value(),
                child.person(),
                child.card().name(),
                child.card().birthDate(),
                child.index(),
                sealed == null ? null : sealed.text(),
                since,
                handled.by().value());
        if (sealed != null) {
            rows.keys.add(authority.value(), child.person(), sealed.wrappedKey(), since);
        }
    }

    private record Facts(
            String stage,
            @Nullable UUID protection,
            @Nullable UUID decision,
            @Nullable LocalDate investigationDue) {
        static final Facts NONE = new Facts("RECEIVED", null, null, null);
    }

    private Facts facts(UUID id, OldReport.Handled handled) {
        var assessed = handled.protection();
        if (assessed == null) {
            return Facts.NONE;
        }
        var protection = Id.make();
        rows.protections.add(
                authority.value(),
                protection,
                id,
                assessed.at(),
                handled.by().value(),
                assessed.content().needNow(),
                assessed.content().measures().stream().map(Measure::name).collect(Collectors.joining(",", "{", "}")),
                assessed.content().reasoning());
        var decided = handled.decision();
        if (decided == null) {
            return new Facts("PROTECTION_ASSESSED", protection, null, null);
        }
        var decision = Id.make();
        var outcome = decided.content().outcome();
        rows.decisions.add(
                authority.value(),
                decision,
                id,
                outcome,
                decided.at(),
                handled.by().value(),
                decided.content().grounds());
        return new Facts(
                outcome.name(),
                protection,
                decision,
                outcome == Outcome.OPENED
                        ? deadlines.due(RuleCode.INVESTIGATION, decided.at()).due()
                        : null);
    }

    /** Whoever has it has something to do with it; what has ended is nobody's work. */
    private void relate(OldReport.Handled handled, UUID subject, Instant since) {
        if (handled.closedOn() == null) {
            rows.relations.add(
                    authority.value(), Id.make(), subject, handled.by().value(), Relation.ASSIGNEE, since);
        }
    }

    private Clocks clocks(LocalDate day) {
        return new Clocks(
                deadlines.due(RuleCode.PROTECTION_ASSESSMENT, day).due(),
                deadlines.due(RuleCode.PRELIMINARY_ASSESSMENT, day).due());
    }
}
