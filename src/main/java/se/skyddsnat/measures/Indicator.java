package se.skyddsnat.measures;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a measure is followed by, in one version of its definition (indikator).
 *
 * @param version the number of the version
 * @param computed where the values come from, when the program counts them itself
 */
record Indicator(
        ItemId id,
        String code,
        int version,
        String measure,
        String title,
        String definition,
        Unit unit,
        Direction direction,
        Optional<BigDecimal> baseline,
        Optional<BigDecimal> target,
        Optional<Computation> computed) {

    static Indicator of(Entry entry) {
        var body = entry.item().body();
        return new Indicator(
                entry.id(),
                entry.item().code(),
                entry.number(),
                body.text("measure"),
                body.text("title"),
                body.text("definition"),
                Unit.valueOf(body.text("unit")),
                Direction.valueOf(body.text("direction")),
                body.decimal("baseline"),
                body.decimal("target"),
                body.text("origin").equals("COMPUTED") && body.has("computed")
                        ? Optional.of(Computation.valueOf(body.text("computed")))
                        : Optional.empty());
    }

    /** {@return whether values by this definition and by another can be compared} */
    boolean comparable(Indicator other) {
        return unit == other.unit && definition.equals(other.definition);
    }

    String path() {
        return "/indicators/" + code;
    }
}
