package se.skyddsnat.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.skyddsnat.DemoTest;
import se.skyddsnat.db.Acting;
import se.skyddsnat.db.Area;
import se.skyddsnat.db.Work;
import se.skyddsnat.organisation.Organisation;

@DemoTest
class DemoMunicipalityTest {

    @Autowired
    private Organisation organisation;

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Work work;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void emptyDatabaseIsFilledOnce() {
        assertThat(organisation.municipality()).contains("Sundviks kommun");
        assertThat(organisation.isDemo()).isTrue();
        assertThat(organisation.units())
                .hasSameSizeAs(Sundvik.of(Sundvik.SEED).structure().units());
    }

    @Test
    void everyCardLogsIn() {
        int granted = work.as(
                Acting.program(Area.FRAMEWORK),
                () -> jdbc.sql("select count(*) from access.role_grant")
                        .query(Integer.class)
                        .single());
        assertThat(granted).isEqualTo(Card.values().length);
    }

    @Test
    void logInPageShowsTheCardsAndSaysThatAllIsMadeUp() {
        var page = Jsoup.parse(new String(
                pages.get().uri("/login").exchange().getResponse().getContentAsByteArray(),
                java.nio.charset.StandardCharsets.UTF_8));
        assertThat(page.text()).contains("Demomiljö");
        for (var card : Card.values()) {
            assertThat(page.text()).contains(card.person());
        }
    }
}
