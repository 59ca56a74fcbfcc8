package se.skyddsnat.web;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.i18n.LocaleContextHolder;
import se.skyddsnat.db.Acting;
import se.skyddsnat.db.Area;

/** Every component on two pages: one for a teacher, one for a caseworker. Run it to look at them. */
final class Gallery {

    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "se.skyddsnat");

    private Gallery() {}

    /** Writes the pages and what they need to the folder given. */
    public static void main(String[] args) throws IOException {
        var folder = Files.createDirectories(Path.of(args[0]));
        for (var language : List.of("sv", "en")) {
            LocaleContextHolder.setLocale(Locale.of(language));
            Files.writeString(folder.resolve("teacher-" + language + ".html"), teacher());
            Files.writeString(folder.resolve("caseworker-" + language + ".html"), caseworker());
            Files.writeString(folder.resolve("receipt-" + language + ".html"), receipt());
            Files.writeString(folder.resolve("refusal-" + language + ".html"), refusal());
            Files.writeString(
                    folder.resolve("dialog-" + language + ".html"), teacher().replace("<dialog ", "<dialog open "));
        }
        for (var file : List.of("skyddsnat.css", "start.js", "favicon.svg")) {
            Files.copy(
                    Path.of("target/classes/static", file),
                    folder.resolve(file),
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** A question with what goes wrong in it. */
    static String teacher() {
        var errors = Errors.of("worry", "Skriv vad barnet har sagt eller gjort")
                .with("when.year", "Skriv året med fyra siffror")
                .with("who", "Välj vem som hämtar barnet");
        var form = html(
                c(
                        "TextArea",
                        "name",
                        "worry",
                        "label",
                        "Vad har du sett och hört?",
                        "heading",
                        true,
                        "hint",
                        "Skriv med barnets egna ord om du kan. Skriv inte varför du tror att det är så.",
                        "errors",
                        errors,
                        "value",
                        "Hon sa: \"jag vill inte åka\" <3\nSen grät hon.",
                        "limit",
                        4000),
                c(
                        "DateField",
                        "name",
                        "when",
                        "legend",
                        "När hände det?",
                        "hint",
                        "Till exempel 24 3 2026",
                        "value",
                        new DateText("24", "3", "26"),
                        "errors",
                        errors),
                c(
                        "Radios",
                        "name",
                        "who",
                        "legend",
                        "Vem hämtar barnet i dag?",
                        "options",
                        List.of(
                                Option.of("guardian", "En vårdnadshavare"),
                                Option.of("other", "Någon annan"),
                                new Option("unknown", "Jag vet inte", "Du kan fråga en kollega")),
                        "errors",
                        errors,
                        "value",
                        "other",
                        "revealedBy",
                        "other",
                        "revealed",
                        c("TextField", "name", "whoName", "label", "Vem?", "width", 20)),
                c(
                        "Checkboxes",
                        "name",
                        "reasons",
                        "legend",
                        "Vad är du orolig för?",
                        "hint",
                        "Välj alla som stämmer",
                        "options",
                        List.of(
                                Option.of("a", "Våld i hemmet"),
                                Option.of("b", "Kontroll och tvång"),
                                new Option("c", "En resa", "Till exempel en resa som barnet inte vill göra")),
                        "values",
                        List.of("b", "c")),
                c(
                        "TextField",
                        "name",
                        "number",
                        "label",
                        "Barnets personnummer (om du vet det)",
                        "hint",
                        "12 siffror, till exempel 20200312-2384",
                        "width",
                        20,
                        "inputmode",
                        "numeric"),
                c(
                        "Select",
                        "name",
                        "unit",
                        "label",
                        "Förskola",
                        "options",
                        List.of(Option.of("1", "Lönngården"), Option.of("2", "Tallbacken")),
                        "value",
                        "2"),
                c(
                        "Buttons",
                        "content",
                        html(
                                c("Submit", "label", "Fortsätt"),
                                c("Submit", "label", "Spara och fortsätt senare", "secondary", true))));
        var aside = html(
                c(
                        "Card",
                        "title",
                        "Vem ser det här?",
                        "tone",
                        Tone.BLUE,
                        "content",
                        p("Bara du, tills du skickar. Sedan socialtjänsten.")),
                c(
                        "Card",
                        "title",
                        "Prata inte med vårdnadshavarna först",
                        "tone",
                        Tone.YELLOW,
                        "content",
                        p("Vänta tills socialtjänsten har hört av sig.")));
        var body = html(
                c("BackLink", "href", "/concerns/1"),
                c("EmergencyStrip"),
                c(
                        "Columns",
                        "main",
                        c("PostForm", "action", "/concerns/1/worry", "autosave", "/concerns/1/draft", "content", form),
                        "aside",
                        aside),
                c("Details", "summary", "Exempel på hur andra har skrivit", "content", p("Barnet sa att …")));
        return layout(new Sample("Vad har du sett och hört", errors, false), body, "/concerns/1/worry");
    }

    /** What a caseworker looks at all day. */
    static String caseworker() {
        var grid = new Grid(
                "Inkomna anmälningar",
                List.of(
                        Grid.Column.of("Anmälan"),
                        new Grid.Column("Inkom", false, "?sort=received", Grid.Sorted.DESCENDING),
                        Grid.Column.of("Från"),
                        new Grid.Column("Frist", false, "?sort=due", Grid.Sorted.NONE),
                        Grid.Column.of("Handläggare"),
                        Grid.Column.numeric("Barn"),
                        Grid.Column.of("Status")),
                List.of(
                        new Grid.Row(
                                List.of(
                                        Grid.Cell.link("A.K., 4 år", "/cases/1"),
                                        Grid.Cell.of("i dag kl. 8.12"),
                                        Grid.Cell.of("Förskola", "Lönngården"),
                                        Grid.Cell.of("▲ i dag"),
                                        Grid.Cell.of("–"),
                                        Grid.Cell.of("2"),
                                        Grid.Cell.tag("Försenad", Tone.RED)),
                                true),
                        Grid.Row.of(
                                Grid.Cell.link("M.S., 5 år", "/cases/2"),
                                Grid.Cell.of("20 november 2026"),
                                Grid.Cell.of("Förskola", "Tallbacken"),
                                Grid.Cell.of("3 december 2026", "om 12 dagar"),
                                Grid.Cell.of("Sara Lind"),
                                Grid.Cell.of("1"),
                                Grid.Cell.tag("Förhandsbedömning", Tone.BLUE))),
                "Inga anmälningar väntar. Nya kommer hit av sig själva.");
        var body = html(
                c(
                        "IdentityBar",
                        "title",
                        "A.K., 4 år · SOC-7F3K-92QD",
                        "facts",
                        List.of("Handläggare Sara Lind", "Utredning inledd 18 oktober 2026"),
                        "labels",
                        List.of(new Label("Skyddad folkbokföring", Tone.PURPLE)),
                        "actions",
                        c("LinkButton", "label", "Visa personuppgifter", "href", "/x", "secondary", true)),
                c(
                        "SubNavigation",
                        "label",
                        "Ärendet",
                        "items",
                        List.of(
                                new MenuItem("Översikt", "/cases", 0), new MenuItem("Händelser", "/cases/x", 1),
                                new MenuItem("Bedömningar", "/cases/y", 2), new MenuItem("Åtkomst", "/cases/z", 3))),
                c("Heading", "text", "Inkomna anmälningar", "caption", "Mottagningen"),
                c("Worklist", "grid", grid, "captionHidden", true),
                c(
                        "Columns",
                        "main",
                        html(
                                c(
                                        "Timeline",
                                        "happenings",
                                        List.of(
                                                new Happening(
                                                        "Hembesök genomfört",
                                                        "Sara Lind, 19 november 2026 kl. 13.20",
                                                        "Barnet var glad.\nSyskonet var tyst.",
                                                        "/y"),
                                                new Happening(
                                                        "Konsultation ställd", "Sara Lind, 18 november 2026", "", ""))),
                                c(
                                        "SummaryList",
                                        "facts",
                                        List.of(
                                                new Fact("Barnet", "Alva K.", "/change"),
                                                new Fact("Oro", "Hon sa\natt hon inte vill", "/change"),
                                                Fact.of("Tolk", ""))),
                                c(
                                        "Warning",
                                        "text",
                                        "Ring inte hem. Kontakta bara på det nummer som hon själv har valt."),
                                c("Inset", "content", p("Anmälan läses vardagar kl. 8.00–16.30.")),
                                c(
                                        "SummaryCard",
                                        "title",
                                        "Barn 1",
                                        "content",
                                        c("SummaryList", "facts", List.of(new Fact("Ålder", "4 år", "/change"))))),
                        "aside",
                        steps()),
                c("Worklist", "grid", new Grid("Mina", grid.columns(), List.of(), grid.empty())));
        return layout(new Sample("Inkomna anmälningar", Errors.none(), true), body, "/cases");
    }

    /** What a teacher gets after the report is sent. */
    static String receipt() {
        var body = html(
                c(
                        "Panel",
                        "title",
                        "Din orosanmälan är skickad",
                        "content",
                        p("Ditt referensnummer är <strong>ORO-7F3K-92QD</strong>")),
                steps(),
                c(
                        "TaskList",
                        "tasks",
                        List.of(
                                new Task("Barnet", "/a", "", Task.State.DONE),
                                new Task("Vad du har sett och hört", "/b", "3 av 5 frågor", Task.State.NOT_DONE),
                                new Task("Kontrollera och skicka", "", "", Task.State.CANNOT_START))),
                c(
                        "Doors",
                        "content",
                        html(
                                c(
                                        "Door",
                                        "label",
                                        "Jag är orolig för ett barn",
                                        "href",
                                        "/x",
                                        "text",
                                        "Du behöver inte vara säker. Vi hjälper dig steg för steg. Tar ungefär 15 minuter."),
                                c(
                                        "Door",
                                        "label",
                                        "Rådfråga utan namn",
                                        "href",
                                        "/x",
                                        "text",
                                        "Resursteamet svarar inom 1 arbetsdag. Barnet är anonymt."))),
                c(
                        "Buttons",
                        "content",
                        html(
                                c("LinkButton", "label", "Börja", "href", "/x", "start", true),
                                c("Submit", "label", "Ta bort", "warning", true))));
        return layout(new Sample("Din orosanmälan är skickad", Errors.none(), false), body, "/mine");
    }

    static String refusal() {
        var page = RefusalPage.of(404);
        return layout(page, output -> ENGINE.render("web/RefusalPage.jte", page, output), "");
    }

    private static Content steps() {
        return c(
                "WhatHappens",
                "you",
                "Du behöver inte göra något nu.",
                "steps",
                List.of(
                        new Step(
                                "I dag",
                                "En socialsekreterare bedömer om barnet behöver skydd direkt.",
                                Step.State.NOW),
                        new Step(
                                "Senast 5 december 2026",
                                "Socialtjänsten bestämmer om en utredning ska inledas.",
                                Step.State.LATER),
                        new Step("Efter det", "Du kan få veta om en utredning har inletts.", Step.State.LATER)));
    }

    private static String layout(Page page, Content body, String path) {
        var frame = new Frame(
                Language.current(),
                path,
                "/x?a=1",
                "_csrf",
                "token",
                new Amina(),
                List.of(
                        new MenuItem("Start", "/", 0),
                        new MenuItem("Mina anmälningar", "/mine", 1),
                        new MenuItem("Oro", "/concerns", 1),
                        new MenuItem("Ärenden", "/cases", 2),
                        new MenuItem("Kunskap", "/knowledge", 3)),
                "Sundviks kommun",
                "0470-12 34 56",
                true,
                page instanceof Sample && page.wide() ? "Anmälan är tilldelad dig." : "",
                ".");
        var output = new StringOutput();
        frame.around(() -> ENGINE.render("web/Layout.jte", Map.of("page", page, "content", body), output));
        return output.toString();
    }

    private static Content p(String html) {
        return output -> output.writeContent("<p class=\"govuk-body\">" + html + "</p>");
    }

    private static Content html(Content... parts) {
        return output -> List.of(parts).forEach(part -> part.writeTo(output));
    }

    /** A component by name with its named parameters. */
    private static Content c(String name, Object... parameters) {
        var named = new HashMap<String, Object>();
        for (int i = 0; i < parameters.length; i += 2) {
            named.put((String) parameters[i], parameters[i + 1]);
        }
        return output -> ENGINE.render("web/" + name + ".jte", named, output);
    }

    private record Sample(String title, Errors errors, boolean wide) implements Page {}

    private static final class Amina implements Visitor {

        @Override
        public UUID account() {
            return new UUID(1, 2);
        }

        @Override
        public Acting acting() {
            return new Acting(Area.EDUCATION, account(), null, null, roleCode());
        }

        @Override
        public String displayName() {
            return "Amina Ek";
        }

        @Override
        public String roleName() {
            return "Förskollärare";
        }

        @Override
        public String unitName() {
            return "Lönngården";
        }

        @Override
        public String roleCode() {
            return "TEACHER";
        }

        @Override
        public int idleMinutes() {
            return 15;
        }
    }
}
