package se.skyddsnat.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.event.EventListener;
import org.springframework.mock.web.MockServletContext;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.config.annotation.DelegatingWebMvcConfiguration;
import se.skyddsnat.db.Acting;
import se.skyddsnat.db.Area;
import se.skyddsnat.db.Id;
import se.skyddsnat.db.Installation;

class PageRendererTest {

    private static final AnnotationConfigWebApplicationContext CONTEXT = new AnnotationConfigWebApplicationContext();
    private static final Heard HEARD = new Heard();
    private static MockMvcTester browser;

    @BeforeAll
    static void start(@TempDir Path data) {
        CONTEXT.setServletContext(new MockServletContext());
        CONTEXT.register(OnlyWeb.class, Road.class);
        CONTEXT.addBeanFactoryPostProcessor(factory -> {
            factory.registerSingleton("heard", HEARD);
            factory.registerSingleton("clock", Clock.systemUTC());
            factory.registerSingleton("installation", new Installation(true, true, data, true));
        });
        CONTEXT.refresh();
        browser = MockMvcTester.from(
                CONTEXT, mvc -> mvc.addFilters(new FormTextFilter()).build());
    }

    @AfterAll
    static void stop() {
        CONTEXT.close();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
        HEARD.refusals.clear();
        HEARD.deaf = false;
    }

    @Test
    void aRecordBecomesItsTemplateInTheLayout() {
        var answer = browser.get().uri("/help").exchange();
        assertThat(answer).hasStatus(200).hasContentType("text/html;charset=utf-8");
        assertThat(answer).hasHeader("Cache-Control", "no-store").hasHeader("Content-Language", "sv");
        assertThat(answer).bodyText().contains("<h1 class=\"govuk-heading-l\">Hjälp och stöd</h1>", "<main");
    }

    @Test
    void aFormWithErrorsIsShownAgainWithWhatWasTyped() {
        var answer = browser.post().uri("/road").param("text", "").exchange();
        assertThat(answer).hasStatus(422);
        assertThat(answer).bodyText().contains("<title>Fel: ", "Skriv en text");
    }

    @Test
    void aTakenFormLeadsOnWithANoticeThatIsShownOnce() {
        var answer = browser.post().uri("/road").param("text", "a\0b").exchange();
        assertThat(answer).hasStatus(303).hasHeader("Location", "/road/ab");
        var session = answer.getRequest().getSession();
        var next = browser.get().uri("/road/ab").session((org.springframework.mock.web.MockHttpSession) session);
        assertThat(next.exchange()).bodyText().contains("Anmälan är skickad");
        assertThat(next.exchange()).bodyText().doesNotContain("Anmälan är skickad");
    }

    @Test
    void aSavedDraftIsAnsweredWithOneSentence() {
        var answer = browser.post().uri("/road/draft").exchange();
        assertThat(answer).hasStatus(200).hasContentType("text/plain;charset=utf-8");
        assertThat(answer).bodyText().isEqualTo("Sparat kl. 9.05");
    }

    @Test
    void whatIsMissingAndWhatMayNotBeSeenAreTheSamePage() {
        signIn();
        var id = UUID.randomUUID();
        var hidden = browser.get().uri("/records/" + id).exchange();
        assertThat(hidden).hasStatus(404);
        for (var path : List.of(
                "/records/1", "/records/" + id.toString().toUpperCase(java.util.Locale.ROOT), "/nothing/here?a=b")) {
            var missing = browser.get().uri(path).exchange();
            assertThat(missing).hasStatus(404);
            assertThat(body(missing)).isEqualTo(body(hidden));
            assertThat(missing.getResponse().getHeaderNames())
                    .isEqualTo(hidden.getResponse().getHeaderNames());
        }
    }

