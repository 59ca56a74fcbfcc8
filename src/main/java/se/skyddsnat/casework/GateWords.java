package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.Label;
import se.skyddsnat.web.Tone;

/** A gate in words: how it stands, and why something is stopped and what to do. */
final class GateWords {

    private GateWords() {}

    static Label label(GateState state) {
        return switch (state) {
            case GateState.NotRequired() -> new Label(t("casework.gate.state.notRequired"), Tone.GREY);
            case GateState.Closed _ -> new Label(t("casework.gate.state.closed"), Tone.RED);
            case GateState.Open _ -> new Label(t("casework.gate.state.open"), Tone.GREEN);
            case GateState.Expired _ -> new Label(t("casework.gate.state.expired"), Tone.RED);
        };
    }

    /** {@return how it stands, in a sentence or two} */
    static String standing(GateState state) {
        return switch (state) {
            case GateState.NotRequired() -> t("casework.gate.notRequired");
            case GateState.Closed(var why) -> t("casework.gate.closed." + why);
            case GateState.Open(var _, var as) -> t("casework.gate.open", kinds(as.kinds()), as.from(), as.reviewOn());
            case GateState.Expired _ -> t("casework.gate.expired");
        };
    }

    /** {@return why a contact is stopped, and what to do} */
    static String stopped(GateState state, ContactKind kind, LocalDate today) {
        return switch (state) {
            case GateState.Open(var _, var as)
            when today.isBefore(as.from()) -> t("casework.gate.stopped.early", Formats.date(as.from()));
            case GateState.Open(var _, var as) ->
                t("casework.gate.stopped.kind", t("casework.contact." + kind), kinds(as.kinds()));
            case GateState.NotRequired _, GateState.Closed _, GateState.Expired _ ->
                t("casework.gate.stopped", standing(state));
        };
    }

    /** {@return why a contact that the gate would let through is stopped all the same} */
    static String unsafe(SafeContact safe, ContactKind kind) {
        return switch (safe) {
            case SafeContact.DoNot() -> t("casework.safe.stopped.unknown");
            case SafeContact.Card _ -> t("casework.safe.stopped", t("casework.safe.may." + kind.way()));
        };
    }

    static String kinds(Set<ContactKind> kinds) {
        return kinds.stream()
                .sorted()
                .map(kind -> t("casework.contact." + kind))
                .collect(Collectors.joining(", "));
    }
}
