package se.skyddsnat.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.web.filter.OncePerRequestFilter;
import se.skyddsnat.audit.AuditLog;
import se.skyddsnat.audit.LogEntry;
import se.skyddsnat.db.Acting;
import se.skyddsnat.db.Area;
import se.skyddsnat.db.Work;
import se.skyddsnat.web.SecurityHeaders;

/** The way in for other authorities' systems: a token with each request, no session, no cookie, never the log-in page. */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    /** No token is sent by itself, as a cookie is, so there is nothing that another site's form could borrow. */
    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, SendingSystems systems, Throttle throttle, Work work, AuditLog audit) {
        return SecurityHeaders.apply(http)
                .securityMatcher("/api/**")
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.requestMatchers("/api/v1/openapi.json")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(refused -> refused.authenticationEntryPoint((_, response, _) -> refuse(response)))
                .addFilterBefore(new Bearer(systems, throttle, work, audit), AuthorizationFilter.class)
                .build();
    }

    private static void refuse(HttpServletResponse response) throws IOException {
        response.setHeader("WWW-Authenticate", "Bearer realm=\"reports\"");
        problem(
                response,
                401,
                "Ange systemets token i huvudet Authorization. Send the system's token in Authorization.");
    }

    private static void problem(HttpServletResponse response, int status, String detail) throws IOException {
        response.setStatus(status);
        response.setContentType("application/problem+json");
        response.getOutputStream()
                .write("{\"type\":\"about:blank\",\"status\":%d,\"detail\":\"%s\"}"
                        .formatted(status, detail.replace("\"", "\\\""))
                        .getBytes(StandardCharsets.UTF_8));
    }

    /** Recognises the token, and writes down those that nobody has. */
    private static final class Bearer extends OncePerRequestFilter {

        private static final String PREFIX = "Bearer ";
        private static final Acting PROGRAM = Acting.program(Area.FRAMEWORK);

        private final SendingSystems systems;
        private final Throttle throttle;
        private final Work work;
        private final AuditLog audit;

        Bearer(SendingSystems systems, Throttle throttle, Work work, AuditLog audit) {
            this.systems = systems;
            this.throttle = throttle;
            this.work = work;
            this.audit = audit;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            var sent = Optional.ofNullable(request.getHeader("Authorization"))
                    .filter(header -> header.regionMatches(true, 0, PREFIX, 0, PREFIX.length()))
                    .map(header -> new Token(header.substring(PREFIX.length()).strip()));
            var system = sent.flatMap(systems::find);
            if (system.isPresent()) {
                var known = UsernamePasswordAuthenticationToken.authenticated(system.get(), sent.get(), List.of());
                var context = SecurityContextHolder.createEmptyContext();
                context.setAuthentication(known);
                SecurityContextHolder.setContext(context);
            } else if (sent.isPresent() && !written(request.getRemoteAddr())) {
                response.setHeader("Retry-After", "900");
                problem(
                        response,
                        429,
                        "För många felaktiga token. Vänta en kvart. Too many wrong tokens. Wait 15 minutes.");
                return;
            }
            chain.doFilter(request, response);
        }

        /** {@return false when this address has guessed so often that no more is written down} */
        private boolean written(String address) {
            if (work.as(PROGRAM, () -> throttle.counted(Throttle.TOKEN, address) >= Throttle.PER_NAME)) {
                return false;
            }
            work.as(PROGRAM, () -> throttle.count(Throttle.TOKEN, address));
            audit.recordApart(PROGRAM, LogEntry.failed("access.use-token", ""));
            return true;
        }
    }
}
