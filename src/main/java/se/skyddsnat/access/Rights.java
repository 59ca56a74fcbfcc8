package se.skyddsnat.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;
import se.skyddsnat.db.Area;
import se.skyddsnat.db.Work;

/**
 * Reads at each request what the signed-in person may do now, so that a role that is taken away is gone at once. The
 * session knows the account and the chosen role only.
 */
class Rights extends OncePerRequestFilter {

    static final String CHOSEN = "chosen-grant";

    /** A day's work; then one logs in again however busy. */
    private static final Duration LONGEST = Duration.ofHours(10);

    private final Work work;
    private final AccountStore accounts;

    Rights(Work work, AccountStore accounts) {
        this.work = work;
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (session != null && authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn) {
            if (System.currentTimeMillis() - session.getCreationTime() > LONGEST.toMillis()) {
                session.invalidate();
                SecurityContextHolder.clearContext();
            } else {
                var grants = grants(signedIn.account());
                var user = chosen(session, grants);
                if (user != null) {
                    session.setMaxInactiveInterval(user.idleMinutes() * 60);
                    SecurityContextHolder.setContext(new SecurityContextImpl(
                            UsernamePasswordAuthenticationToken.authenticated(user, null, List.of())));
                }
            }
        }
        chain.doFilter(request, response);
    }

    List<AccountStore.Granted> grants(UUID account) {
        return work.glance(Area.FRAMEWORK, () -> accounts.grants(account));
    }

    private static @Nullable User chosen(HttpSession session, List<AccountStore.Granted> grants) {
        if (grants.size() == 1) {
            return grants.getFirst().user();
        }
        var chosen = session.getAttribute(CHOSEN);
        return grants.stream()
                .filter(granted -> granted.grant().equals(chosen))
                .map(granted -> granted.user().amongSeveral())
                .findFirst()
                .orElse(null);
    }
}
