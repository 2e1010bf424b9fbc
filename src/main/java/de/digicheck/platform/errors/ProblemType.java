package de.digicheck.platform.errors;

/**
 * A kind of problem. Its address never changes; programs may rely on it.
 *
 * @param name last part of the address, kebab-case
 * @param status status of the answer
 * @param title the kind in a few words, always the same
 */
public record ProblemType(String name, int status, String title) {

    /** The text is no JSON. */
    public static final ProblemType MALFORMED_JSON = new ProblemType("malformed-json", 400, "This is not JSON");

    /** The JSON is not what is expected here; all findings are listed. */
    public static final ProblemType INVALID_CONTENT =
            new ProblemType("invalid-content", 422, "The content does not fit");

    /** Nobody has signed in, or with wrong credentials. */
    public static final ProblemType NOT_SIGNED_IN = new ProblemType("not-signed-in", 401, "Sign in first");

    /** The account may not do this. */
    public static final ProblemType NOT_ALLOWED = new ProblemType("not-allowed", 403, "This account may not do this");

    /** The request comes from a page of another origin, or lacks the token that pages of this service send. */
    public static final ProblemType FOREIGN_REQUEST =
            new ProblemType("foreign-request", 403, "The request comes from elsewhere");

    /** There is no such address. */
    public static final ProblemType UNKNOWN_ADDRESS = new ProblemType("unknown-address", 404, "Nothing is here");

    /** Too many failed attempts. */
    public static final ProblemType TOO_MANY_ATTEMPTS =
            new ProblemType("too-many-attempts", 429, "Too many failed attempts");

    /** A fault of the service. */
    public static final ProblemType INTERNAL = new ProblemType("internal", 500, "The service has failed");

    /** The stable address of this kind. */
    public String uri() {
        return "/problems/" + name;
    }
}
