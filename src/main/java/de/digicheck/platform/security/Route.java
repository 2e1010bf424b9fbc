package de.digicheck.platform.security;

/**
 * One address of the service, and what it takes to call it.
 *
 * @param pattern path with {@code {variables}}; {@code /**} at its end stands for everything below
 * @param right what the caller must hold
 */
public record Route(Method method, String pattern, Right right) {

    private static final String API = "/api/";

    /** Tells whether programs call it, and get problem details for errors. */
    public boolean isApi() {
        return pattern.startsWith(API);
    }

    /** What is done with an address. */
    public enum Method {
        /** Reads; {@code HEAD} is answered as well. */
        GET,
        /** Changes something. */
        POST
    }
}
