package se.skyddsnat.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static se.skyddsnat.concern.Teacher.PROGRAM;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.skyddsnat.Questions;
import se.skyddsnat.Visit;

/** After sending, on the running program: one report however often it is sent, and who may know what of it. */
class SentPagesTest {

    @BeforeEach
    void noon() {
        PROGRAM.clock.set(Instant.parse("2026-11-20T11:00:00Z"));
    }

    @Test
    void sentTwiceItIsOneReportWithOneReceipt() {
        var teacher = teacher().begins();
        teacher.answers("children", "child.1.name", "Lova");
        teacher.answers("seen", "seen", "Kom utan jacka.");
        teacher.sends();
        var receipt = teacher.at.path();
        var reference = reference(teacher.at);
        teacher.at.get("/preschool").post(teacher.draft() + "/send", Map.of());
        assertThat(teacher.at.path()).isEqualTo(receipt);
        assertThat(reference(teacher.at)).isEqualTo(reference);
        assertThat(Teacher.count("concern.report where reference = '" + reference + "'"))
                .isOne();
        assertThat(Teacher.count("casework.intake where reference = '" + reference + "'"))
                .isOne();
        assertThat(teacher.at.get(teacher.draft()).path()).isEqualTo(receipt);
        assertThat(Teacher.count("concern.draft where id = '" + teacher.draft().substring(9) + "'"))
                .isZero();
    }

    @Test
    void aPageThatWasOpenWhileTheReportWasSentOffersToAddWhatWasTyped() {
        var tablet = teacher().begins();
        tablet.answers("children", "child.1.name", "Lova");
        tablet.answers("seen", "seen", "Kom utan jacka.");
        var telephone = teacher().goesOnWith(tablet);
        telephone.opens("seen");
        tablet.sends();
        telephone.autosaves("seen", "seen", "Kom utan jacka. Grät.");
        assertThat(telephone.at.status()).isEqualTo(409);

        telephone.at.get("/preschool");
        telephone.at.post(
                telephone.draft() + "/seen",
                Map.of(
                        "seen",
                        "Kom utan jacka. Grät.",
                        "writer",
                        "00000000-0000-0000-0000-000000000000",
                        "revision",
                        "1"));
        assertThat(telephone.at.status()).isEqualTo(409);
        assertThat(telephone.at.element("textarea[name=words]").wholeText()).contains("Grät.");
        telephone.at.submit("main form", Map.of());
        assertThat(telephone.at.text()).contains("Socialtjänsten har fått din komplettering");
        assertThat(Teacher.count("casework.addition where words like '%Grät.%'"))
                .isOne();
    }

    @Test
    void whatTheCentralFunctionIsToldIsReadByThePageTheLatestFirst() {
        var teacher = teacher().begins();
        teacher.answers("children", "child.1.name", "Lova");
        teacher.answers("seen", "seen", "Kom utan jacka.");
        teacher.answers("inform", "inform", "CENTRAL");
        teacher.sends();
        var reference = reference(teacher.at);
        var before = Teacher.count("concern.told where informed = 'CENTRAL'");
        Teacher.execute("""
                with made as (
                    insert into concern.report (authority_id, id, reference, unit_id, author_id, author_name, title, phone,
                        sent_at, receiver_id, danger, trip, trip_day, pickup, inform)
                    select r.authority_id, gen_random_uuid(), 'ORO-' || n, r.unit_id, r.author_id, r.author_name, r.title,
                        r.phone, r.sent_at - n * interval '1 day', r.receiver_id, r.danger, r.trip, r.trip_day, r.pickup,
                        r.inform
                    from concern.report r, generate_series(1, 100) n where r.reference = '%s'
                    returning authority_id, id, unit_id, inform, reference, sent_at)
                insert into concern.told (authority_id, id, unit_id, informed, reference, sent_at) select * from made
                """.formatted(reference));
        var central = PROGRAM.visit("centralt").get("/central");
        assertThat(central.document().select("main tbody tr")).hasSize(100);
        assertThat(central.text()).contains(reference).doesNotContain("ORO-100", "Föregående sida");
        central.follow("Nästa sida");
        assertThat(central.document().select("main tbody tr")).hasSize((int) before);
        assertThat(central.text()).contains("ORO-100").doesNotContain(reference, "Nästa sida");
    }

