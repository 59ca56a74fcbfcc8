package se.skyddsnat.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.skyddsnat.DemoTest;
import se.skyddsnat.db.DatabaseAddress;
import se.skyddsnat.db.TestDatabase;
import se.skyddsnat.organisation.Organisation;

@DemoTest
class DemoMunicipalityTest {

    @Autowired
    private Organisation organisation;

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private DatabaseAddress database;

    @Test
    void emptyDatabaseIsFilledOnce() {
        assertThat(organisation.municipality()).contains("Sundviks kommun");
        assertThat(organisation.isDemo()).isTrue();
        assertThat(organisation.units())
                .hasSameSizeAs(Sundvik.of(Sundvik.SEED).structure().units());
    }

    @Test
    void everyStoryIsToldOnBothSides() throws SQLException {
        var stories = Stories.all(Instant.now());
        long sent = stories.stream().filter(Story::sent).count();
        assertThat(count("concern.draft")).isEqualTo(stories.size() - sent);
        long rung = stories.stream()
                .filter(story -> story.author() instanceof Story.ByHand)
                .count();
        assertThat(count("concern.report")).isEqualTo(sent - rung);
        assertThat(count("casework.intake")).isEqualTo(sent);
        assertThat(count("casework.case_file where stage = 'RECEIVED'")).isEqualTo(3);
        assertThat(count("casework.case_file where stage = 'OPENED'")).isEqualTo(4);
        assertThat(count("casework.case_file where stage = 'JOINED'")).isEqualTo(1);
        assertThat(count(
                        "casework.case_file where coalesce(extended_to, decision_due) < (now() at time zone 'Europe/Stockholm')::date"
                                + " and stage = 'PROTECTION_ASSESSED'"))
                .isEqualTo(1);
    }

    private long count(String from) throws SQLException {
        try (var connection = TestDatabase.superuser(database);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + from)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Test
    void logInPageShowsTheCardsAndSaysThatAllIsMadeUp() {
        var page = Jsoup.parse(new String(
                pages.get().uri("/login").exchange().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
        assertThat(page.text()).contains("Demomiljö");
        for (var card : Card.values()) {
            assertThat(page.text()).contains(card.person());
        }
    }
}
