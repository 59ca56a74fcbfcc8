package se.skyddsnat.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static se.skyddsnat.concern.Teacher.PROGRAM;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Writing on the running program: nothing typed is lost, whatever is typed and however often. */
class DraftPagesTest {

    private static final Instant NOON = Instant.parse("2026-11-20T11:00:00Z");

    @BeforeEach
    void noon() {
        PROGRAM.clock.set(NOON);
    }

    @Test
    void whatIsWrongIsKeptAndSaidAndThereOnAnotherDevice() {
        var tablet = teacher().begins();
        tablet.answers("children", "child.1.name", "Lova", "child.1.number", "20170101-2394");
        assertThat(tablet.at.status()).isEqualTo(422);
        assertThat(tablet.at.document().title()).startsWith("Fel:");
        assertThat(tablet.at.element(".govuk-error-summary").text()).contains("Någon siffra är fel");
        assertThat(tablet.at.element("input[name=child.1.number]").val()).isEqualTo("20170101-2394");

        var telephone = teacher().goesOnWith(tablet);
        assertThat(telephone.at.get("/preschool").text()).contains("sparat i dag kl. 12.0");
        telephone.opens("children");
        assertThat(telephone.at.element("input[name=child.1.number]").val()).isEqualTo("20170101-2394");
    }

    @Test
    void theBrowserSavesByItselfAndSaysWhen() {
        var teacher = teacher().begins();
        teacher.opens("seen");
        teacher.autosaves("seen", "seen", "Hon sa: ”jag får");
        assertThat(teacher.at.response().headers().firstValue("content-type").orElseThrow())
                .startsWith("text/plain");
        assertThat(teacher.at.body()).startsWith("Sparat kl. 12.0");
        teacher.opens("seen");
        assertThat(teacher.at.element("textarea[name=seen]").wholeText().strip())
                .isEqualTo("Hon sa: ”jag får");
    }

    @Test
    void oneWindowThatGoesOnWritingReplacesOnlyItself() {
        var teacher = teacher().begins();
        teacher.opens("seen");
        var page = teacher.at.body();
        teacher.autosaves("seen", "seen", "Hon");
        assertThat(page).contains("writer");
        teacher.opens("seen");
        teacher.autosaves("seen", "seen", "Hon sa");
        assertThat(teacher.at.body()).doesNotContain("annan enhet");
    }

    /** Both went off at the same moment, by two connections; the earlier one came last. */
    @Test
    void whatTheBrowserSavedByItselfNeverReplacesTheFormThatOvertookIt() {
        var teacher = teacher().begins();
        teacher.opens("seen");
        var page = new HashMap<>(Map.of("seen", "Hon sa: ”jag får"));
        for (var field : List.of("writer", "revision")) {
            page.put(field, teacher.at.element("input[name=" + field + "]").val());
        }
        teacher.at.submit(Teacher.form(), Map.of("seen", "Hon sa: ”jag får inte bada”"));
        teacher.at.post(teacher.draft() + "/seen/autosave", page);
        assertThat(teacher.at.body()).startsWith("Sparat kl.");
        teacher.opens("seen");
        assertThat(teacher.at.element("textarea[name=seen]").wholeText().strip())
                .isEqualTo("Hon sa: ”jag får inte bada”");
        assertThat(teacher.at.text()).doesNotContain("Vilken text");
    }

    @Test
    void twoDevicesThatWriteDifferentThingsBothKeepTheirsAndAskWhichHolds() {
        var tablet = teacher().begins();
        tablet.answers("seen", "seen", "Från början.");
        var telephone = teacher().goesOnWith(tablet);
        tablet.opens("seen");
        telephone.opens("seen");
        telephone.at.submit(Teacher.form(), Map.of("seen", "Från telefonen."));
        tablet.at.submit(Teacher.form(), Map.of("seen", "Från surfplattan."));

        assertThat(tablet.at.status()).isEqualTo(422);
        assertThat(tablet.at.text())
                .contains("Två texter på samma fråga")
                .contains("Från telefonen.")
                .contains("Från surfplattan.");
        assertThat(tablet.at.get(tablet.draft() + "/check").text()).contains("Välj vilken text som gäller");

        tablet.opens("seen");
        var other =
                tablet.at.document().select("button[name=then][value^=keep:]").last();
        tablet.at.submit(Teacher.form(), Map.of("then", other.val()));
        assertThat(tablet.at.text()).doesNotContain("Två texter");
        assertThat(tablet.at.element("textarea[name=seen]").wholeText().strip()).isEqualTo("Från telefonen.");
    }

    @Test
    void anOldPageThatChangesNothingUndoesNothing() {
        var tablet = teacher().begins();
        tablet.opens("seen");
        var telephone = teacher().goesOnWith(tablet);
        telephone.answers("seen", "seen", "Från telefonen.");
        tablet.at.submit(Teacher.form(), Map.of());
        tablet.opens("seen");
        assertThat(tablet.at.element("textarea[name=seen]").wholeText().strip()).isEqualTo("Från telefonen.");
        assertThat(tablet.at.text()).doesNotContain("Två texter");
    }

