package se.skyddsnat.concern;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import se.skyddsnat.access.Role;
import se.skyddsnat.access.User;
import se.skyddsnat.web.Forbidden;

/** What heads and the central function are told. */
@Controller
class NoticesController {

    private final Notices notices;

    NoticesController(Notices notices) {
        this.notices = notices;
    }

    @GetMapping("/head")
    NoticesPage head(User user) {
        requireRole(user, Role.PRESCHOOL_HEAD);
        return NoticesPage.forHead(notices.list(user), notices.quarters(user));
    }

    @GetMapping("/central")
    NoticesPage central(User user) {
        requireRole(user, Role.CENTRAL_FUNCTION);
        return NoticesPage.forCentralFunction(notices.list(user));
    }

    private static void requireRole(User user, Role role) {
        if (!user.is(role)) {
            throw new Forbidden();
        }
    }
}
