package se.skyddsnat.measures;

import static se.skyddsnat.web.Texts.t;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.skyddsnat.access.Role;
import se.skyddsnat.access.User;
import se.skyddsnat.audit.AuditLog;
import se.skyddsnat.audit.LogEntry;
import se.skyddsnat.web.Answer;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Forbidden;
import se.skyddsnat.web.SeeOther;

/** The address that reminders of open months go to, which each person sets for himself or herself. */
@Controller
@RequestMapping("/measures/reminders")
class ReminderController {

    private final Measures measures;
    private final MonthReminderStore store;
    private final AuditLog audit;

    ReminderController(Measures measures, MonthReminderStore store, AuditLog audit) {
        this.measures = measures;
        this.store = store;
        this.audit = audit;
    }

    @GetMapping
    ReminderPage show(User user) {
        requireHolder(user);
        return new ReminderPage(
                measures.steering(user, () -> store.address(user.account()).orElse("")), Errors.none());
    }

    @PostMapping
    Answer set(@RequestParam(defaultValue = "") String email, User user) {
        requireHolder(user);
        var typed = email.strip();
        if (!typed.isEmpty()
                && (typed.length() > 254 || !typed.matches("[^\\s@<>,;\"]+@[^\\s@<>,;\"]+\\.[^\\s@<>,;\"]+"))) {
            return new ReminderPage(email, Errors.of("email", t("measures.reminder.wrong")));
        }
        measures.steering(user, () -> {
            if (!store.address(user.account()).orElse("").equals(typed)) {
                store.setAddress(user, typed);
                audit.record(LogEntry.permitted("measures.set-reminder", "account", user.account()));
            }
            return true;
        });
        return new SeeOther("/measures/months").saying(t("measures.reminder.saved"));
    }

    private static void requireHolder(User user) {
        if (!user.is(Role.COORDINATOR, Role.MEASURE_OWNER)) {
            throw new Forbidden();
        }
    }
}
