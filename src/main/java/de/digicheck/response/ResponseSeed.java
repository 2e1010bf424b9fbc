package de.digicheck.response;

/**
 * What the id of a response is derived from: an access code, or a random value for an open link. The same seed is the
 * same response, which is stored once. Not stored itself, and never printed.
 *
 * @param value at least {@value #SHORTEST} characters; whoever can guess it can find the response while it is open
 */
public record ResponseSeed(String value) {

    /** Shortest seed. */
    public static final int SHORTEST = 8;

    public ResponseSeed {
        if (value.length() < SHORTEST) {
            throw new IllegalArgumentException("a seed of " + value.length() + " characters can be guessed");
        }
    }

    @Override
    public String toString() {
        return "ResponseSeed";
    }
}
