package de.digicheck.platform.security;

/** What the pages of the service may load (<i>Content Security Policy</i>): only what comes from the service itself. */
public final class ContentPolicy {

    /** Name of the header. */
    public static final String HEADER = "Content-Security-Policy";

    /** Pages work without a script, and none is allowed. */
    public static final String PLAIN = String.join(
            "; ",
            "default-src 'none'",
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'",
            "base-uri 'none'");

    /** For a page that a script of the service keeps up to date. */
    public static final String WITH_SCRIPT = PLAIN + "; script-src 'self'; connect-src 'self'";

    /** For a page with texts, where a script of the service warns of names; it sends nothing. */
    public static final String WITH_SILENT_SCRIPT = PLAIN + "; script-src 'self'";

    private ContentPolicy() {}
}