    @Test
    void aRefusalIsToldWithThePatternAndNeverThePath() {
        signIn();
        browser.get().uri("/records/" + UUID.randomUUID()).exchange();
        browser.get().uri("/nothing").exchange();
        assertThat(HEARD.refusals)
                .extracting(
                        Refused::pattern, Refused::kind, refused -> refused.by().role())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("/records/{id}", "NOT_FOUND", "TEACHER"),
                        org.assertj.core.groups.Tuple.tuple("unknown", "NOT_FOUND", "TEACHER"));
    }

    @Test
    void aRefusalThatCannotBeToldIsNotAnsweredAsOne() {
        signIn();
        HEARD.deaf = true;
        assertThat(browser.get().uri("/records/" + UUID.randomUUID()).exchange())
                .hasStatus(503);
    }

    @Test
    void everyOtherRefusalSaysWhatToDoNext() {
        assertThat(browser.get().uri("/refuse?kind=forbidden").exchange()).hasStatus(403);
        assertThat(browser.get().uri("/refuse?kind=conflict").exchange())
                .hasStatus(409)
                .bodyText()
                .contains("Anmälan är redan skickad");
        assertThat(browser.get().uri("/refuse?kind=invalid").exchange()).hasStatus(400);
        assertThat(browser.get().uri("/refuse").exchange())
                .hasStatus(400)
                .bodyText()
                .contains("Något saknas");
        assertThat(browser.delete().uri("/help").exchange())
                .hasStatus(405)
                .bodyText()
                .contains("kan inte öppnas");
        assertThat(browser.get().uri("/refuse?kind=failure").exchange())
                .hasStatus(500)
                .bodyText()
                .contains("Något gick fel hos oss")
                .doesNotContain("Exception", "secret");
    }

    @Test
    void theLanguageIsChosenAndKept() {
        var chosen = browser.post()
                .uri("/language")
                .param("language", "en")
                .param("back", "/help")
                .exchange();
        assertThat(chosen).hasStatus(303).hasHeader("Location", "/help");
        assertThat(chosen.getResponse().getHeader("Set-Cookie"))
                .startsWith("__Host-language=en;")
                .contains("Secure", "HttpOnly", "Path=/");
        assertThat(browser.get()
                        .uri("/help")
                        .cookie(new Cookie("__Host-language", "en"))
                        .exchange())
                .bodyText()
                .contains("<html lang=\"en\"", "Help and support");
        var elsewhere =
                browser.post().uri("/language").param("back", "//evil.example").exchange();
        assertThat(elsewhere).hasHeader("Location", "/");
    }

    @Test
    void whoeverLeavesQuicklyTakesNothingAlong() {
        assertThat(browser.get().uri("/leave").exchange())
                .hasStatus(303)
                .hasHeader("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"");
    }

    @Test
    void theScriptsOfTheComponentsComeFromTheirJarAndMayBeKept() {
        var path = CONTEXT.getBean(Assets.class).path();
        var script = browser.get().uri(path + "/govuk/govuk-frontend.min.js").exchange();
        assertThat(script).hasStatus(200);
        assertThat(script.getResponse().getHeader("Cache-Control")).contains("immutable");
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static void signIn() {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(new Teacher(), null));
    }

    record RecordId(UUID value) implements Id {}

    @Controller
    static class Road {

        @PostMapping("/road")
        Answer submit(@RequestParam String text) {
            return text.isEmpty()
                    ? new TryPage(Errors.of("text", "Skriv en text"))
                    : SeeOther.to("/road/{text}", text).saying("Anmälan är skickad");
        }

        @GetMapping("/road/{text}")
        HelpPage read() {
            return new HelpPage(List.of());
        }

        @PostMapping("/road/draft")
        Saved save() {
            return Saved.at(java.time.Instant.parse("2026-11-21T08:05:00Z"));
        }

        @GetMapping("/records/{id}")
        Page find(@PathVariable RecordId id) {
            throw new NotFound();
        }

        @GetMapping("/refuse")
        Page refuse(@RequestParam String kind) {
            throw switch (kind) {
                case "forbidden" -> new Forbidden();
                case "conflict" -> new Conflict("Anmälan är redan skickad");
                case "invalid" -> new Invalid("Det som skickades går inte att läsa");
                default -> new IllegalStateException("secret");
            };
        }
    }

    static class Heard {

        private final List<Refused> refusals = new ArrayList<>();
        private boolean deaf;

        @EventListener
        void hear(Refused refused) {
            if (deaf) {
                throw new IllegalStateException("The log is full");
            }
            refusals.add(refused);
        }
    }

    @Configuration
    @ComponentScan(
            basePackageClasses = Page.class,
            excludeFilters =
                    @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*(SessionConfiguration|Test\\$.*)"))
    static class OnlyWeb extends DelegatingWebMvcConfiguration {

        @Bean
        @Override
        public LanguageResolver localeResolver() {
            return new LanguageResolver();
        }
    }

    private static final class Teacher implements Visitor {

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
            return "";
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
