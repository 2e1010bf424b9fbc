package de.digicheck.platform.security.web;

import de.digicheck.platform.security.ContentPolicy;
import java.time.Duration;
import org.springframework.security.config.web.server.ServerHttpSecurity.HeaderSpec;
import org.springframework.security.web.server.header.CrossOriginOpenerPolicyServerHttpHeadersWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.server.header.CrossOriginResourcePolicyServerHttpHeadersWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.server.header.ReferrerPolicyServerHttpHeadersWriter.ReferrerPolicy;
import org.springframework.security.web.server.header.XFrameOptionsServerHttpHeadersWriter;

/** The headers of every answer. Pages need no script; everything they load comes from here. */
final class SecurityHeaders {

    private static final String PERMISSIONS =
            "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";

    private static final Duration HTTPS_ONLY = Duration.ofDays(365);

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
}
