package se.skyddsnat.concern;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.skyddsnat.access.AccountId;
import se.skyddsnat.db.Id;
import se.skyddsnat.organisation.UnitId;

/** Drafts and reports as tests want them. Personal numbers are Skatteverket's test numbers. */
final class ConcernGiven {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    static final Instant NOON = Instant.parse("2026-11-20T11:00:00Z");
    static final AccountId AUTHOR = new AccountId(Id.make());

    /** Born in 2017, 2013 and 1990. */
    static final String NUMBER = "201701012393";

    static final String SIBLINGS_NUMBER = "201312012386";
    static final String GROWN_UPS_NUMBER = "199001012385";

    private ConcernGiven() {}

    /** A form with one child and what has happened, and what else is given; an empty text takes an answer away. */
    static ReportForm form(String... fieldsAndValues) {
        var fields = new HashMap<>(Map.of("child.1.name", "Lova", "seen", "Hon fick inte bada."));
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            fields.put(fieldsAndValues[i], fieldsAndValues[i + 1]);
        }
        int children = fields.containsKey("child.2.name") ? 2 : 1;
        return new ReportForm(
                IntStream.rangeClosed(1, children).mapToObj(ChildFields::new).toList(),
                Answers.of(fields.entrySet().stream()
                        .map(field -> answer(field.getKey(), 1, field.getValue()))
                        .toList()),
                TODAY);
    }

    static Answer answer(String field, int revision, String value) {
        return new Answer(field, revision, value, NOON.plusSeconds(revision));
    }

    static Report report(String... children) {
        return new Report(
                ReportId.make(),
                Reference.make("ORO"),
                new UnitId(Id.make()),
                AUTHOR,
                "Maja Lilja",
                NOON,
                new UnitId(Id.make()),
                Inform.NOBODY,
                IntStream.range(0, children.length)
                        .mapToObj(i -> new ReportChild(Id.make(), i + 1, children[i]))
                        .toList(),
                List.of(),
                List.of(),
                new Report.State.Delivered());
    }
}
