package de.digicheck.campaign;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Counts wrong passphrases in memory, by campaign and account. */
final class PassphraseAttempts {

    /** How long a count lives. */
    static final Duration PERIOD = Duration.ofMinutes(15);

    /** Wrong ones until all are refused unseen. */
    static final int MOST = 5;

    private final Clock clock;
    private final Map<String, Integer> counts = new HashMap<>();
    private Instant ends = Instant.MIN;

    PassphraseAttempts(Clock clock) {
        this.clock = clock;
    }

    /** Counts an attempt before its outcome is known; tells whether it may be made. */
    synchronized boolean begin(String who) {
        Instant now = clock.instant();
        if (!now.isBefore(ends)) {
            counts.clear();
            ends = now.plus(PERIOD);
        }
        return counts.merge(who, 1, Integer::sum) <= MOST;
    }

    /** The passphrase was right: what was wrong before does not count. */
    synchronized void succeed(String who) {
        counts.remove(who);
    }
}
