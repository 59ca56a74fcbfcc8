package se.skyddsnat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

/** A teacher at a tablet, who saves as she types and sends one report after the other. */
final class ReportWriter extends Killed.Writer {

    private int number;

    ReportWriter(Killed killed, String address, String login) {
        super(killed, address, login);
    }

    @Override
    void write(Visit visit) {
        visit.get("/concern/danger").submit("form[action=/reports]", Map.of());
        assertThat(visit.path()).startsWith("/reports/");
        var draft = visit.path().substring("/reports/".length());
        visit.get("/reports/" + draft + "/children");
        var name = visit.element("input[name$=name]").attr("name");
        visit.submit("form[action$=/children]", Map.of(name, "Barn " + number));
        for (int i = 0; i < 5; i++) {
            number++;
            visit.get("/reports/" + draft + "/seen");
            var form = visit.element("form[data-autosave]");
            visit.submit(form.cssSelector(), Map.of("seen", "Text " + number), form.attr("data-autosave"));
            if (visit.body().startsWith("Sparat")) {
                killed.drafts.put(login() + " " + draft, number);
                killed.acknowledged.incrementAndGet();
            }
        }
        visit.get("/reports/" + draft + "/check").submit("form[action$=/send]", Map.of());
        if (visit.status() == 200 && visit.path().endsWith("/receipt")) {
            var reference = visit.text().replaceAll("(?s).*?(ORO-[0-9A-Z-]+).*", "$1");
            killed.sent.put(login() + " " + draft, reference);
        }
    }
}
