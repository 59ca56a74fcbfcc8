package se.skyddsnat;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Debian's Chromium. What it shows is checked with axe where scripts run; each page can be kept as a picture. */
final class Chromium {

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** The one that {@code ./verify} has found, else Debian's: the headless build, or the one with windows. */
    private static final Path EXECUTABLE = Stream.of(
                    System.getenv().getOrDefault("SKYDDSNAT_CHROMIUM", ""),
                    "/usr/bin/chromium-headless-shell",
                    "/usr/bin/chromium")
            .filter(name -> !name.isEmpty())
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("No Chromium: ./verify says how to get one"));

    private static final boolean PICTURES = System.getProperty("pictures") != null;

    /** Parts of pages that axe has found no fault with, here or in another JVM of this run. */
    private static final Faultless FAULTLESS = new Faultless();

    /**
     * All that axe judges on a page: each element with its attributes and whether it has words, where it stands, and what
     * must fit together over the whole page. The words themselves, and what is new each time one asks, are left out.
     */
    private static final String PARTS = """
            () => {
                const own = (each, depth) => {
                    const attributes = [...each.attributes].map(({name, value}) => name + '=' + (
                        /^(href|value|action|title|aria-label|content|src)$/.test(name) ? !!value.trim()
                            : value.replace(/[0-9a-f]{8}-[0-9a-f-]{27}|\\d+/g, '#')));
                    const words = [...each.childNodes].some(node => node.nodeType === 3 && node.data.trim());
                    return each.tagName + attributes.sort() + words
                        + (depth && each.parentElement ? '<' + own(each.parentElement, depth - 1) : '');
                };
                const all = [...document.querySelectorAll('body, body *')];
                const order = which => all.filter(each => each.matches(which)).map(each => each.tagName).join();
                const ids = all.map(each => each.id).filter(id => id);
                return [...new Set(all.map(each => own(each, 2)).concat(
                    'headings ' + order('h1, h2, h3, h4, h5, h6'),
                    'landmarks ' + order('main, nav, header, footer, aside, section[aria-label], form[aria-label], [role]'),
                    'same id ' + ids.filter((id, i) => ids.indexOf(id) !== i)))];
            }
            """;

    /** One for a JVM: each device has its own of everything that a browser keeps. Ends with the JVM, which it listens to. */
    private static final class Started {
        static final Browser BROWSER = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(EXECUTABLE)
                        .setArgs(QUIET));
    }

    private Chromium() {}

    /** A device: nothing on it from before. Whatever the page's policy forbids fails the test. */
    static Device device(String address, boolean scripts) {
        var context = Started.BROWSER.newContext(new Browser.NewContextOptions()
                .setBaseURL(address)
                .setLocale("sv-SE")
                .setViewportSize(1280, 900)
                .setJavaScriptEnabled(scripts));
        return new Device(context, scripts);
    }

    /** One browser window. */
    static final class Device implements AutoCloseable {

        private final BrowserContext context;
        private final boolean scripts;
        final Page page;

        Device(BrowserContext context, boolean scripts) {
            this.context = context;
            this.scripts = scripts;
            this.page = context.newPage();
            page.setDefaultTimeout(20_000);
            page.onConsoleMessage(message -> assertThat(message.text())
                    .as("console on %s", page.url())
                    .doesNotContain("Content Security Policy")
                    .doesNotContain("Uncaught"));
        }

        Device logIn(String person) {
            page.navigate("/login");
            check();
            page.locator("button:has-text('Logga in som " + person + "')").click();
            return check();
        }

        Device go(String path) {
            page.navigate(path);
            return check();
        }

        Device click(String words) {
            page.locator("main a:has-text(\"%1$s\"), main button:not([aria-hidden]):has-text(\"%1$s\")"
                            .formatted(words))
                    .first()
                    .click();
            return check();
        }

        /** Picks one of a question's answers. */
        Device pick(String name, String value) {
            page.locator("[name='%s'][value='%s']".formatted(name, value)).check();
            return this;
        }

        Device fill(String name, String text) {
            page.locator("[name='%s']".formatted(name)).fill(text);
            return this;
        }

        String text() {
            return page.locator("main").innerText();
        }

        Device sees(String... words) {
            for (var each : words) {
                assertThat(text().replace(' ', ' ')).as(page.url()).contains(each);
            }
            return this;
        }

        Device doesNotSee(String... words) {
            for (var each : words) {
                assertThat(page.content()).as(page.url()).doesNotContain(each);
            }
            return this;
        }

        /**
         * What holds on every page: one heading, no fault that axe knows, nothing beside the screen of a telephone. Parts
         * that were found faultless are not judged again, nor is a page that looks as it did before tried on a telephone.
         */
        Device check() {
            page.waitForLoadState();
            if (!scripts) {
                assertThat(page.locator("h1").count())
                        .as("h1 on %s", page.url())
                        .isEqualTo(1);
                return this;
            }
            var parts = new TreeSet<String>();
            ((List<?>) page.evaluate(PARTS)).forEach(part -> parts.add(String.valueOf(part)));
            var look = URI.create(page.url()).getPath().replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}") + parts;
            if (!FAULTLESS.contains(look)) {
                assertThat(page.locator("h1").count())
                        .as("h1 on %s", page.url())
                        .isEqualTo(1);
                if (!parts.stream().allMatch(FAULTLESS::contains)) {
                    assertThat(faults().stream().map(Device::told).toList())
                            .as("axe on %s", page.url())
                            .isEmpty();
                }
                fitsATelephone();
                parts.add(look);
                FAULTLESS.addAll(parts);
            }
            return this;
        }

        private void fitsATelephone() {
            page.setViewportSize(320, 700);
            var width = page.evaluate("document.documentElement.scrollWidth");
            page.setViewportSize(1280, 900);
            assertThat(((Number) width).intValue())
                    .as("width of %s on a telephone", page.url())
                    .isLessThanOrEqualTo(320);
        }

        /**
         * Axe within the page, telling only what is wrong: six times as fast as with a window of its own and all that is
         * right, and the same rules. No page of ours has a frame, which is what the other way is for.
         */
        private List<Rule> faults() {
            assertThat(page.frames()).as("frames of %s", page.url()).hasSize(1);
            var violations = new AxeRunOptions();
            violations.setResultTypes(List.of("violations"));
            return new AxeBuilder(page)
                    .setLegacyMode(true)
                    .options(violations)
                    .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                    .analyze()
                    .getViolations();
        }

        /** Keeps the page as a picture, wide and narrow, when pictures are asked for: {@code -Dpictures}. */
        Device picture(String name) {
            if (!PICTURES) {
                return this;
            }
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target/screenshots", name + ".png"))
                    .setFullPage(true));
            page.setViewportSize(320, 700);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target/screenshots", name + "-320.png"))
                    .setFullPage(true));
            page.setViewportSize(1280, 900);
            return this;
        }

        private static String told(Rule rule) {
            return rule.getId() + ": " + rule.getHelp() + " "
                    + rule.getNodes().stream().map(node -> node.getHtml()).toList();
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
