package se.skyddsnat.investigation;

import java.util.Optional;
import java.util.regex.Pattern;
import se.skyddsnat.casework.CaseId;

/** A form of an investigation: where a draft belongs, and where its page is. */
record Place(String code) {

    static final Place JOURNAL = new Place("journal");
    static final Place DOCUMENTS = new Place("documents");
    static final Place PLAN = new Place("plan");
    static final Place EXTENSION = new Place("extension");
    static final Place RISK = new Place("risk");
    static final Place SAFETY = new Place("safety");
    static final Place COMMUNICATION = new Place("communication");
    static final Place NETWORK = new Place("network");
    static final Place VOICE = new Place("voice");
    static final Place DECISION = new Place("decision");
    static final Place CONCLUSION = new Place("conclusion");

    private static final Pattern CODE = Pattern.compile("[a-z]{3,20}(-[A-Za-z0-9_]{1,40})?");
    private static final String AREA = "area-";

    static Place area(String area) {
        return new Place(AREA + area);
    }

    static Optional<Place> of(String code) {
        return CODE.matcher(code).matches() ? Optional.of(new Place(code)) : Optional.empty();
    }

    String page(CaseId id) {
        var path = "/cases/" + id.value();
        if (equals(JOURNAL) || equals(DOCUMENTS)) {
            return path + "/" + code;
        }
        return path + "/investigation/" + (code.startsWith(AREA) ? "areas/" + code.substring(AREA.length()) : code);
    }

    String drafts(CaseId id) {
        return "/cases/" + id.value() + "/drafts/" + code;
    }
}
