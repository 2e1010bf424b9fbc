package de.digicheck.platform.security.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Counts failed sign-ins by account name and by address, and nothing else. Names and addresses are kept only as keyed
 * hashes, under a key in memory that is replaced, together with all counts, after {@link #PERIOD}.
 */
final class FailedAttempts {

    /** How long a count lives at most. */
    static final Duration PERIOD = Duration.ofMinutes(15);

    /** Failures of one name until it is refused. */
    static final int MOST_BY_NAME = 10;

    /** Failures from one address until it is refused; a town hall may share one. */
    static final int MOST_BY_ADDRESS = 100;

    private static final int MOST_COUNTS = 100_000;
    private static final String MAC = "HmacSHA256";

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Integer> counts = new HashMap<>();
    private Instant ends = Instant.MIN;
    private byte[] key = {};

    FailedAttempts(Clock clock) {
        this.clock = clock;
    }

    /** Tells whether the next attempt is refused unseen. */
    synchronized boolean areTooMany(String name, String address) {
        renew();
        return counts.getOrDefault(hash("name", name), 0) >= MOST_BY_NAME
                || counts.getOrDefault(hash("address", address), 0) >= MOST_BY_ADDRESS;
    }

    /** Counts an attempt before its outcome is known, so that many at once do not slip through. */
    synchronized void begin(String name, String address) {
        renew();
        count(hash("name", name), 1);
        count(hash("address", address), 1);
    }

    /** The attempt was right: it does not count, nor do the failures of this name before it. */
    synchronized void succeed(String name, String address) {
        renew();
        counts.remove(hash("name", name));
        count(hash("address", address), -1);
    }

    private void count(String hash, int change) {
        if (counts.containsKey(hash) || (change > 0 && counts.size() < MOST_COUNTS)) {
            counts.merge(hash, change, Integer::sum);
        }
    }

    private void renew() {
        Instant now = clock.instant();
        if (!now.isBefore(ends)) {
            counts.clear();
            key = new byte[32];
            random.nextBytes(key);
            ends = now.plus(PERIOD);
        }
    }

    private String hash(String kind, String value) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key, MAC));
            byte[] hash = mac.doFinal((kind + '\n' + value).getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + MAC, e);
        }
    }
}
