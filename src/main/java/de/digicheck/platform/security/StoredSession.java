package de.digicheck.platform.security;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Session of somebody who has signed in, as all instances of the service see it.
 *
 * @param idHash SHA-256 of the id in the cookie, in hexadecimal: who reads the store cannot take a session over
 * @param lastAccess to about a minute
 */
public record StoredSession(String idHash, Map<String, String> attributes, Instant created, Instant lastAccess) {

    public StoredSession {
        attributes = Collections.unmodifiableMap(new TreeMap<>(attributes));
    }

    /** Without the attributes. */
    @Override
    public String toString() {
        return "session since " + created;
    }
}
