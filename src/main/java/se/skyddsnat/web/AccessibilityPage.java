package se.skyddsnat.web;

import static se.skyddsnat.web.Texts.t;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;

/**
 * The accessibility statement (tillgänglighetsredogörelse) that the act (2018:1937) asks of public bodies, made from
 * {@code accessibility.properties} so that it says what was found and when.
 */
record AccessibilityPage(
        String municipality, String conformance, List<String> shortcomings, LocalDate assessed, LocalDate updated)
        implements Page {

    AccessibilityPage {
        shortcomings = List.copyOf(shortcomings);
    }

    static AccessibilityPage of(String municipality) {
        var facts = new Properties();
        try (var reader = new InputStreamReader(
                new ClassPathResource("accessibility.properties").getInputStream(), StandardCharsets.UTF_8)) {
            facts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("accessibility.properties", e);
        }
        return new AccessibilityPage(
                municipality,
                facts.getProperty("conformance"),
                List.of(facts.getProperty("shortcomings").split(" ")),
                LocalDate.parse(facts.getProperty("assessed")),
                LocalDate.parse(facts.getProperty("updated")));
    }

    @Override
    public String title() {
        return t("web.accessibility.title");
    }
}
