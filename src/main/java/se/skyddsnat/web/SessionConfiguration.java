package se.skyddsnat.web;

import jakarta.servlet.DispatcherType;
import java.time.Duration;
import java.util.EnumSet;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.session.Session;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.transaction.support.TransactionOperations;

/** Sessions lie in PostgreSQL, so that they outlive the program and any node may answer. */
@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
class SessionConfiguration {

    private static final Duration IDLE = Duration.ofMinutes(20);

    /**
     * Nobody's act for an authority, so outside the work of those who act; each statement stands by itself, and a session
     * that was half written when the power went is one that nobody has logged in to. Ended ones go every five minutes.
     */
    @Bean
    JdbcIndexedSessionRepository storedSessions(@Qualifier("frameworkDataSource") DataSource framework) {
        var sessions = new JdbcIndexedSessionRepository(
                new JdbcTemplate(framework), TransactionOperations.withoutTransaction());
        sessions.setTableName("framework.session");
        sessions.setDefaultMaxInactiveInterval(IDLE);
        sessions.setCleanupCron("0 */5 * * * *");
        new PostgreSqlJdbcIndexedSessionRepositoryCustomizer().customize(sessions);
        return sessions;
    }

    @Bean
    @Primary
    SessionsReadOnce<? extends Session> sessions(JdbcIndexedSessionRepository stored) {
        return new SessionsReadOnce<>(stored);
    }

    @Bean
    FilterRegistrationBean<SessionsReadOnce<? extends Session>> requestOfSessions(
            SessionsReadOnce<? extends Session> sessions) {
        var registration = new FilterRegistrationBean<SessionsReadOnce<? extends Session>>(sessions);
        registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR, DispatcherType.ASYNC));
        registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER - 1);
        return registration;
    }

    @Bean
    CookieSerializer sessionCookie() {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName("__Host-session");
        cookie.setCookiePath("/");
        cookie.setUseSecureCookie(true);
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Strict");
        return cookie;
    }

    /** On the way to an error page as well, so that the page knows who is signed in. */
    @Bean
    FilterRegistrationBean<SessionRepositoryFilter<? extends Session>> sessionFilter(
            SessionRepositoryFilter<? extends Session> filter) {
        var registration = new FilterRegistrationBean<SessionRepositoryFilter<? extends Session>>(filter);
        registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR, DispatcherType.ASYNC));
        registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER);
        return registration;
    }
}
