package se.skyddsnat.casework;

import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import se.skyddsnat.access.User;
import se.skyddsnat.web.Formats;

/** Tells those who review the log of emergency accesses. */
@Controller
class EmergencyNoticesController {

    private final EmergencyNotices notices;
    private final Clock clock;

    EmergencyNoticesController(EmergencyNotices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    @GetMapping("/log/emergencies")
    EmergencyNoticesPage show(User user) {
        return EmergencyNoticesPage.of(notices.overview(user), Formats.day(clock.instant()));
    }
}
