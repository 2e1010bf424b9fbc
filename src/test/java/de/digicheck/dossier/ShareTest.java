package de.digicheck.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.shared.AccountRole;
import de.digicheck.shared.GermanTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShareTest {

    private static final LocalDate FROM = LocalDate.of(2026, 12, 1);

    private static Share share(int days) {
        return new Share(1, Set.of(AccountRole.LEAD), FROM, FROM.plusDays(days), "cdo", Optional.empty());
    }

    @Test
    void opensOnItsFirstAndItsLastDayAndNotADayBeforeOrAfter() {
        Share share = share(2);
        assertThat(share.opens(Set.of(AccountRole.LEAD), FROM.minusDays(1))).isFalse();
        assertThat(share.opens(Set.of(AccountRole.LEAD), FROM)).isTrue();
        assertThat(share.opens(Set.of(AccountRole.LEAD), FROM.plusDays(2))).isTrue();
        assertThat(share.opens(Set.of(AccountRole.LEAD), FROM.plusDays(3))).isFalse();
        assertThat(share.opens(Set.of(AccountRole.VIEWER), FROM)).isFalse();
    }

    @Test
    void countsDaysInGermanTime() {
        assertThat(LocalDate.ofInstant(Instant.parse("2026-11-30T23:00:00Z"), GermanTime.ZONE))
                .isEqualTo(FROM);
    }
}
