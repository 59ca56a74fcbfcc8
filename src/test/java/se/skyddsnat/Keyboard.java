package se.skyddsnat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Somebody without a mouse. One page of each kind is walked from end to end: what can be used is reached, where one is can
 * be seen at every stop on every page, and nothing keeps the focus.
 */
final class Keyboard {

    /** More stops than any page has. */
    private static final int FAR = 250;

    /** How a control looks, and the label that is drawn for it where the control itself is invisible. */
    private static final String LOOK = """
            window.lookOf = element => [[element, null]]
                .concat(element.labels?.length ? [[element.labels[0], '::before']] : [])
                .map(([part, pseudo]) => getComputedStyle(part, pseudo))
                .map(style => [style.outline, style.boxShadow, style.backgroundColor, style.borderColor].join())
                .join(' | ');
            window.controls = () => [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
                .filter(each => each.tabIndex >= 0 && !each.disabled && each.type !== 'hidden' && each.checkVisibility());
            window.atRest = new Map(controls().map(each => [each, lookOf(each)]));
            window.visited = new Set();
            """;

    private static final String STOP = """
            ([selector, words]) => {
                const at = document.activeElement;
                if (!at || at === document.body) return { name: '' };
                const box = at.getBoundingClientRect();
                window.visited.add(at);
                return {
                    name: at.outerHTML.slice(0, 200),
                    seen: lookOf(at) !== atRest.get(at),
                    within: box.height > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
                    there: selector !== '' && at.matches(selector) && at.textContent.includes(words),
                    value: at.value ?? '',
                };
            }
            """;

    /** A group of radio buttons is one stop. */
    private static final String MISSED = """
            () => controls()
                .filter(each => ![...visited].some(one => one === each || (each.type === 'radio' && one.name === each.name)))
                .map(each => each.outerHTML.slice(0, 200))
            """;

    private final Page page;
    private final Set<String> walked = new HashSet<>();

    Keyboard(Page page) {
        this.page = page;
    }

    /** A page is open. */
    Keyboard arrives() {
        page.waitForLoadState();
        page.evaluate("() => {" + LOOK + "}");
        // The questions of a report are one kind.
        var kind = page.url().replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}").replaceAll("(/reports/.id./).*", "$1");
        return walked.add(kind) ? walks() : this;
    }

    private Keyboard walks() {
        var before = "";
        var missed = List.<String>of();
        for (int stops = 0, rounds = 0; stops < FAR && rounds < 3; stops++) {
            var at = tab("", "").name();
            if (at.isEmpty()) {
                missed = strings(page.evaluate(MISSED));
                if (missed.isEmpty()) {
                    return this;
                }
                rounds++; // a page that comes again goes on from where one was on it
            } else {
                assertThat(at).as("keeps the focus on %s", page.url()).isNotEqualTo(before);
            }
            before = at;
        }
        assertThat(missed).as("out of reach on %s", page.url()).isEmpty();
        throw new AssertionError("No way out of " + page.url());
    }

    /** Goes on to the next control that matches. */
    Keyboard to(String selector, String words) {
        for (int stops = 0; stops < FAR; stops++) {
            if (tab(selector, words).there()) {
                return this;
            }
        }
        throw new AssertionError("No " + selector + " '" + words + "' on " + page.url());
    }

    /** Follows a link, presses a button. */
    @SuppressWarnings("deprecation") // The other way to wait knows only addresses, and an answer may have the same.
    Keyboard enter(String selector, String words) {
        to(selector, words);
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
        return arrives();
    }

    Keyboard types(String name, String text) {
        to("[name='" + name + "']", "");
        page.keyboard().type(text);
        return this;
    }

    Keyboard ticks(String name, String value) {
        to("[name='" + name + "'][value='" + value + "']", "");
        page.keyboard().press("Space");
        return this;
    }

    /** Picks one of several: Space, and then the arrows. */
    Keyboard picks(String name, String value) {
        to("[name='" + name + "']", "");
        page.keyboard().press("Space");
        for (int stops = 0; stops < FAR; stops++) {
            if (stop("", "").value().equals(value)) {
                assertThat(page.locator("[name='%s'][value='%s']".formatted(name, value))
                                .isChecked())
                        .as("%s is %s", name, value)
                        .isTrue();
                return this;
            }
            page.keyboard().press("ArrowDown");
        }
        throw new AssertionError("No " + value + " among " + name);
    }

    private record Stop(String name, boolean there, String value) {}

    private Stop tab(String selector, String words) {
        page.keyboard().press("Tab");
        return stop(selector, words);
    }

    private Stop stop(String selector, String words) {
        var at = (Map<?, ?>) page.evaluate(STOP, List.of(selector, words));
        var name = String.valueOf(at.get("name"));
        if (!name.isEmpty()) {
            assertThat(at.get("seen")).as("focus to be seen on %s", name).isEqualTo(true);
            assertThat(at.get("within")).as("on the screen: %s", name).isEqualTo(true);
        }
        return new Stop(name, Boolean.TRUE.equals(at.get("there")), String.valueOf(at.get("value")));
    }

    private static List<String> strings(Object list) {
        return ((List<?>) list).stream().map(String::valueOf).toList();
    }
}