    @Test
    void theReceiptSaysWhoReadsItWhenAndNamesNobody() {
        var teacher = teacher().reports("Ossian");
        assertThat(teacher.at.text())
                .contains("Mottaget är öppet nu")
                .contains("Senast 4 december 2026")
                .contains("inte kontrollerat")
                .doesNotContain("Ossian");
        var receipt = teacher.at.path();
        teacher.at.get(receipt + ".txt");
        assertThat(teacher.at
                        .response()
                        .headers()
                        .firstValue("content-disposition")
                        .orElseThrow())
                .contains("attachment")
                .contains("kvittens.txt");
        assertThat(teacher.at.body()).contains("ORO-").doesNotContain("Ossian");
        PROGRAM.clock.set(Instant.parse("2026-11-21T11:00:00Z"));
        assertThat(teacher.at.get(receipt).text())
                .contains("Ring också nu")
                .contains("Socialjouren")
                .contains("måndag 23 november 2026");
    }

    @Test
    void aColleagueSignsAndAStandInAsksForFeedbackWithoutReadingAWord() {
        var teacher = teacher().begins();
        teacher.answers("children", "child.1.name", "Lova");
        teacher.answers("seen", "seen", "Kom utan jacka.");
        var colleague = teacher.opens("co-signers").document().select("label").stream()
                .filter(label -> label.text().contains("Omar Hagberg"))
                .map(label -> teacher.at.element("#" + label.attr("for")).val())
                .findFirst()
                .orElseThrow();
        teacher.at.submit(Teacher.form(), Map.of("co-signers", colleague));
        teacher.answers("stand-in", "stand-in", colleague);
        teacher.sends();
        var report = teacher.at.path().replace("/receipt", "");
        var reference = reference(teacher.at);

        var omar = PROGRAM.visit("kollega");
        assertThat(omar.text()).contains("Maja Lilja ber dig skriva under anmälan " + reference);
        omar.get(report);
        assertThat(omar.text()).contains("Kom utan jacka.");
        omar.submit("form[action$=/signature]", Map.of());
        assertThat(omar.text()).contains("Du har skrivit under");
        omar.get("/preschool").post(report + "/signature", Map.of());
        assertThat(Teacher.count(
                        "casework.co_signature c join casework.intake i on i.id = c.intake_id where i.reference = '"
                                + reference + "'"))
                .isOne();
        omar.get(report).submit("form[action$=/feedback]", Map.of());
        assertThat(omar.text()).contains("Socialtjänsten har fått din begäran").contains("Inget svar än");
        assertThat(teacher.at.get("/my-reports").text()).contains("Återkoppling är begärd");
        assertThat(teacher.at.get(report + "/access").text())
                .contains("Maja Lilja")
                .contains("Skickade anmälan")
                .contains("Omar Hagberg")
                .contains("Ombedd att skriva under");
    }

