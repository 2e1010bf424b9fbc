package de.digicheck.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.shared.AccountRole;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SharePropertyTest {

    private static final LocalDate FROM = LocalDate.of(2026, 12, 1);

    private static Share share(int days) {
        return new Share(1, Set.of(AccountRole.LEAD), FROM, FROM.plusDays(days), "cdo", Optional.empty());
    }

    @Property
    void opensForItsRolesOnItsDaysAlone(
            @ForAll @IntRange(max = 40) int days, @ForAll @IntRange(min = -50, max = 90) int at) {
        boolean within = at >= 0 && at <= days;
        assertThat(share(days).opens(List.of(AccountRole.CIO, AccountRole.LEAD), FROM.plusDays(at)))
                .isEqualTo(within);
        assertThat(share(days).endedAt(Instant.EPOCH).opens(List.of(AccountRole.LEAD), FROM.plusDays(at)))
                .isFalse();
    }
}
