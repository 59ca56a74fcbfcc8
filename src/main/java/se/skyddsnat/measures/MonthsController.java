package se.skyddsnat.measures;

import static se.skyddsnat.web.Texts.t;

import java.time.Clock;
import java.time.YearMonth;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.skyddsnat.access.AccountId;
import se.skyddsnat.access.Role;
import se.skyddsnat.access.User;
import se.skyddsnat.web.Answer;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.NotFound;
import se.skyddsnat.web.SeeOther;

/** The measures of a month: all of them or a choice, and a reminder of what is missing. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/measures/months")
class MonthsController {

    private final Months months;
    private final MonthLooks looks;
    private final MonthReminders reminders;
    private final Clock clock;

    MonthsController(Months months, MonthLooks looks, MonthReminders reminders, Clock clock) {
        this.months = months;
        this.looks = looks;
        this.reminders = reminders;
        this.clock = clock;
    }

    @GetMapping
    MonthsPage now(@RequestParam Map<String, String> asked, User user) {
        return page(months.now(), MonthFilter.of(asked), "", user);
    }

    @GetMapping("/{month}")
    MonthsPage month(@PathVariable String month, @RequestParam Map<String, String> asked, User user) {
        return page(read(month), MonthFilter.of(asked), "", user);
    }

    @PostMapping("/{month}/remind")
    Answer remind(
            @PathVariable String month,
            @RequestParam AccountId account,
            @RequestParam Map<String, String> asked,
            User user) {
        Measures.requireKeeper(user);
        var filter = MonthFilter.of(asked);
        var in = read(month);
        var page = page(in, filter, "", user);
        if (page.waiting().stream().noneMatch(each -> each.account().equals(account.value()))) {
            throw new NotFound();
        }
        return switch (reminders.remind(user, account.value(), in)) {
            case SENT -> new SeeOther(MonthsPage.path(in) + filter.query()).saying(t("measures.remind.sent"));
            case TODAY -> page(in, filter, t("measures.remind.today"), user);
            case NO_ADDRESS -> page(in, filter, t("measures.remind.noAddress"), user);
            case OFF -> page(in, filter, t("measures.remind.off"), user);
            case REFUSED -> page(in, filter, t("measures.remind.refused"), user);
        };
    }

    private MonthsPage page(YearMonth month, MonthFilter filter, String refused, User user) {
        return new MonthsPage(
                looks.overview(user, month, filter),
                filter,
                Formats.day(clock.instant()),
                Measures.keeps(user),
                user.is(Role.COORDINATOR, Role.MEASURE_OWNER),
                refused);
    }

    private static YearMonth read(String month) {
        return MonthText.read(month).orElseThrow(NotFound::new);
    }
}
