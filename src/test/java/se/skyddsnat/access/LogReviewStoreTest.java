package se.skyddsnat.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.skyddsnat.db.Acting;
import se.skyddsnat.db.Area;
import se.skyddsnat.db.TestAreas;

class LogReviewStoreTest {

    @Test
    void reviewerOfNoOnesBoardKnowsNobodyAndIsBlockedFromNothing() {
        var reviewer = new Acting(Area.AUDIT, UUID.randomUUID(), UUID.randomUUID(), null, "LOG_REVIEWER");
        try (var areas = new TestAreas()) {
            var reviewing = new LogReviewStore(areas.jdbc);

            assertThat(areas.work.as(reviewer, () -> reviewing.names(List.of(UUID.randomUUID()))))
                    .isEmpty();
            assertThat(areas.work.as(reviewer, reviewing::blocked)).isEmpty();
        }
    }
}
