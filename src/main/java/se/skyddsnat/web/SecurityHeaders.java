package se.skyddsnat.web;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginEmbedderPolicyHeaderWriter.CrossOriginEmbedderPolicy;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The headers of every answer: what a browser may do with our pages is as little as they need. */
public final class SecurityHeaders {

    static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; "
            + "frame-ancestors 'none'";

    private static final String PERMISSIONS = "accelerometer=(), autoplay=(), camera=(), clipboard-read=(), "
            + "display-capture=(), encrypted-media=(), fullscreen=(), geolocation=(), gyroscope=(), hid=(), "
            + "idle-detection=(), local-fonts=(), magnetometer=(), microphone=(), midi=(), payment=(), "
            + "picture-in-picture=(), publickey-credentials-create=(), publickey-credentials-get=(), "
            + "screen-wake-lock=(), serial=(), storage-access=(), usb=(), xr-spatial-tracking=()";

    private SecurityHeaders() {}

    /** Sets them all; whoever builds the filter chain calls it once. */
    public static HttpSecurity apply(HttpSecurity http) {
        return http.headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                .httpStrictTransportSecurity(
                        transport -> transport.maxAgeInSeconds(31_536_000).includeSubDomains(true))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .crossOriginEmbedderPolicy(embedder -> embedder.policy(CrossOriginEmbedderPolicy.REQUIRE_CORP))
                .permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS))
                .addHeaderWriter((request, response) -> {
                    if (!response.containsHeader("Cache-Control")) {
                        response.setHeader("Cache-Control", "no-store");
                    }
                }));
    }
}