    @Test
    void twoDevicesThatEachAddAChildHaveBothChildren() {
        var tablet = teacher().begins();
        var telephone = teacher().goesOnWith(tablet);
        tablet.opens("children");
        telephone.opens("children");
        tablet.at.submit(Teacher.form(), Map.of("child.1.name", "Lova", "then", "add"));
        telephone.at.submit(Teacher.form(), Map.of("then", "add"));
        tablet.opens("children");
        assertThat(tablet.at.document().select("input[name$=.name]").eachAttr("value"))
                .containsExactly("Lova", "", "");
        tablet.at.submit(Teacher.form(), Map.of("child.2.name", "Nils", "then", "remove:3"));
        assertThat(tablet.at.document().select("input[name$=.name]")).hasSize(2);
        tablet.at.submit(Teacher.form(), Map.of("then", "restore:3"));
        assertThat(tablet.at.document().select("input[name$=.name]")).hasSize(3);
    }

    @Test
    void aMegabyteIsSavedAndSaidToBeTooLong() {
        var teacher = teacher().begins();
        var text = "å".repeat(1 << 20);
        teacher.answers("seen", "seen", text);
        assertThat(teacher.at.status()).isEqualTo(422);
        assertThat(teacher.at.element(".govuk-error-summary").text().replace('\u00a0', ' '))
                .contains("Texten är 1 048 576 tecken. Korta den till högst 10 000");
        assertThat(teacher.at.element("textarea[name=seen]").wholeText().strip())
                .isEqualTo(text);
    }

    @Test
    void emojiAndControlCharactersStayAndNulIsTakenAwayAndSaid() {
        var teacher = teacher().begins();
        teacher.answers("seen", "seen", "Hon grät 😢\u0007 \"<b>\" \u0000slut");
        assertThat(teacher.at.text()).contains("Ett tecken som inte går att spara är borttaget");
        teacher.opens("seen");
        assertThat(teacher.at.element("textarea[name=seen]").wholeText().strip())
                .isEqualTo("Hon grät 😢\u0007 \"<b>\" slut");
    }

    @Test
    void aTextThatMeetsAnEndedSessionIsThereAfterLogIn() {
        var teacher = teacher().begins();
        teacher.opens("seen");
        teacher.at.loseSession().submit(Teacher.form(), Map.of("seen", "Skrivet när sessionen var slut."));
        assertThat(teacher.at.status()).isEqualTo(401);
        teacher.at.submit("form[action=/login]", Map.of("username", "larare", "password", "sundvik-demo"));
        teacher.at.submit("main form", Map.of());
        teacher.opens("seen");
        assertThat(teacher.at.element("textarea[name=seen]").wholeText()).contains("Skrivet när sessionen var slut.");
    }

