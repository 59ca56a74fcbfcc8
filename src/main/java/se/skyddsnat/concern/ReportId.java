package se.skyddsnat.concern;

import java.util.UUID;
import se.skyddsnat.db.Id;

/** Identity of a report of concern from its first letter on: a draft that is sent twice becomes one report. */
public record ReportId(UUID value) implements Id {

    public static ReportId make() {
        return new ReportId(Id.make());
    }
}
