package se.skyddsnat.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import se.skyddsnat.web.Formats;

/** Resolves legal times: which rule held on the day of an event, and the last day it gives. */
@Component
public class Deadlines {

    private final Supplier<List<LegalRule>> rules;

    @Autowired
    Deadlines(RuleStore store) {
        this(store::list);
    }

    Deadlines(Supplier<List<LegalRule>> rules) {
        this.rules = rules;
    }

    /** {@return the last day counted from an event; fails where the law named no time on that day} */
    public Deadline due(RuleCode code, Instant event) {
        return due(code, Formats.day(event));
    }

    public Deadline due(RuleCode code, LocalDate event) {
        return find(code, event)
                .orElseThrow(() -> new IllegalStateException("No legal time for " + code + " on " + event));
    }

    /** {@return the last day counted from an event, or nothing where the law named no time on that day} */
    public Optional<Deadline> find(RuleCode code, Instant event) {
        return find(code, Formats.day(event));
    }

    public Optional<Deadline> find(RuleCode code, LocalDate event) {
        return basis(code, event)
                .filter(rule -> !(rule.period() instanceof Period.None))
                .map(rule -> new Deadline(rule.period().end(event), rule));
    }

    /** {@return the rule that held on a day, with or without a time} */
    public Optional<LegalRule> basis(RuleCode code, LocalDate day) {
        return rules.get().stream()
                .filter(rule -> rule.code() == code && rule.valid(day))
                .findFirst();
    }

    /** {@return every rule, in the order of a case, the oldest first} */
    public List<LegalRule> rules() {
        return rules.get().stream()
                .sorted(Comparator.comparing(LegalRule::code)
                        .thenComparing(rule -> rule.findFrom().orElse(LocalDate.MIN)))
                .toList();
    }
}
