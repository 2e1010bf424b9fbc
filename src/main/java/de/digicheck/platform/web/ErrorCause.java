package de.digicheck.platform.web;

import java.util.Arrays;
import java.util.Locale;

/** What went wrong, as far as people are told. Each has its words in the message bundle. */
enum ErrorCause {
    /** The request is not understood. */
    BAD_REQUEST(400),
    /** The account may not see this page, or the form is too old. */
    FORBIDDEN(403),
    /** There is no such page. */
    NOT_FOUND(404),
    /** The page was called in a way that it does not know. */
    METHOD_NOT_ALLOWED(405),
    /** Somebody else was faster, or the step is not possible now. */
    CONFLICT(409),
    /** The page has been there, and is no more. */
    GONE(410),
    /** More was sent than is taken. */
    CONTENT_TOO_LARGE(413),
    /** Too many attempts. */
    TOO_MANY_REQUESTS(429),
    /** A fault of the service. */
    INTERNAL(500),
    /** The service is busy, or about to stop. */
    UNAVAILABLE(503);

    private final int status;

    ErrorCause(int status) {
        this.status = status;
    }

    /** The cause that a status stands for. */
    static ErrorCause of(int code) {
        return Arrays.stream(values())
                .filter(cause -> cause.status == code)
                .findFirst()
                .orElse(code >= INTERNAL.status ? INTERNAL : BAD_REQUEST);
    }

    /** The status. */
    public int status() {
        return status;
    }

    /** Where its words begin in the message bundle. */
    public String words() {
        return "platform.error." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
