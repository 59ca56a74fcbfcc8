package se.skyddsnat.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.skyddsnat.db.Id;
import se.skyddsnat.web.MenuItem;

class PageLinksTest {

    private static final Card CARD = new Card(
            new CaseId(Id.make()),
            "SN-7K2M-9X4C",
            new Arrival(new IntakeId(Id.make()), "ORO-7K2M-9X4C", Instant.EPOCH, "Provskolan", "SCHOOL", false, false),
            new Child(1, "Amira", null, null, false),
            Stage.Kind.RECEIVED,
            null,
            "",
            false,
            false,
            new DeskMark(false, false),
            null,
            null,
            null);

    @Test
    void aPageHoldsFiftyAndLeadsToTheNext() {
        var first = PageLinks.of(cards(51), "/cases", 1);
        assertThat(first.rows()).hasSize(50);
        assertThat(first.ways()).extracting(MenuItem::path).containsExactly("/cases?page=2");
        assertThat(first.count()).isEqualTo("50 barn på den här sidan");
    }

    @Test
    void theLastPageLeadsBack() {
        var last = PageLinks.of(cards(50), "/cases", 3);
        assertThat(last.rows()).hasSize(50);
        assertThat(last.ways()).extracting(MenuItem::path).containsExactly("/cases?page=2");
    }

    @Test
    void aPageThatMakesNoSenseIsTheFirst() {
        assertThat(new Paged(-7)).isEqualTo(new Paged(1));
        assertThat(PageLinks.of(cards(51), "/cases", -7).ways())
                .extracting(MenuItem::path)
                .containsExactly("/cases?page=2");
        assertThat(new Paged(Integer.MAX_VALUE).from()).isPositive();
    }

    private static List<Card> cards(int count) {
        return Collections.nCopies(count, CARD);
    }
}
