package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.casework.OutsideReport.NewChild;
import se.skyddsnat.concern.PersonalNumber;
import se.skyddsnat.concern.Reason;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.FormText;

/** Reads what a system sent, and says of every part that is wrong what to do about it. Used once. */
final class ReportReader {

    static final int MOST_CHILDREN = 20;
    static final int LONGEST_LINE = 200;

    private static final Set<String> DANGERS = Set.of("NOW", "SOON", "NO", "UNKNOWN");
    private static final Set<String> NEAR = Set.of("YES", "NO", "UNKNOWN");
    private static final int OF_AGE = 18;

    private final LocalDate today;
    private Errors errors = Errors.none();
    private final List<String> warnings = new ArrayList<>();

    ReportReader(LocalDate today) {
        this.today = today;
    }

    /** {@return what had to be changed for the report to be kept, in the sender's language} */
    List<String> warnings() {
        return List.copyOf(warnings);
    }

    Parsed<OutsideReport> read(ReportJson sent) {
        var reporter =
                sent.reporter() == null ? new ReportJson.Reporter(null, null, null, null, null, null) : sent.reporter();
        var trip = sent.trip() == null ? new ReportJson.Trip(null, null) : sent.trip();
        var near = oneOf("trip.near", trip.near() == null ? "UNKNOWN" : trip.near(), NEAR);
        var read = new OutsideReport(
                needed("reporter.name", reporter.name(), LONGEST_LINE),
                text("reporter.title", reporter.title(), LONGEST_LINE),
                needed("reporter.phone", reporter.phone(), LONGEST_LINE),
                text("reporter.organisation", reporter.organisation(), LONGEST_LINE),
                text("reporter.standIn", reporter.standIn(), LONGEST_LINE),
                Boolean.TRUE.equals(reporter.wantsFeedback()),
                oneOf("danger", sent.danger() == null ? "" : sent.danger(), DANGERS),
                near,
                day("trip.date", trip.date()),
                text("pickup", sent.pickup(), LONGEST_LINE),
                reasons(sent.reasons()),
                Stream.of(
                                new Intake.Answer("seen", needed("text", sent.text(), FormWords.LONGEST)),
                                new Intake.Answer("words", text("childWords", sent.childWords(), FormWords.LONGEST)))
                        .filter(answer -> !answer.text().isEmpty())
                        .toList(),
                children(sent.children()),
                text("district", sent.district(), LONGEST_LINE));
        return errors.isEmpty() ? new Parsed.Valid<>(read) : new Parsed.Invalid<>(errors);
    }

    private Set<Reason> reasons(@Nullable List<@Nullable String> sent) {
        var reasons = EnumSet.noneOf(Reason.class);
        int i = 0;
        for (var code : sent == null ? List.<@Nullable String>of() : sent) {
            var field = "reasons[" + i++ + "]";
            Stream.of(Reason.values())
                    .filter(reason -> reason.name().equals(code))
                    .findFirst()
                    .ifPresentOrElse(reasons::add, () -> wrong(field, t("casework.api.code")));
        }
        return reasons;
    }

    private List<NewChild> children(@Nullable List<ReportJson.@Nullable Child> sent) {
        if (sent == null || sent.isEmpty()) {
            wrong("children", t("casework.api.children.none"));
            return List.of();
        }
        if (sent.size() > MOST_CHILDREN) {
            wrong("children", t("casework.api.children.many", MOST_CHILDREN));
            return List.of();
        }
        var children = new ArrayList<NewChild>();
        for (int i = 0; i < sent.size(); i++) {
            var child = sent.get(i);
            var field = "children[" + i + "]";
            if (child == null) {
                wrong(field, t("casework.api.missing"));
            } else {
                children.add(child(field, child));
            }
        }
        return children;
    }

    private NewChild child(String field, ReportJson.Child sent) {
        var name = needed(field + ".name", sent.name(), LONGEST_LINE);
        var number = number(field + ".personalNumber", sent.personalNumber());
        var birth = day(field + ".birthDate", sent.birthDate());
        if (birth != null && birth.isAfter(today)) {
            wrong(field + ".birthDate", t("casework.api.future"));
        }
        if (number != null && birth != null && !number.birthDate().equals(birth)) {
            wrong(field + ".birthDate", t("concern.wrong.contradiction"));
        }
        var known = number == null ? birth : number.birthDate();
        var year = sent.birthYear();
        if (year != null && (year > today.getYear() || year < today.getYear() - OF_AGE)) {
            wrong(field + ".birthYear", t("casework.api.year"));
        }
        if (known != null && known.plusYears(OF_AGE).compareTo(today) <= 0) {
            wrong(field + (number == null ? ".birthDate" : ".personalNumber"), t("concern.wrong.adult"));
        }
        return new NewChild(name, number, known, known == null ? year : null);
    }

    private @Nullable PersonalNumber number(String field, @Nullable String sent) {
        var typed = text(field, sent, LONGEST_LINE);
        if (typed.isEmpty()) {
            return null;
        }
        return switch (PersonalNumber.parse(typed, today)) {
            case PersonalNumber.Valid(var number) -> number;
            case PersonalNumber.Wrong(var fault) -> {
                wrong(field, t("concern.wrong.number." + fault));
                yield null;
            }
        };
    }

    private @Nullable LocalDate day(String field, @Nullable String sent) {
        var typed = text(field, sent, LONGEST_LINE);
        if (typed.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException e) {
            wrong(field, t("casework.api.date"));
            return null;
        }
    }

    private String oneOf(String field, String sent, Set<String> codes) {
        if (!codes.contains(sent)) {
            wrong(field, t("casework.api.code"));
        }
        return sent;
    }

    private String needed(String field, @Nullable String sent, int longest) {
        var text = text(field, sent, longest);
        if (text.isEmpty()) {
            wrong(field, t("casework.api.missing"));
        }
        return text;
    }

    /** NUL cannot be kept and is taken out; every other character stays as it was sent. */
    private String text(String field, @Nullable String sent, int longest) {
        if (sent == null) {
            return "";
        }
        if (sent.indexOf('\0') >= 0) {
            warnings.add(t("casework.api.removed", field));
        }
        var text = FormText.clean(sent).strip();
        if (text.length() > longest) {
            wrong(field, t("casework.api.long", text.length(), longest));
        }
        return text;
    }

    private void wrong(String field, String detail) {
        errors = errors.with(field, detail);
    }
}
