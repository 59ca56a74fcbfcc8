package se.skyddsnat.concern;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
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
    NoticesPage head(@RequestParam(defaultValue = "1") int page, User user) {
        requireRole(user, Role.PRESCHOOL_HEAD);
        return NoticesPage.forHead(page, notices.list(user, page), notices.quarters(user));
    }

    @GetMapping("/central")
    NoticesPage central(@RequestParam(defaultValue = "1") int page, User user) {
        requireRole(user, Role.CENTRAL_FUNCTION);
        return NoticesPage.forCentralFunction(page, notices.list(user, page));
    }

    private static void requireRole(User user, Role role) {
        if (!user.is(role)) {
            throw new Forbidden();
        }
    }
}
