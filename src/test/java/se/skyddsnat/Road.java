package se.skyddsnat;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.skyddsnat.db.TestDatabase;
import se.skyddsnat.web.Formats;

/** The first road, walked quickly: a report is written and sent, a case is blocked. */
final class Road {

    private final RunningProgram program;

    Road(RunningProgram program) {
        this.program = program;
    }

    /** Sends a report and says its reference. */
    String report(String login, String... children) {
        return report(login, Map.of(), children);
    }

    /** @param known more of the fields about the children than their names */
    String report(String login, Map<String, String> known, String... children) {
        var visit = program.visit(login);
        visit.get("/concern/danger").submit("form[action=/reports]", Map.of());
        var draft = visit.path();
        for (int child = 1; child <= children.length; child++) {
            visit.get(draft + "/children");
            if (visit.document().selectFirst("input[name=child." + child + ".name]") == null) {
                visit.submit("form[action$=/children]", Map.of("then", "add"));
            }
            visit.get(draft + "/children")
                    .submit("form[action$=/children]", Map.of("child." + child + ".name", children[child - 1]));
        }
        if (!known.isEmpty()) {
            visit.get(draft + "/children").submit("form[action$=/children]", known);
        }
        visit.get(draft + "/seen")
                .submit("form[action$=/seen]", Map.of("seen", "Kom med blåmärken och ville inte gå hem."));
        visit.get(draft + "/check").submit("form[action$=/send]", Map.of());
        assertThat(visit.path()).as(visit.text()).endsWith("/receipt");
        return visit.text().replaceAll("(?s).*?(ORO-[0-9A-Z-]+).*", "$1");
    }

    /** Every id that social services know the report by. */
    Map<String, String> idsOf(String reference) throws SQLException {
        try (var connection = TestDatabase.superuser(program.database);
                var question = connection.prepareStatement("""
                        select c.id, c.case_number, i.id as intake, r.id as report
                        from casework.intake i
                        join casework.case_file c on c.intake_id = i.id
                        join concern.report r on r.reference = i.reference
                        where i.reference = ? order by c.child_number
                        """)) {
            question.setString(1, reference);
            var ids = new LinkedHashMap<String, String>();
            try (var rows = question.executeQuery()) {
                while (rows.next()) {
                    ids.putIfAbsent("case", rows.getString("id"));
                    ids.put("last case", rows.getString("id"));
                    ids.putIfAbsent("caseNumber", rows.getString("case_number"));
                    ids.put("intake", rows.getString("intake"));
                    ids.put("report", rows.getString("report"));
                }
            }
            ids.put("reference", reference);
            return ids;
        }
    }

    /** The report as social services have it, from whatever side it came. */
    String intakeOf(String reference) throws SQLException {
        try (var connection = TestDatabase.superuser(program.database);
                var question = connection.prepareStatement("select id from casework.intake where reference = ?")) {
            question.setString(1, reference);
            try (var rows = question.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    /** The cards of a report's children. */
    List<String> casesOf(String reference) throws SQLException {
        try (var connection = TestDatabase.superuser(program.database);
                var question = connection.prepareStatement("""
                        select c.id from casework.case_file c join casework.intake i on i.id = c.intake_id
                        where i.reference = ? order by c.child_number
                        """)) {
            question.setString(1, reference);
            var cases = new ArrayList<String>();
            try (var rows = question.executeQuery()) {
                while (rows.next()) {
                    cases.add(rows.getString(1));
                }
            }
            return cases;
        }
    }

    /** Somebody takes a report. */
    void take(String login, String intakeId) {
        var visit = program.visit(login).get("/intakes/" + intakeId).submit("form[action$=/take]", Map.of());
        assertThat(visit.status()).as(visit.text()).isEqualTo(200);
    }

    /** Somebody says that the child of a case is one whom nobody knew. */
    void makeKnown(String login, String caseId) {
        var visit = program.visit(login)
                .get("/cases/" + caseId + "/person")
                .submit("form[action$=/person]", Map.of("choice", "NEW"));
        assertThat(visit.status()).as(visit.text()).isEqualTo(200);
    }

    /** An investigation of the child is opened. */
    void open(String login, String caseId) {
        var visit = program.visit(login);
        visit.get("/cases/" + caseId + "/protection")
                .submit("form[action$=/protection]", Map.of("need", "NO", "reasoning", "Bor hos mormor."));
        visit.get("/cases/" + caseId + "/decision")
                .submit("form[action$=/decision]", Map.of("outcome", "OPENED", "grounds", "Det ska utredas."));
        assertThat(visit.text()).contains("Beslutet är fattat");
    }

    /**
     * An investigation ends in a decision by which the child gets support that starts tomorrow.
     *
     * @return the id of what is granted
     */
    String grant(String login, String caseId) {
        var card = "/cases/" + caseId;
        var visit = program.visit(login).get(card + "/investigation/decision");
        var standing = new HashMap<String, String>();
        visit.document().select("input[name^=reason.]").forEach(each -> standing.put(each.attr("name"), "SUPPORTED"));
        standing.putAll(Map.of(
                "result", "INTERVENTION",
                "grounds", "Barnet behöver stöd.",
                "delegation", "3.2",
                "unheard", "Barnet är för litet."));
        visit.submit("form[action$=/decision]", standing);
        assertThat(visit.text()).contains("Beslutet är fattat");
        var tomorrow = Formats.day(program.clock.instant()).plusDays(1);
        visit.get(card + "/interventions/new");
        var fields = new HashMap<>(Map.of("kind", "TALKS", "goals", "Barnet är tryggt.", "plan", "Varje onsdag."));
        fields.put(
                "unit", visit.element("select[name=unit] option:nth-child(2)").val());
        for (var day : List.of("starts", "follow")) {
            fields.put(day + ".day", String.valueOf(tomorrow.getDayOfMonth()));
            fields.put(day + ".month", String.valueOf(tomorrow.getMonthValue()));
            fields.put(day + ".year", String.valueOf(tomorrow.getYear()));
        }
        visit.submit("form[action$=/new]", fields, "problems", List.of("VIOLENCE"));
        return visit.get(card + "/interventions")
                .element("main a[href~=/interventions/[0-9a-f-]{36}$]")
                .attr("href")
                .replaceAll(".*/", "");
    }

    /** A team leader blocks a colleague from a case. */
    void block(String leader, String caseId, String colleague) {
        var visit = program.visit(leader).get("/cases/" + caseId + "/access");
        var option = visit.document().select("option, label").stream()
                .filter(each -> each.text().contains(colleague))
                .findFirst()
                .orElseThrow(() -> new AssertionError(visit.text()));
        var value = option.hasAttr("value")
                ? option.val()
                : visit.element("#" + option.attr("for")).val();
        visit.submit("form[action$=/access/block]", Map.of("colleague", value, "ground", "DISQUALIFIED"));
        assertThat(visit.status()).as(visit.text()).isEqualTo(200);
    }
}
