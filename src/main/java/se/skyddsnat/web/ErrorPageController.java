package se.skyddsnat.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Pages for what was refused before it came to a handler: by the container or by Spring Security. */
@Controller
class ErrorPageController implements ErrorController {

    private final Refusals refusals;

    ErrorPageController(Refusals refusals) {
        this.refusals = refusals;
    }

    @RequestMapping("/error")
    Page error(HttpServletRequest request) {
        if (!(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status)) {
            return RefusalPage.of(404);
        }
        return switch (status) {
            case 403 -> refusals.told(RefusalPage.of(403), "FORBIDDEN", request);
            case 404 -> refusals.told(RefusalPage.of(404), "NOT_FOUND", request);
            default -> RefusalPage.of(status);
        };
    }
}
