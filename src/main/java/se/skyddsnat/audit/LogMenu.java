package se.skyddsnat.audit;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import org.springframework.stereotype.Component;
import se.skyddsnat.web.MenuItem;
import se.skyddsnat.web.MenuSource;

/** The reviewer's start page is the log. */
@Component
class LogMenu implements MenuSource {

    @Override
    public List<MenuItem> menu(String roleCode) {
        return roleCode.equals(LogController.REVIEWER) ? List.of(new MenuItem(t("audit.title"), "/log", 0)) : List.of();
    }
}
