package se.skyddsnat.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.skyddsnat.DemoTest;
import se.skyddsnat.db.Acting;
import se.skyddsnat.db.Area;
import se.skyddsnat.web.Visitor;

@DemoTest
class OrganisationPagesTest {

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Organisation organisation;

    @Test
    void rulesSayWhichLawWhichTimeAndThatSomeDatesAreUnverified() {
        var page = page(get("/rules", "INTAKE_WORKER"));
        assertThat(page.title()).isEqualTo("Lagens tider och regler – Skyddsnät");
        assertThat(page.select(".govuk-warning-text").text()).contains("ingen har kontrollerat");
        var preliminary = row(page, "Förhandsbedömning");
        assertThat(preliminary).contains("20 kap. 2 §", "socialtjänstlagen (2025:400)", "14 dagar", "anmälan kom in");
        assertThat(preliminary).contains("Kontrollerad 2026-02-22").doesNotContain("Datum inte kontrollerat");
        assertThat(row(page, "Återkoppling till anmälaren"))
                .contains("19 kap. 6 §", "1 vecka", "Från 2026-01-15", "Datum inte kontrollerat");
    }

    @Test
    void rulesAreReadInEnglishToo() {
        var page = page(pages.get()
                .uri("/rules")
                .with(as("INTAKE_WORKER"))
                .cookie(new Cookie("__Host-language", "en"))
                .exchange());
        assertThat(page.select("h1").text()).isEqualTo("Time limits and rules of the law");
        assertThat(row(page, "Investigation")).contains("4 months", "the investigation opened");
    }

    @Test
    void boardsAndUnitsAreTheAdministratorsOnly() {
        assertThat(get("/organisation", "TEACHER")).hasStatus(403);
        var page = page(get("/organisation", "ADMINISTRATOR"));
        assertThat(row(page, "Förskolenämnden")).contains("Nämnd", "Förskola och skola", "206");
        assertThat(row(page, "Rätt att välja")).contains("Inte kontrollerat");
    }

    @Test
    void authorityShowsItsUnitsAndWhereReportsGo() {
        var board = organisation.authorities().stream()
                .filter(one -> one.name().equals("Förskolenämnden"))
                .findFirst()
                .orElseThrow();
        var path = "/organisation/" + board.id().value();
        assertThat(get(path, "TEACHER")).hasStatus(403);
        assertThat(row(page(get(path, "ADMINISTRATOR")), "Förskolan Sjöstjärnan"))
                .contains("Mottag barn och familj Norr");
        assertThat(get("/organisation/" + UUID.randomUUID(), "ADMINISTRATOR")).hasStatus(404);
    }

    private MvcTestResult get(String path, String role) {
        return pages.get().uri(path).with(as(role)).exchange();
    }

    private static Document page(MvcTestResult result) {
        assertThat(result).hasStatusOk();
        return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private static String row(Document page, String heading) {
        return page.select("tbody tr").stream()
                .filter(row -> row.select("th").text().startsWith(heading))
                .findFirst()
                .orElseThrow()
                .text();
    }

    private static RequestPostProcessor as(String role) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                new Someone(UUID.randomUUID(), role), null, List.of()));
    }

    private record Someone(UUID account, String roleCode) implements Visitor {

        @Override
        public Acting acting() {
            return new Acting(Area.FRAMEWORK, account, null, null, roleCode);
        }

        @Override
        public String displayName() {
            return "Viktor Melin";
        }

        @Override
        public String roleName() {
            return "Roll";
        }

        @Override
        public String unitName() {
            return "";
        }

        @Override
        public int idleMinutes() {
            return 20;
        }
    }
}
