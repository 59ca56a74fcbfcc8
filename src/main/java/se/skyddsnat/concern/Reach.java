package se.skyddsnat.concern;

import static se.skyddsnat.web.Texts.t;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.organisation.Organisation;
import se.skyddsnat.organisation.Phone;
import se.skyddsnat.organisation.Unit;
import se.skyddsnat.organisation.UnitId;
import se.skyddsnat.web.Formats;

/**
 * How social services are reached at a moment: the unit that receives reports while it is open, the out-of-hours service
 * (socialjouren) otherwise.
 *
 * @param opens when the unit next opens; null while it is open, and when nobody has entered its hours
 * @param outOfHoursPhone may be empty
 */
record Reach(Unit receiver, boolean open, @Nullable Instant opens, String outOfHoursPhone) {

    static Reach from(Organisation organisation, UnitId preschool, Instant at) {
        return to(
                organisation,
                organisation
                        .findReceiver(preschool)
                        .orElseThrow(() -> new IllegalStateException("No unit receives reports from " + preschool)),
                at);
    }

    static Reach to(Organisation organisation, Unit receiver, Instant at) {
        var opens = organisation.opensNext(receiver.id(), at);
        boolean open = opens.filter(at::equals).isPresent();
        return new Reach(
                receiver,
                open,
                open ? null : opens.orElse(null),
                organisation.outOfHours().map(Phone::number).orElse(""));
    }

    /** {@return the number to ring now} */
    String phone() {
        boolean intake = open && !receiver.phone().isEmpty();
        return intake || outOfHoursPhone.isEmpty() ? receiver.phone() : outOfHoursPhone;
    }

    /** {@return whose number it is} */
    String whom() {
        return t(phone().equals(receiver.phone()) ? "concern.reach.intake" : "concern.reach.outOfHours");
    }

    /** {@return whether somebody reads reports now, and otherwise from when} */
    String hours() {
        return open
                ? t("concern.reach.open")
                : findOpens()
                        .map(next -> t("concern.reach.closed", Formats.weekday(Formats.day(next)), Formats.time(next)))
                        .orElse(t("concern.reach.unknown"));
    }

    Optional<Instant> findOpens() {
        return Optional.ofNullable(opens);
    }
}
