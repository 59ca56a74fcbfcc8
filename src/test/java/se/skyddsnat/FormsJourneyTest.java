package se.skyddsnat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An expert's pages in a browser: list, form, trying, signing, taking in, withdrawing, training; each with axe. */
class FormsJourneyTest {

    private static RunningProgram program;

    @BeforeAll
    static void open() {
        program = RunningProgram.withDemo();
    }

    @AfterAll
    static void close() {
        program.close();
    }

    @Test
    void anExpertKeepsTheForms() {
        try (var device = Chromium.device(program.address(), true)) {
            device.logIn("Karin Holmqvist").picture("queue").sees("Frågor till resursteamet", "Pågår");
            device.page.locator("main a[href^='/consultations/']").first().click();
            device.check().picture("consultation").sees("Svara", "Boka ett samtal");
            device.go("/forms").picture("forms").sees("Nämndens formulär", "Publicerat");
            device.click("Stöd för att upptäcka").picture("form").sees("Frågorna", "inte vetenskapligt prövat");
            device.click("Prova formuläret").picture("form-try").sees("sparas inte");
            device.page.locator("main input[type=radio]").first().check();
            device.page.locator("main textarea").first().fill("Samtal på hallen.");
            device.click("Visa hur svaren blir").picture("form-tried").sees("Så här visas svaren", "Samtal på hallen.");
            device.go("/forms").click("Ta in formuläret").sees("Formuläret är intaget", "0 av 2 experter");
            device.picture("form-taken");
            device.click("Godkänn formuläret").picture("form-sign").fill("words", "Läst och provat.");
            device.click("Godkänn i mitt namn").sees("Du har godkänt formuläret", "1 av 2 experter");
            device.click("Dra tillbaka formuläret").picture("form-withdraw").fill("words", "Bara ett exempel.");
            device.page.locator("main button:has-text('Dra tillbaka')").click();
            device.check().sees("Formuläret är tillbakadraget");
            device.go("/forms/new").fill("file", "{\n  \"format\": 1,\n  \"kod\": \"x\"\n}");
            device.click("Läs och ta in texten").picture("form-faults").sees("Fel i filen", "Visa 4 fel till");
            device.go("/forms/training").picture("form-training").sees("Utbildning för formulär");
        }
    }

    @Test
    void aWorkerReadsTwoAnswersSideBySideAndAnswersOnceMore() {
        try (var device = Chromium.device(program.address(), true)) {
            device.logIn("Nadia Kvist").go("/cases/investigations");
            device.page.locator("main table a").first().click();
            device.check();
            device.page.locator(".sn-subnav a:has-text('Utredning')").click();
            device.check().click("Svara på ett formulär eller läs svaren").picture("answers");
            device.sees("Besvarade", "Nadia Kvist");
            device.page.locator("main table a").first().click();
            device.check().picture("answer").sees("Samlad bedömning", "Zahra beskriver själv");
            device.click("Svaret från").picture("answers-beside").sees("Annat svar", "Det finns lite underlag");

            device.page.goBack();
            device.check().click("Till formulären").click("Börja svara").picture("answer-draft");
            device.sees("inte vetenskapligt prövat", "frågor besvarade");
            device.click("Stimulans och vägledning").picture("answer-theme").sees("Om vårdnadshavarna");
            device.page.locator("main input[type=radio]").first().check();
            device.click("Spara och fortsätt").sees("leder till fler frågor", "Vad har de krävt");
            device.page.locator("main textarea").last().fill("Att hon byter grupp.");
            device.page.waitForResponse(
                    response -> response.url().endsWith("/autosave") && response.status() == 200,
                    () -> device.page.locator("main textarea").first().focus());
            device.click("Spara och fortsätt");
            device.go(device.page.url().replaceAll("/[0-9]+$", "/finish")).picture("answer-finish");
            device.sees("Att hon byter grupp.").fill("judgement", "Kraven har ökat.");
            device.click("Slutför formuläret").sees("Formuläret är slutfört", "Kraven har ökat.");
        }
    }
}
