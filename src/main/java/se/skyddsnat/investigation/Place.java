package se.skyddsnat.investigation;

import java.util.Optional;
import java.util.regex.Pattern;
import se.skyddsnat.casework.CaseId;
import se.skyddsnat.db.Id;

/** A form of an investigation or of what it granted: where a draft belongs, and where its page is. */
public record Place(String code) {

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

    /** The form that grants an intervention. */
    public static final Place GRANT = new Place("grant");

    private static final Pattern CODE = Pattern.compile("[a-z]{3,20}(-[A-Za-z0-9_-]{1,40})?");
    private static final String AREA = "area-";
    private static final String FOLLOW_UP = "followup-";
    private static final String ENDING = "ending-";

    static Place area(String area) {
        return new Place(AREA + area);
    }

    /** {@return the form that follows one intervention up} */
    public static Place followUp(Id intervention) {
        return new Place(FOLLOW_UP + intervention.value());
    }

    /** {@return the form that ends one intervention} */
    public static Place ending(Id intervention) {
        return new Place(ENDING + intervention.value());
    }

    static Optional<Place> of(String code) {
        return CODE.matcher(code).matches() ? Optional.of(new Place(code)) : Optional.empty();
    }

    String page(CaseId id) {
        var path = "/cases/" + id.value();
        if (equals(JOURNAL) || equals(DOCUMENTS)) {
            return path + "/" + code;
        }
        if (equals(GRANT)) {
            return path + "/interventions/new";
        }
        if (code.startsWith(FOLLOW_UP)) {
            return path + "/interventions/" + code.substring(FOLLOW_UP.length()) + "/follow-up";
        }
        if (code.startsWith(ENDING)) {
            return path + "/interventions/" + code.substring(ENDING.length()) + "/end";
        }
        return path + "/investigation/" + (code.startsWith(AREA) ? "areas/" + code.substring(AREA.length()) : code);
    }

    String drafts(CaseId id) {
        return "/cases/" + id.value() + "/drafts/" + code;
    }
}
