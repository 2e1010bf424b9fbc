package de.digicheck.participation.web;

import de.digicheck.platform.web.AddressCounts;
import java.time.Clock;
import org.springframework.web.server.ServerWebExchange;

/**
 * Counts wrong codes by address. A right code is never refused: a town hall may share one address, and with 55 random bits
 * nobody finds a code by trying.
 */
final class FailedCodes {

    /** Wrong codes from one address until it has to wait. */
    static final int MOST = 30;

    private final AddressCounts counts;

    FailedCodes(Clock clock) {
        this.counts = new AddressCounts(clock, MOST);
    }

    /** Counts a wrong code of whoever asks; when they are too many, the answer gets {@code Retry-After}. */
    boolean refuses(ServerWebExchange exchange) {
        return counts.refuses(exchange);
    }
}
