package se.skyddsnat.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.SimpleLocaleContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleContextResolver;
import org.springframework.web.util.WebUtils;

/** Swedish, unless the user chose English; the choice is kept in a cookie that says nothing else. */
@Component("localeResolver")
class LanguageResolver implements LocaleContextResolver {

    private static final String COOKIE = "__Host-language";

    /** Read once for a request: a page asks for its language with each of its texts. */
    @Override
    public LocaleContext resolveLocaleContext(HttpServletRequest request) {
        return new SimpleLocaleContext(resolveLocale(request));
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        // A program has no cookie: it says what its people read.
        if (request.getRequestURI().startsWith("/api/")) {
            var asked = request.getHeader("Accept-Language") == null ? Locale.of("sv") : request.getLocale();
            return Language.of(asked).locale();
        }
        var cookie = WebUtils.getCookie(request, COOKIE);
        return Language.of(Locale.of(cookie == null ? "sv" : cookie.getValue())).locale();
    }

    @Override
    public void setLocaleContext(
            HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable LocaleContext context) {
        setLocale(request, response, context == null ? null : context.getLocale());
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        if (response == null || locale == null) {
            return;
        }
        var cookie = ResponseCookie.from(COOKIE, Language.of(locale).code())
                .path("/")
                .secure(true)
                .httpOnly(true)
                .sameSite("Lax")
                .maxAge(Duration.ofDays(365))
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
