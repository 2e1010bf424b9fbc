package de.digicheck.participation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class FailedCodesTest {

    private Instant now = Instant.parse("2026-11-16T09:00:00Z");
    private final FailedCodes failed = new FailedCodes(new Clock() {
        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void refusesOneAddressAfterManyFailuresAndForgetsThemWithinTheHour() {
        for (int attempt = 0; attempt < FailedCodes.MOST; attempt++) {
            assertThat(failed.areTooMany("192.0.2.1")).isFalse();
        }
        now = now.plus(Duration.ofMinutes(20));

        assertThat(failed.areTooMany("192.0.2.1")).isTrue();
        assertThat(failed.areTooMany("192.0.2.2")).isFalse();
        assertThat(failed.wait(now)).isEqualTo(Duration.ofMinutes(40));

        now = now.plus(Duration.ofMinutes(40));
        assertThat(failed.areTooMany("192.0.2.1")).isFalse();
    }
}