    @Test
    void aStandInReadsNoWordOfTheReport() {
        var teacher = teacher().begins();
        teacher.answers("children", "child.1.name", "Lova");
        teacher.answers("seen", "seen", "Kom utan jacka.");
        var colleague = teacher.opens("stand-in").document().select("label").stream()
                .filter(label -> label.text().contains("Omar Hagberg"))
                .map(label -> teacher.at.element("#" + label.attr("for")).val())
                .findFirst()
                .orElseThrow();
        teacher.at.submit(Teacher.form(), Map.of("stand-in", colleague));
        teacher.sends();
        var report = teacher.at.path().replace("/receipt", "");
        var omar = PROGRAM.visit("kollega").get(report);
        assertThat(omar.text()).contains("Be om återkoppling").doesNotContain("jacka");
        assertThat(omar.get(report + "/receipt").status()).isEqualTo(404);
        assertThat(omar.get(report + "/access").status()).isEqualTo(404);
        assertThat(omar.get("/preschool")
                        .post(report + "/additions", Map.of("words", "x"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whoHasNothingToDoWithAReportFindsNothing() {
        var teacher = teacher().reports("Lova");
        var report = teacher.at.path().replace("/receipt", "");
        for (var login : List.of("kollega", "rektor", "centralt", "mottag", "admin")) {
            var visit = PROGRAM.visit(login);
            for (var page : List.of("", "/receipt", "/receipt.txt", "/access")) {
                assertThat(visit.get(report + page).status()).as(login + page).isIn(403, 404);
            }
            assertThat(visit.get("/").text()).as(login).doesNotContain(reference(teacher.at));
        }
        assertThat(PROGRAM.visit("kollega").get(report).text())
                .isEqualTo(PROGRAM.visit("kollega")
                        .get("/my-reports/01900000-0000-7000-8000-000000000000")
                        .text());
    }

    @Test
    void theHeadIsToldOnlyWhereTheAuthorChoseSoAndNeverWhoOrWhom() {
        var teacher = teacher().begins();
        teacher.answers("children", "child.1.name", "Ossian");
        teacher.answers("seen", "seen", "Kom utan jacka.");
        teacher.answers("inform", "inform", "HEAD");
        teacher.sends();
        var told = reference(teacher.at);
        var secret = reference(teacher().reports("Lova").at);

        var head = PROGRAM.visit("rektor");
        assertThat(head.text())
                .contains(told)
                .contains("färre än 5")
                .doesNotContain(secret)
                .doesNotContain("Maja")
                .doesNotContain("Ossian");
        assertThat(PROGRAM.visit("centralt").text()).doesNotContain(told).doesNotContain(secret);
    }

    @Test
    void anAdditionThatIsEmptyOrTooLongIsKeptOnThePage() {
        var teacher = teacher().reports("Lova");
        var report = teacher.at.path().replace("/receipt", "");
        teacher.at.get(report).submit("form[action$=/additions]", Map.of("words", " "));
        assertThat(teacher.at.status()).isEqualTo(422);
        var text = "a".repeat(10_001);
        teacher.at.get(report).submit("form[action$=/additions]", Map.of("words", text));
        assertThat(teacher.at.status()).isEqualTo(422);
        assertThat(teacher.at.element("textarea[name=words]").wholeText().strip())
                .isEqualTo(text);
    }

    @Test
    void theReportIsInSwedishWhateverLanguageItsAuthorReads() {
        var teacher = teacher();
        teacher.at.get("/preschool").post("/language", Map.of("language", "en", "back", "/preschool"));
        assertThat(teacher.at.text()).contains("I am worried about a child");
        teacher.begins();
        teacher.answers("children", "child.1.name", "Lova", "child.1.born.year", "2022");
        teacher.answers("seen", "seen", "Kom utan jacka.");
        teacher.answers("danger", "danger", "SOON");
        teacher.sends();
        assertThat(teacher.at.text()).contains("Your report of concern has been sent");
        var reference = reference(teacher.at);
        assertThat(teacher.at.get(teacher.at.path().replace("/receipt", "")).text())
                .contains("Is the child in danger?")
                .contains("Ja, snart");
        assertThat(Teacher.count("casework.intake where reference = '%s' and answers::text like '%%Ja, snart%%' "
                                .formatted(reference)
                        + "and answers::text like '%Lova, född 2022%'"))
                .isOne();
    }

    @Test
    void aYearOfBirthWithoutADayReachesSocialServices() {
        var teacher = teacher().begins();
        teacher.answers("children", "child.1.name", "Xerxes Zettervall", "child.1.born.year", "2022");
        teacher.answers("seen", "seen", "Kom utan jacka.");
        teacher.sends();
        assertThat(PROGRAM.visit("mottag").get("/cases/incoming").text()).contains("X.Z., cirka 4 år (född 2022)");
    }

    @Test
    void aListAsksForItsRowsInTwoQuestionsAtMost() {
        teacher().reports("Lova");
        for (var page : List.of("larare /preschool", "larare /my-reports", "rektor /head", "centralt /central")) {
            var visit = PROGRAM.visit(page.split(" ")[0]);
            assertThat(Questions.askedBy(() -> visit.get(page.split(" ")[1]), "concern."))
                    .as(page)
                    .hasSizeBetween(1, 2);
        }
    }

    @Test
    void personalNumbersLieSealedOnBothSides() {
        var teacher = teacher().begins();
        teacher.answers("children", "child.1.name", "Lova", "child.1.number", "20170101-2393");
        assertThat(Teacher.count("concern.draft_answer where value like '%2393%'"))
                .isZero();
        teacher.answers("seen", "seen", "Kom utan jacka.");
        assertThat(teacher.at.get(teacher.draft() + "/check").text()).contains("20170101-2393");
        teacher.sends();
        assertThat(Teacher.count("concern.report_child where sealed_number is not null and birth_date = '2017-01-01'"))
                .isPositive();
        assertThat(Teacher.count("casework.case_file where sealed_number is not null and number_index is not null"))
                .isPositive();
    }

    private static Teacher teacher() {
        return new Teacher("larare");
    }

    private static String reference(Visit visit) {
        return visit.element(".govuk-panel strong").text();
    }
}
