package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import se.skyddsnat.concern.Reason;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.Happening;
import se.skyddsnat.web.Label;
import se.skyddsnat.web.Tone;

/** One reason on its card: how it stands, and the road that led there, the latest line first. */
public record ReasonRoad(String reason, Label standing, List<Happening> road) {

    static List<ReasonRoad> of(ReasonLedger ledger) {
        return ledger.roads().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(road -> of(road.getKey(), road.getValue()))
                .toList();
    }

    private static ReasonRoad of(Reason reason, List<ReasonEntry> road) {
        return new ReasonRoad(
                reason.words(),
                label(road.getLast().standing()),
                road.stream()
                        .sorted(Comparator.comparing(ReasonEntry::at).reversed())
                        .map(ReasonRoad::happening)
                        .toList());
    }

    private static Happening happening(ReasonEntry entry) {
        var source = entry.fromReport() ? t("casework.reason.fromReport") : "\n" + entry.source();
        return new Happening(
                t("casework.standing." + entry.standing()),
                entry.fromReport() ? Formats.moment(entry.at()) : entry.author() + " · " + Formats.moment(entry.at()),
                t("casework.reason.stated", entry.statedOn(), source),
                "");
    }

    private static Label label(Standing standing) {
        return new Label(
                t("casework.standing." + standing),
                switch (standing) {
                    case SUSPECTED -> Tone.YELLOW;
                    case SUPPORTED -> Tone.PURPLE;
                    case NO_SUPPORT -> Tone.GREY;
                });
    }
}
