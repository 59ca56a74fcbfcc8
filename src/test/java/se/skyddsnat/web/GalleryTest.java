package se.skyddsnat.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.i18n.LocaleContextHolder;

class GalleryTest {

    @AfterEach
    void forget() {
        LocaleContextHolder.resetLocaleContext();
    }

    static Stream<Document> pages() {
        return Stream.of(Gallery.teacher(), Gallery.caseworker(), Gallery.receipt(), Gallery.refusal())
                .map(Jsoup::parse);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageHasOneHeadingOfTheFirstRankAndSkipsNone(Document page) {
        assertThat(page.select("h1")).hasSize(1);
        int rank = 1;
        for (var heading : page.select("main h1, main h2, main h3")
                .not(".govuk-error-summary__title, .govuk-notification-banner__title")) {
            int own = heading.tagName().charAt(1) - '0';
            assertThat(own).as(heading.text()).isLessThanOrEqualTo(rank + 1);
            rank = own;
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyFieldHasALabelAndEveryIdIsItsOwn(Document page) {
        for (var field : page.select("input:not([type=hidden]), textarea, select")) {
            assertThat(page.select("label[for=" + field.id() + "]"))
                    .as(field.outerHtml())
                    .hasSize(1);
        }
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void whatAnAttributePointsToIsThere(Document page) {
        for (var attribute : List.of("aria-describedby", "aria-labelledby", "aria-controls", "data-aria-controls")) {
            for (var element : page.select("[" + attribute + "]")) {
                for (var id : element.attr(attribute).split(" ")) {
                    assertThat(page.getElementById(id)).as(attribute + " " + id).isNotNull();
                }
            }
        }
        assertThat(page.select("a[href^=#]").eachAttr("href"))
                .allMatch(href -> page.getElementById(href.substring(1)) != null);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingIsInline(Document page) {
        assertThat(page.select("[style], style, script:not([src])")).isEmpty();
        assertThat(page.getAllElements().stream().flatMap(element -> element.attributes().asList().stream()))
                .noneMatch(attribute -> attribute.getKey().startsWith("on"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyFormThatChangesSomethingCarriesItsToken(Document page) {
        assertThat(page.select("form[method=post]"))
                .allMatch(form -> form.select("input[name=_csrf]").size() == 1);
        assertThat(page.select("form:not([method=post])")).isEmpty();
    }

    @Test
    void whatWasTypedComesBackAsItWas() {
        var page = Jsoup.parse(Gallery.teacher());
        assertThat(page.expectFirst("#worry").wholeText())
                .isEqualTo("\nHon sa: \"jag vill inte åka\" <3\nSen grät hon."); // HTML drops the first line end
        assertThat(page.expectFirst("#when-year").val()).isEqualTo("26");
        assertThat(page.select("input[name=reasons][checked]").eachAttr("value"))
                .containsExactly("b", "c");
        assertThat(page.select("input[name=who][checked]").eachAttr("value")).containsExactly("other");
    }

    @Test
    void anErrorIsInTheTitleInTheSummaryAndAtItsField() {
        var page = Jsoup.parse(Gallery.teacher());
        assertThat(page.title()).isEqualTo("Fel: Vad har du sett och hört – Skyddsnät");
        var summary = page.select(".govuk-error-summary a").eachText();
        var atField = page.select(".govuk-error-message").stream()
                .map(Element::ownText)
                .toList();
        assertThat(summary).containsExactlyInAnyOrderElementsOf(atField).hasSize(3);
    }

    @Test
    void theOneWhereOneIsIsMarkedInTheMenuAndInTheSteps() {
        var page = Jsoup.parse(Gallery.receipt());
        assertThat(page.select("nav [aria-current=page]").eachText()).containsExactly("Mina anmälningar");
        assertThat(page.select("[aria-current=step]")).hasSize(1);
    }

    @Test
    void thePageIsInTheLanguageOfItsReader() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        var page = Jsoup.parse(Gallery.refusal());
        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(page.title()).isEqualTo("The page does not exist – Skyddsnät");
        assertThat(page.select("button[name=language]").attr("lang")).isEqualTo("sv");
    }
}
