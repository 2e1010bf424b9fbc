package de.digicheck.platform.web;

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
 * Counts what comes from an address without an account, and nothing else. Addresses are kept as hashes under a salt in memory
 * that is replaced, together with all counts, after {@link #PERIOD}.
 */
public final class AddressCounts {

    /** How long a count lives at most. */
    public static final Duration PERIOD = Duration.ofHours(1);

    private static final int MOST_ADDRESSES = 100_000;
    private static final int SALT_BYTES = 32;

    private final Clock clock;
    private final int most;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Integer> counts = new HashMap<>();
    private byte[] salt = {};
    private Instant ends = Instant.MIN;

    /** @param most how often one address may come until it has to wait */
    public AddressCounts(Clock clock, int most) {
        this.clock = clock;
        this.most = most;
    }

    /** Counts whoever asks; when they are too many, the answer gets {@code Retry-After}. */
    public boolean refuses(ServerWebExchange exchange) {
        boolean tooMany = areTooMany(ClientAddress.of(exchange.getRequest()));
        if (tooMany) {
            String seconds = Long.toString(wait(clock.instant()).toSeconds() + 1);
            exchange.getResponse().getHeaders().set(HttpHeaders.RETRY_AFTER, seconds);
        }
        return tooMany;
    }

    /** Counts, and tells whether they are too many. */
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
        return counts.getOrDefault(hash, 0) > most;
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