    @Test
    void anotherTeachersDraftIsNotThere() {
        var author = teacher().begins();
        var other = new Teacher("kollega").goesOnWith(author);
        var missing = other.at.get("/reports/" + UUID.randomUUID()).text();
        assertThat(other.at.get(author.draft()).status()).isEqualTo(404);
        assertThat(other.at.text()).isEqualTo(missing);
        for (var page : new String[] {"/seen", "/check", "/remove"}) {
            assertThat(other.at.get(author.draft() + page).status()).as(page).isEqualTo(404);
        }
        var writing = Map.of("writer", UUID.randomUUID().toString(), "revision", "0", "seen", "x");
        assertThat(other.at
                        .get("/preschool")
                        .post(author.draft() + "/seen", writing)
                        .status())
                .isEqualTo(404);
        assertThat(other.at
                        .get("/preschool")
                        .post(author.draft() + "/send", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(other.at
                        .get("/preschool")
                        .post(author.draft() + "/remove", Map.of())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whatOurPagesNeverSendIsRefused() {
        var teacher = teacher().begins();
        assertThat(teacher.opens("no-such-question").status()).isEqualTo(404);
        teacher.answers("danger", "danger", "MAYBE");
        assertThat(teacher.at.status()).isEqualTo(400);
        teacher.answers("stand-in", "stand-in", UUID.randomUUID().toString());
        assertThat(teacher.at.status()).isEqualTo(404);
        teacher.answers("stand-in", "stand-in", "not an id");
        assertThat(teacher.at.status()).isEqualTo(404);
        teacher.answers("seen", "seen", "x", "writer", "y");
        assertThat(teacher.at.status()).isEqualTo(400);
    }

    @Test
    void aForgedChoiceBeforeTheReportIsLeftOut() {
        var teacher = teacher();
        teacher.at.get("/preschool").post("/reports", Map.of("danger", "MAYBE", "trip", "YES", "child.1.name", "x"));
        assertThat(teacher.at.get(teacher.at.path() + "/check").status()).isEqualTo(200);
        assertThat(teacher.at.text()).doesNotContain("MAYBE");
    }

    @Test
    void aChildThatIsNotThereCannotBeRemoved() {
        var teacher = teacher().begins();
        assertThat(teacher.answers("children", "then", "remove:9").status()).isEqualTo(404);
        assertThat(teacher.answers("children", "then", "restore:0").status()).isEqualTo(404);
    }

    @Test
    void aDraftIsOneEventInTheLogForEachSession() {
        var tablet = teacher().begins();
        tablet.opens("seen");
        tablet.opens("children");
        assertThat(looksAt(tablet)).isEqualTo(1);
        teacher().goesOnWith(tablet).opens("seen");
        assertThat(looksAt(tablet)).isEqualTo(2);
    }

    @Test
    void aDraftFromYesterdayAsksToRing() {
        var teacher = teacher().begins();
        assertThat(teacher.at.text()).doesNotContain("Du började skriva");
        PROGRAM.clock.forward(Duration.ofDays(1));
        assertThat(teacher.at.get(teacher.draft()).text())
                .contains("Du började skriva")
                .contains("Ring");
        assertThat(teacher.at.get("/preschool").text()).contains("Utkastet är från en tidigare dag");
    }

    @Test
    void aDraftThatIsThrownAwayIsGone() {
        var teacher = teacher().begins();
        teacher.answers("children", "child.1.name", "Lova", "child.1.number", "20170101-2393");
        teacher.at.get(teacher.draft() + "/remove").submit("main form", Map.of());
        assertThat(teacher.at.text()).contains("Utkastet är borttaget");
        assertThat(teacher.at.get(teacher.draft()).status()).isEqualTo(404);
    }

    @Test
    void whatNobodyGoesOnWithIsTakenAwayWithItsNumbersAndItsAuthorKnewWhen() {
        PROGRAM.clock.set(NOON.minus(Duration.ofDays(91)));
        var left = teacher().begins();
        left.answers("children", "child.1.name", "Lova", "child.1.number", "20170101-2393");
        assertThat(left.at.get(left.draft()).text()).contains("Det tas bort 19 november 2026 om du inte skriver mer");
        assertThat(left.at.get("/preschool").text()).contains("tas bort 19 november 2026");
        var goneOnWith = teacher().begins();
        goneOnWith.answers("children", "child.1.name", "Nils", "child.1.number", "20131201-2386");
        var sent = teacher().begins();
        sent.answers("children", "child.1.name", "Signe", "child.1.number", "20170101-2393");
        sent.answers("seen", "seen", "Kom utan jacka.");
        sent.sends();
        PROGRAM.clock.set(NOON);
        teacher().goesOnWith(goneOnWith).answers("seen", "seen", "Kom utan jacka.");
        var keys = Teacher.count("db.person_key");
        var events = Teacher.count("audit.event where action = 'concern.forget-drafts'");

        PROGRAM.bean(LeftUnsent.class).forget();

        var teacher = teacher();
        assertThat(teacher.at.get(left.draft()).status()).isEqualTo(404);
        assertThat(Teacher.count("db.person_key")).isEqualTo(keys - 1);
        assertThat(teacher.at.get(goneOnWith.draft() + "/check").text()).contains("20131201-2386");
        assertThat(Teacher.count(
                        "concern.report_child c join db.person_key k on k.person_id = c.id where c.report_id = '%s'"
                                .formatted(sent.draft().substring("/reports/".length()))))
                .isEqualTo(1);
        assertThat(Teacher.count("audit.event where action = 'concern.forget-drafts'"))
                .isEqualTo(events + 1);
        PROGRAM.bean(LeftUnsent.class).forget();
        assertThat(Teacher.count("audit.event where action = 'concern.forget-drafts'"))
                .isEqualTo(events + 1);
    }

    @Test
    void nothingIsKeptOfWhatOneAsksBeforeTheReport() {
        var teacher = new Teacher("kollega");
        var before = teacher.at
                .get("/preschool")
                .document()
                .select("a[href^=/reports]")
                .size();
        teacher.at.get("/concern/signs").submit("main form", Map.of("seen-SMALL", "PLAY", "seen-ANY", "TRIP"));
        assertThat(teacher.at.text()).contains("Lyssna på barnet").contains("Ring socialtjänsten innan resan");
        teacher.at.get("/concern/danger").submit("main form[action=/concern/danger]", Map.of("danger", "NOW"));
        assertThat(teacher.at.text()).contains("Ring 112 nu");
        assertThat(teacher.at.response().headers().firstValue("cache-control")).contains("no-store");
        assertThat(teacher.at.get("/preschool").document().select("a[href^=/reports]"))
                .hasSize(before);
    }

    private static long looksAt(Teacher teacher) {
        return Teacher.count("audit.event where action = 'concern.open-draft' and '%s' = any(subjects)"
                .formatted(teacher.draft().substring("/reports/".length())));
    }

    private static Teacher teacher() {
        return new Teacher("larare");
    }
}
