package se.skyddsnat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of page that links lead to, in English: no Swedish of the program's own, no key instead of a text, axe. */
class EnglishTest {

    private static final Path TEXTS = Path.of("src/main/resources/texts");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");
    private static final Pattern KEY = Pattern.compile(
            "\\?\\?\\?|\\b(web|access|audit|organisation|instrument|concern|casework|investigation|consultation|intervention|measures)\\.[A-Za-z]+(\\.[A-Za-z0-9_]+)*\\b");

    /** Shorter ones, and single words, may be names or stand in both languages. */
    private static final int TELLING = 12;

    /** All that a page says, to eyes and to ears; what it marks as Swedish is quoted from a report. */
    private static final String SAID = """
            () => {
                const copy = document.documentElement.cloneNode(true);
                copy.querySelectorAll('script, style, [lang=sv]').forEach(each => each.remove());
                return [copy.textContent, ...[...copy.querySelectorAll('*')].flatMap(each =>
                    ['aria-label', 'title', 'alt', 'placeholder'].map(name => each.getAttribute(name) ?? ''))].join('\\n');
            }
            """;

    private static RunningProgram program;
    private static List<String> swedish;

    /** Of pages that were looked at: one of each kind is enough, whoever looks. */
    private static final Set<String> KINDS = new HashSet<>();

    @BeforeAll
    static void open() throws IOException {
        program = RunningProgram.withDemo();
        try (var files = Files.list(TEXTS)) {
            swedish = files.map(Path::toString)
                    .filter(file -> file.endsWith("_sv.properties"))
                    .flatMap(EnglishTest::onlySwedish)
                    .toList();
        }
        assertThat(swedish).hasSizeGreaterThan(300);
    }

    @AfterAll
    static void close() {
        program.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Maja Lilja",
                "Helena Sandell",
                "Rima Norell",
                "Jonas Ekdahl",
                "Petra Lundmark",
                "Karim Östlund",
                "Karin Holmqvist",
                "Ylva Thorell",
                "Viktor Melin",
                "Birgitta Sahlin",
                "Gunnar Thelin"
            })
    void everyPageIsInEnglish(String person) {
        try (var device = Chromium.device(program.address(), true)) {
            inEnglish(device);
            device.page.locator("button:has-text('" + person + "')").first().click();
            var waiting = new ArrayDeque<String>();
            waiting.add(path(device));
            while (!waiting.isEmpty()) {
                var path = waiting.remove();
                if (KINDS.add(kind(path))) {
                    isEnglish(device.go(path), path);
                    picture(device, path);
                    waiting.addAll(links(device.page));
                }
            }
        }
    }

    /** {@return an address without what tells things of one kind apart} */
    private static String kind(String path) {
        return ID.matcher(path)
                .replaceAll("{id}")
                .replaceAll("/(areas|things|indicators)/(?!import)[^/]+", "/$1/{code}")
                .replaceAll("/measures/[^/]+/months", "/measures/{code}/months")
                .replaceAll("\\d{4}-\\d{2}$", "{month}");
    }

    @Test
    void aReportIsWrittenInEnglish() {
        try (var device = Chromium.device(program.address(), true)) {
            inEnglish(device);
            device.check().picture("english-login");
            device.page.locator("button:has-text('Maja Lilja')").first().click();
            device.go("/concern/danger").pick("danger", "SOON").pick("trip", "UNKNOWN");
            device.click("Show what to do");
            isEnglish(device.picture("english-danger"), "what to do");
            device.page.locator("main form[action='/reports'] button").click();
            isEnglish(device.check().picture("english-draft"), "draft");
        }
    }

    private static void inEnglish(Chromium.Device device) {
        device.page.navigate("/login");
        device.page.locator("button[name=language][value=en]").click();
        isEnglish(device, "/login");
    }

    private static void isEnglish(Chromium.Device device, String path) {
        assertThat(device.page.locator("html").getAttribute("lang")).isEqualTo("en");
        var said = device.page.evaluate(SAID).toString().replaceAll("\\s+", " ");
        assertThat(KEY.matcher(said).results().map(found -> found.group()).toList())
                .as("keys on %s", path)
                .isEmpty();
        assertThat(swedish.stream().filter(said::contains).toList())
                .as("Swedish on %s", path)
                .isEmpty();
    }

    private static void picture(Chromium.Device device, String path) {
        if (path.matches(
                "/(preschool|cases/incoming|cases|log|organisation|rules|my-reports)|/intakes/[^/]+|/cases/[0-9a-f-]{36}")) {
            device.picture("english-" + path.substring(1).replaceAll("/([0-9a-f-]{36})?", "-"));
        }
    }

    private static String path(Chromium.Device device) {
        return device.page.url().replace(program.address(), "");
    }

    private static List<String> links(Page page) {
        var links = (List<?>) page.evaluate("""
                () => [...document.querySelectorAll('a[href^="/"]')].map(each => each.getAttribute('href'))
                    .filter(each => !/^\\/(leave|assets)|[#?]|\\.txt$|\\/(export|archive)$/.test(each))
                """);
        return links.stream().map(String::valueOf).toList();
    }

    /** What is a text in Swedish and another one in English. */
    private static Stream<String> onlySwedish(String file) {
        var here = read(Path.of(file));
        var english = read(Path.of(file.replace("_sv.", "_en.")));
        return here.stringPropertyNames().stream()
                .filter(key -> !here.getProperty(key).equals(english.getProperty(key)))
                .map(here::getProperty)
                .filter(text -> text.length() >= TELLING && text.contains(" ") && !text.contains("{"))
                .filter(text -> !english.containsValue(text));
    }

    private static Properties read(Path file) {
        var texts = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            texts.load(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return texts;
    }
}
