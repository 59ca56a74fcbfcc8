package se.skyddsnat.concern;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import se.skyddsnat.RunningProgram;
import se.skyddsnat.Visit;
import se.skyddsnat.db.TestDatabase;

/** Somebody at a preschool at one device, and the steps that tests take again and again. */
final class Teacher {

    /** One for all tests of the module; it ends with them. */
    static final RunningProgram PROGRAM = RunningProgram.withDemo();

    final Visit at;

    private String draft = "";

    Teacher(String login) {
        at = PROGRAM.visit(login);
    }

    /** Begins a draft. */
    Teacher begins() {
        at.get("/concern/danger").submit("main form[action=/reports]", Map.of());
        draft = at.path();
        return this;
    }

    /** Goes on with a draft that was begun on another device. */
    Teacher goesOnWith(Teacher other) {
        draft = other.draft;
        return this;
    }

    String draft() {
        return draft;
    }

    Visit opens(String question) {
        return at.get(draft + "/" + question);
    }

    /** Answers a question and goes on. */
    Visit answers(String question, String... fieldsAndValues) {
        return opens(question).submit(form(), fields(fieldsAndValues));
    }

    /** What the browser does by itself two seconds after the last key, on the page that is open. */
    Visit autosaves(String question, String... fieldsAndValues) {
        var page = fields(fieldsAndValues);
        page.put("writer", at.element("input[name=writer]").val());
        page.put("revision", at.element("input[name=revision]").val());
        return at.post(draft + "/" + question + "/autosave", page);
    }

    Visit sends() {
        return at.get(draft + "/check").submit("main form[action$=/send]", Map.of());
    }

    /** A whole report in three steps; the receipt is open afterwards. */
    Teacher reports(String child) {
        begins();
        answers("children", "child.1.name", child);
        answers("seen", "seen", "Kom utan jacka och ville inte gå hem.");
        sends();
        return this;
    }

    static String form() {
        return "main form[data-autosave]";
    }

    private static Map<String, String> fields(String... fieldsAndValues) {
        var fields = new HashMap<String, String>();
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            fields.put(fieldsAndValues[i], fieldsAndValues[i + 1]);
        }
        return fields;
    }

    /** Does something behind all walls. */
    static void execute(String sql) {
        try (var connection = TestDatabase.superuser(PROGRAM.database);
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@return how many rows there are, behind all walls} */
    static long count(String from) {
        try (var connection = TestDatabase.superuser(PROGRAM.database);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + from)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
