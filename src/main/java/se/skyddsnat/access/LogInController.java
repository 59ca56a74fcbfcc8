package se.skyddsnat.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.skyddsnat.db.Acting;
import se.skyddsnat.db.Area;
import se.skyddsnat.db.Installation;
import se.skyddsnat.db.Work;

/** The way in. In the demo it shows the people one can log in as; they go the same way as everybody. */
@Controller
class LogInController {

    private final Installation installation;
    private final Work work;
    private final AccountStore accounts;

    LogInController(Installation installation, Work work, AccountStore accounts) {
        this.installation = installation;
        this.work = work;
        this.accounts = accounts;
    }

    @GetMapping("/login")
    LogInPage logIn(@RequestParam @Nullable String left, @RequestParam @Nullable String ended) {
        return page("", "", left != null ? "access.login.left" : ended != null ? "access.login.ended" : "", 200);
    }

    /** Reached from within only, after a wrong password or a session that ended under a form. */
    @RequestMapping("/login/again")
    LogInPage again(HttpServletRequest request) {
        var carried = Objects.toString(request.getAttribute(EndedSession.CARRIED), "");
        var failed = Objects.toString(request.getAttribute(EndedSession.FAILED), "");
        return page(carried, failed, carried.isEmpty() ? "access.login.ended" : "access.login.ended.kept", 401);
    }

    private LogInPage page(String carried, String failed, String notice, int status) {
        List<RoleCard> cards =
                installation.demoAllowed() ? work.as(Acting.program(Area.FRAMEWORK), accounts::demoCards) : List.of();
        return new LogInPage(carried, failed, failed.isEmpty() ? notice : "", cards, status);
    }
}
