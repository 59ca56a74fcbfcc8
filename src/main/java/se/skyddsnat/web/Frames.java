package se.skyddsnat.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Gathers what stands around a page. */
@Component
class Frames {

    static final String NOTICE = "notice";

    private final ObjectProvider<MenuSource> menus;
    private final ObjectProvider<Masthead> mastheads;
    private final Assets assets;

    Frames(ObjectProvider<MenuSource> menus, ObjectProvider<Masthead> mastheads, Assets assets) {
        this.menus = menus;
        this.mastheads = mastheads;
        this.assets = assets;
    }

    Frame around(Page page, HttpServletRequest request) {
        var refusal = page instanceof RefusalPage;
        var csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        var visitor = visitor();
        var masthead = mastheads.getIfAvailable(Unnamed::new);
        return new Frame(
                Language.current(),
                refusal ? "" : page.menuPath().isEmpty() ? request.getRequestURI() : page.menuPath() + "/",
                refusal ? "/" : back(request),
                csrf == null ? "_csrf" : csrf.getParameterName(),
                csrf == null ? "" : csrf.getToken(),
                visitor,
                visitor == null ? List.of() : menu(visitor.roleCode()),
                masthead.municipality(),
                masthead.outOfHoursPhone(),
                masthead.demo(),
                refusal ? "" : notice(request),
                assets.path());
    }

    /** {@return who is signed in, if anyone} */
    static @Nullable Visitor visitor() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Visitor visitor ? visitor : null;
    }

    private List<MenuItem> menu(String roleCode) {
        return menus.orderedStream()
                .flatMap(source -> source.menu(roleCode).stream())
                .sorted(Comparator.comparingInt(MenuItem::order))
                .toList();
    }

    /** A page that answers a form cannot be asked for again; changing the language there would lose what was typed. */
    private static String back(HttpServletRequest request) {
        if (!request.getMethod().equals("GET")) {
            return "";
        }
        return request.getQueryString() == null
                ? request.getRequestURI()
                : request.getRequestURI() + "?" + request.getQueryString();
    }

    private static String notice(HttpServletRequest request) {
        var flash = RequestContextUtils.getInputFlashMap(request);
        return withRemoved(flash != null && flash.get(NOTICE) instanceof String notice ? notice : "", request);
    }

    /** {@return the notice, and where a character had to be removed from what was typed, a sentence about that} */
    static String withRemoved(String notice, HttpServletRequest request) {
        return request.getAttribute(FormTextFilter.REMOVED) == null
                ? notice
                : (notice + " " + Texts.t("web.removed")).strip();
    }
}
