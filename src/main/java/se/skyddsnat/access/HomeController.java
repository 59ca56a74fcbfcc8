package se.skyddsnat.access;

import jakarta.servlet.http.HttpSession;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.skyddsnat.db.Acting;
import se.skyddsnat.db.Area;
import se.skyddsnat.db.Work;
import se.skyddsnat.web.Answer;
import se.skyddsnat.web.Forbidden;
import se.skyddsnat.web.MenuItem;
import se.skyddsnat.web.MenuSource;
import se.skyddsnat.web.SeeOther;

/** From the log-in to where the work is: the role's first page, the choice of a role, or the form that was kept. */
@Controller
class HomeController {

    private final List<MenuSource> menus;
    private final Work work;
    private final AccountStore accounts;

    HomeController(List<MenuSource> menus, Work work, AccountStore accounts) {
        this.menus = menus;
        this.work = work;
        this.accounts = accounts;
    }

    @GetMapping("/")
    Answer home() {
        return switch (principal()) {
            case User user ->
                new SeeOther(menus.stream()
                        .flatMap(menu -> menu.menu(user.roleCode()).stream())
                        .min(Comparator.comparingInt(MenuItem::order))
                        .map(MenuItem::path)
                        .orElse("/roles"));
            default -> new SeeOther("/roles");
        };
    }

    @GetMapping("/roles")
    RolesPage roles() {
        return new RolesPage(grants().stream().map(RolesPage.Choice::of).toList(), principal() instanceof SignedIn);
    }

    @PostMapping("/roles")
    SeeOther choose(@RequestParam UUID grant, HttpSession session) {
        if (grants().stream().noneMatch(granted -> granted.grant().equals(grant))) {
            throw new Forbidden();
        }
        session.setAttribute(Rights.CHOSEN, grant);
        return new SeeOther("/");
    }

    @GetMapping("/continue")
    Answer goOn(HttpSession session) {
        return session.getAttribute(EndedSession.CARRIED) instanceof CarriedForm form
                ? ContinuePage.of(form)
                : new SeeOther("/");
    }

    private List<AccountStore.Granted> grants() {
        var account =
                switch (principal()) {
                    case User user -> user.account();
                    case SignedIn signedIn -> signedIn.account();
                    default -> throw new Forbidden();
                };
        return work.as(Acting.program(Area.FRAMEWORK), () -> accounts.grants(account));
    }

    private static Object principal() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null || authentication.getPrincipal() == null ? "" : authentication.getPrincipal();
    }
}
