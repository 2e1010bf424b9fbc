package de.digicheck.platform.security.web;

import de.digicheck.platform.security.ContentPolicy;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.web.server.ServerHttpSecurity.HeaderSpec;
import org.springframework.security.web.server.header.CrossOriginOpenerPolicyServerHttpHeadersWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.server.header.CrossOriginResourcePolicyServerHttpHeadersWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.server.header.ReferrerPolicyServerHttpHeadersWriter.ReferrerPolicy;
import org.springframework.security.web.server.header.XFrameOptionsServerHttpHeadersWriter;
import org.springframework.web.server.ServerWebExchange;

/** The headers of every answer. Pages need no script; everything they load comes from here. */
final class SecurityHeaders {

    private static final String PERMISSIONS =
            "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";

    private static final Duration HTTPS_ONLY = Duration.ofDays(365);

    private static final Map<String, String> FIXED = Map.of(
            ContentPolicy.HEADER,
            ContentPolicy.PLAIN,
            "Referrer-Policy",
            ReferrerPolicy.NO_REFERRER.getPolicy(),
            "X-Frame-Options",
            XFrameOptionsServerHttpHeadersWriter.Mode.DENY.name(),
            "X-Content-Type-Options",
            "nosniff",
            "X-XSS-Protection",
            "0",
            "Permissions-Policy",
            PERMISSIONS,
            "Cross-Origin-Opener-Policy",
            CrossOriginOpenerPolicy.SAME_ORIGIN.getPolicy(),
            "Cross-Origin-Resource-Policy",
            CrossOriginResourcePolicy.SAME_ORIGIN.getPolicy(),
            HttpHeaders.CACHE_CONTROL,
            "no-cache, no-store, max-age=0, must-revalidate");

    private SecurityHeaders() {}

    static void write(HeaderSpec headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(ContentPolicy.PLAIN))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                .frameOptions(frames -> frames.mode(XFrameOptionsServerHttpHeadersWriter.Mode.DENY))
                .permissionsPolicy(policy -> policy.policy(PERMISSIONS))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .hsts(https -> https.maxAge(HTTPS_ONLY).includeSubdomains(false));
    }

    /** Writes the same at once, for pages that do not pass a chain; what the page sets itself takes their place. */
    static void write(ServerWebExchange exchange) {
        HttpHeaders headers = exchange.getResponse().getHeaders();
        FIXED.forEach(headers::set);
        if ("https".equals(exchange.getRequest().getURI().getScheme())) {
            headers.set("Strict-Transport-Security", "max-age=" + HTTPS_ONLY.toSeconds());
        }
    }
}
