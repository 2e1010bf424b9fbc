package de.digicheck.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AddressCountsTest {

    private static final String ADDRESS = "192.0.2.1";
    private static final int MOST = 30;

    private Instant now = Instant.parse("2026-11-16T09:00:00Z");
    private final Clock clock = new Clock() {
        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };
    private final AddressCounts failed = new AddressCounts(clock, MOST);

    @Test
    void refusesOneAddressAfterManyFailuresAndForgetsThemWithinTheHour() {
        for (int attempt = 0; attempt < MOST; attempt++) {
            assertThat(failed.areTooMany(ADDRESS)).isFalse();
        }
        now = now.plus(Duration.ofMinutes(20));

        assertThat(failed.areTooMany(ADDRESS)).isTrue();
        assertThat(failed.areTooMany("192.0.2.2")).isFalse();
        assertThat(failed.wait(now)).isEqualTo(Duration.ofMinutes(40));

        now = now.plus(Duration.ofMinutes(40));
        assertThat(failed.areTooMany(ADDRESS)).isFalse();
    }

    /** Looks into memory as whoever has a dump of it. */
    @Test
    void remembersNoAddressAndNothingThatIsTheSameInTheNextHourOrAnotherInstance() throws Exception {
        AddressCounts other = new AddressCounts(clock, MOST);
        failed.areTooMany(ADDRESS);
        other.areTooMany(ADDRESS);
        Set<String> first = remembered(failed);
        now = now.plus(AddressCounts.PERIOD);
        failed.areTooMany(ADDRESS);

        Set<String> all = new HashSet<>(first);
        all.addAll(remembered(failed));
        all.addAll(remembered(other));
        assertThat(all).hasSize(3).noneMatch(key -> key.contains(ADDRESS));
    }

    private static Set<String> remembered(AddressCounts codes) throws ReflectiveOperationException {
        Set<String> keys = new HashSet<>();
        for (Field field : AddressCounts.class.getDeclaredFields()) {
            field.setAccessible(true);
            if (field.get(codes) instanceof Map<?, ?> map) {
                map.keySet().forEach(key -> keys.add(key.toString()));
            }
        }
        return keys;
    }
}
