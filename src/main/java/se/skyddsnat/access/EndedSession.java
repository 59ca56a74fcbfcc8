package se.skyddsnat.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import se.skyddsnat.db.Box;
import se.skyddsnat.db.Keys;

/**
 * What becomes of a request whose session has ended. A look leads to the log-in and on from there; a form that was sent
 * travels sealed through the log-in page, and comes back to the account that wrote it.
 */
@Component
class EndedSession {

    static final String CARRIED = "carried";
    static final String FAILED = "log-in-failed";

    private static final String LOG_IN_AGAIN = "/login/again";

    private final Box box;
    private final LoginUrlAuthenticationEntryPoint logIn = new LoginUrlAuthenticationEntryPoint("/login");
    private final SavedRequestAwareAuthenticationSuccessHandler onwards =
            new SavedRequestAwareAuthenticationSuccessHandler();
    private final AccessDeniedHandlerImpl denied = new AccessDeniedHandlerImpl();

    EndedSession(Keys keys) {
        this.box = new Box(keys.secret("carried-form"));
    }

    void withoutLogIn(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException, ServletException {
        if (request.getMethod().equals("POST")) {
            askAgain(request, response);
        } else {
            logIn.commence(request, response, reason);
        }
    }

    /** A form without a valid token: nearly always its session has ended. */
    void withoutToken(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException, ServletException {
        if (signedIn()) {
            denied.handle(request, response, reason);
        } else {
            askAgain(request, response);
        }
    }

    void afterLogIn(HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException, ServletException {
        var carried = open(request.getParameter(CARRIED));
        if (carried.isPresent()
                && authentication.getPrincipal() instanceof SignedIn signedIn
                && carried.get().owner().equals(signedIn.account().toString())) {
            request.getSession().setAttribute(CARRIED, carried.get());
            response.sendRedirect("/continue");
        } else {
            onwards.onAuthenticationSuccess(request, response, authentication);
        }
    }

    void afterFailure(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException, ServletException {
        if (reason instanceof InternalAuthenticationServiceException) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        request.setAttribute(FAILED, reason instanceof LockedException ? "access.login.wait" : "access.login.wrong");
        request.setAttribute(
                CARRIED, Optional.ofNullable(request.getParameter(CARRIED)).orElse(""));
        request.getRequestDispatcher(LOG_IN_AGAIN).forward(request, response);
    }

    private void askAgain(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.setAttribute(CARRIED, CarriedForm.of(request).map(this::seal).orElse(""));
        request.getRequestDispatcher(LOG_IN_AGAIN).forward(request, response);
    }

    private static boolean signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && (authentication.getPrincipal() instanceof User || authentication.getPrincipal() instanceof SignedIn);
    }

    private String seal(CarriedForm form) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(form);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return Base64.getEncoder().encodeToString(box.seal(bytes.toByteArray(), CARRIED));
    }

    /** Only what was sealed here is ever read as an object. */
    private Optional<CarriedForm> open(@Nullable String sealed) {
        if (sealed == null || sealed.isEmpty()) {
            return Optional.empty();
        }
        try (var in = new ObjectInputStream(
                new ByteArrayInputStream(box.open(Base64.getDecoder().decode(sealed), CARRIED)))) {
            in.setObjectInputFilter(ObjectInputFilter.Config.createFilter("se.skyddsnat.access.*;java.base/*;!*"));
            return Optional.of((CarriedForm) in.readObject());
        } catch (IOException | ClassNotFoundException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
