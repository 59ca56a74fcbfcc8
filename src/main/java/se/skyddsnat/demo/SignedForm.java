package se.skyddsnat.demo;

import java.time.Duration;
import java.time.Instant;
import se.skyddsnat.instrument.Instruments;

/** How the board's two experts took in the program's own screening aid, signed it and published it. */
final class SignedForm {

    static final String CODE = "skyddsnat-small-children";

    private static final Duration AGO = Duration.ofDays(60);

    private SignedForm() {}

    static void tell(Past past, Cast cast, Instant now) {
        var first = cast.user(Card.EXPERT);
        var second = cast.user(Card.SECOND_EXPERT);
        var forms = past.facade(Instruments.class);
        past.goTo(now.minus(AGO));
        var form = forms.takeShipped(first, CODE);
        past.goTo(now.minus(AGO).plus(Duration.ofDays(6)));
        forms.approve(
                first,
                form,
                "Läst mot källorna och provat på tre påhittade familjer. Ett stöd för samtal och iakttagelser, aldrig ett"
                        + " mått.");
        past.goTo(now.minus(AGO).plus(Duration.ofDays(9)));
        forms.approve(second, form, "Läst och provat. Frågorna om syskon behöver ofta ställas mer än en gång.");
        forms.publish(second, form);
    }
}
