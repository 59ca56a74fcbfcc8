package se.skyddsnat.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/** Swedish, unless the user chose English; the choice is kept in a cookie that says nothing else. */
@Component("localeResolver")
class LanguageResolver implements LocaleResolver {

    private static final String COOKIE = "__Host-language";

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
