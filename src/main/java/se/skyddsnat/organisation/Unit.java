package se.skyddsnat.organisation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A part of an authority where people work (enhet), and the intake unit that its reports go to, where it has one. */
public record Unit(
        UnitId id,
        AuthorityId authority,
        UnitKind kind,
        String name,
        String district,
        String phone,
        @Nullable UnitId receiver) {

    /** {@return the intake unit (mottag) that reports from here go to} */
    public Optional<UnitId> findReceiver() {
        return Optional.ofNullable(receiver);
    }
}
