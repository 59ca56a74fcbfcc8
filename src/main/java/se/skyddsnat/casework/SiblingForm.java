package se.skyddsnat.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Another child who lives there, as typed. */
record SiblingForm(ChildEntry child) {

    SiblingForm(@Nullable ChildEntry child) {
        this.child = child == null ? ChildEntry.empty() : child;
    }

    static SiblingForm empty() {
        return new SiblingForm(null);
    }

    Parsed<NewChild> parse(LocalDate today) {
        var errors = child.errors("child", today);
        return errors.isEmpty() ? new Parsed.Valid<>(child.child(today)) : new Parsed.Invalid<>(errors);
    }
}
