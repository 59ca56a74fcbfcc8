package se.skyddsnat.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;
import se.skyddsnat.audit.AuditLog;
import se.skyddsnat.audit.LogEntry;
import se.skyddsnat.db.Acting;
import se.skyddsnat.db.Area;
import se.skyddsnat.db.Work;
import se.skyddsnat.web.Problem;
import se.skyddsnat.web.SecurityHeaders;
import tools.jackson.databind.json.JsonMapper;

/** The way in for other authorities' systems: a token with each request, no session, no cookie, never the log-in page. */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    /** No token is sent by itself, as a cookie is, so there is nothing that another site's form could borrow. */
    @Bean
    @Order(1)
    SecurityFilterChain api(
            HttpSecurity http,
            SendingSystems systems,
            Throttle throttle,
            Work work,
            AuditLog audit,
            LocaleResolver languages) {
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
                .exceptionHandling(refused -> refused.authenticationEntryPoint((request, response, _) -> {
                    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"reports\"");
                    problem(languages, request, response, 401, "access.problem.token");
                }))
                .addFilterBefore(new Bearer(systems, throttle, work, audit, languages), AuthorizationFilter.class)
                .build();
    }

    /** Said before any controller is asked, so the language is found out here. */
    private static void problem(
            LocaleResolver languages, HttpServletRequest request, HttpServletResponse response, int status, String text)
            throws IOException {
        LocaleContextHolder.setLocale(languages.resolveLocale(request));
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        JsonMapper.shared().writeValue(response.getOutputStream(), Problem.of(status, text));
    }

    /** Recognises the token, and writes down those that nobody has. */
    private static final class Bearer extends OncePerRequestFilter {

        private static final String PREFIX = "Bearer ";
        private static final Acting PROGRAM = Acting.program(Area.FRAMEWORK);

        private final SendingSystems systems;
        private final Throttle throttle;
        private final Work work;
        private final AuditLog audit;
        private final LocaleResolver languages;

        Bearer(SendingSystems systems, Throttle throttle, Work work, AuditLog audit, LocaleResolver languages) {
            this.systems = systems;
            this.throttle = throttle;
            this.work = work;
            this.audit = audit;
            this.languages = languages;
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
                response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(Throttle.WINDOW.toSeconds()));
                problem(languages, request, response, 429, "access.problem.guesses");
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
