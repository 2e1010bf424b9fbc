package de.digicheck.participation.web;

import de.digicheck.platform.web.ClientAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;

/**
 * Counts wrong codes by address, and nothing else. Addresses are kept as hashes under a salt in memory that is replaced,
 * together with all counts, after {@link #PERIOD}. A right code is never refused: a town hall may share one address, and
 * with 55 random bits nobody finds a code by trying.
 */
final class FailedCodes {

    /** How long a count lives at most. */
    static final Duration PERIOD = Duration.ofHours(1);

    /** Wrong codes from one address until it has to wait. */
    static final int MOST = 30;

    private static final int MOST_ADDRESSES = 100_000;
    private static final int SALT_BYTES = 32;

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Integer> counts = new HashMap<>();
    private byte[] salt = {};
    private Instant ends = Instant.MIN;

    FailedCodes(Clock clock) {
        this.clock = clock;
    }

    /** Counts a wrong code of whoever asks; when they are too many, the answer gets {@code Retry-After}. */
    boolean refuses(ServerWebExchange exchange) {
        boolean tooMany = areTooMany(ClientAddress.of(exchange.getRequest()));
        if (tooMany) {
            String seconds = Long.toString(wait(clock.instant()).toSeconds() + 1);
            exchange.getResponse().getHeaders().set(HttpHeaders.RETRY_AFTER, seconds);
        }
        return tooMany;
    }

    /** Counts a wrong code, and tells whether they are too many. */
    synchronized boolean areTooMany(String address) {
        Instant now = clock.instant();
        if (!now.isBefore(ends)) {
            counts.clear();
            salt = new byte[SALT_BYTES];
            random.nextBytes(salt);
            ends = now.plus(PERIOD);
        }
        String hash = hash(address);
        if (counts.containsKey(hash) || counts.size() < MOST_ADDRESSES) {
            counts.merge(hash, 1, Integer::sum);
        }
        return counts.getOrDefault(hash, 0) > MOST;
    }

    /** Until the counts begin anew. */
    synchronized Duration wait(Instant now) {
        Duration rest = Duration.between(now, ends);
        return rest.isNegative() || rest.isZero() ? Duration.ofSeconds(1) : rest;
    }

    private String hash(String address) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            return Base64.getEncoder().encodeToString(digest.digest(address.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
