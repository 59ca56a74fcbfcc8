package se.skyddsnat.audit;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.skyddsnat.db.Work;
import se.skyddsnat.web.Forbidden;
import se.skyddsnat.web.Visitor;

/** The log for those who review it. */
@Controller
class LogController {

    /** The role's code, as access names it. */
    static final String REVIEWER = "LOG_REVIEWER";

    private static final int ROWS = 50;

    private final AuditLog log;
    private final Reviewing reviewing;
    private final Work work;

    LogController(AuditLog log, Reviewing reviewing, Work work) {
        this.log = log;
        this.reviewing = reviewing;
        this.work = work;
    }

    @GetMapping("/log")
    LogPage log(
            @RequestParam(required = false) @Nullable UUID account,
            @RequestParam(required = false) @Nullable UUID subject,
            @RequestParam(required = false) @Nullable UUID before,
            Visitor visitor) {
        if (!visitor.roleCode().equals(REVIEWER)) {
            throw new Forbidden();
        }
        var search = new Search(account, subject, before);
        return work.as(visitor.acting(), () -> {
            var found = log.review(visitor.acting(), search, reviewing.blocked(), ROWS + 1);
            var accounts = found.stream()
                    .map(each -> each.look().account())
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
            return LogPage.of(search, found, ROWS, reviewing.names(accounts));
        });
    }
}
