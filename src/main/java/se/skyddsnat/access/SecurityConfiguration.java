package se.skyddsnat.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import se.skyddsnat.db.Work;
import se.skyddsnat.web.SecurityHeaders;

/** What is open to everybody, how one logs in and out, and that everything else wants a signed-in person. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /** Open without log-in; each is harmless to anybody who finds it. */
    static final String[] OPEN = {
        "/login/**",
        "/report",
        "/report/*",
        "/consult",
        "/consult/received",
        "/language",
        "/help",
        "/accessibility",
        "/leave",
        "/assets/**",
        "/error",
        "/actuator/health",
    };

    @Bean
    SecurityFilterChain security(
            HttpSecurity http, LogIn logIn, Work work, AccountStore accounts, EndedSession endedSession) {
        return SecurityHeaders.apply(http)
                .authenticationProvider(logIn)
                // Who reports has no session that another site's form could borrow, and perhaps no cookies.
                .csrf(csrf ->
                        csrf.csrfTokenRepository(tokenInCookie()).ignoringRequestMatchers("/report/*", "/consult"))
                .authorizeHttpRequests(requests ->
                        requests.requestMatchers(OPEN).permitAll().anyRequest().authenticated())
                .formLogin(form -> form.loginPage("/login")
                        .successHandler(endedSession::afterLogIn)
                        .failureHandler(endedSession::afterFailure))
                .logout(logout -> logout.logoutUrl("/logout")
                        .logoutSuccessUrl("/login?left")
                        .addLogoutHandler(new HeaderWriterLogoutHandler(new ClearSiteDataHeaderWriter(Directive.ALL))))
                .exceptionHandling(refused -> refused.authenticationEntryPoint(endedSession::withoutLogIn)
                        .accessDeniedHandler(endedSession::withoutToken))
                .addFilterBefore(new FilesNeedLogIn(), CsrfFilter.class)
                .addFilterBefore(new Rights(work, accounts), AuthorizationFilter.class)
                .build();
    }

    /** In a cookie, so that the pages that are open to everybody need no session. */
    private static CookieCsrfTokenRepository tokenInCookie() {
        var repository = new CookieCsrfTokenRepository();
        repository.setCookieName("__Host-csrf");
        repository.setCookiePath("/");
        repository.setCookieCustomizer(
                cookie -> cookie.secure(true).httpOnly(true).sameSite("Strict"));
        return repository;
    }
}
