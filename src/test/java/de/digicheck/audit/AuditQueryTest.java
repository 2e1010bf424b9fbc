package de.digicheck.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AuditQueryTest {

    /** Half past midnight of the 26th in German time. */
    private static final AuditEntry ENTRY = new AuditEntry(
            "1",
            Instant.parse("2026-11-25T23:30:00Z"),
            "cdo",
            "opened",
            Optional.of("stadt-2026"),
            Optional.of("Öffnung"));

    @Test
    void countsDaysInGermanTimeAndIncludesBoth() {
        LocalDate day = LocalDate.parse("2026-11-26");
        assertThat(between(day, day).matches(ENTRY)).isTrue();
        assertThat(between(day.plusDays(1), day.plusDays(2)).matches(ENTRY)).isFalse();
        assertThat(between(day.minusDays(2), day.minusDays(1)).matches(ENTRY)).isFalse();
    }

    @Test
    void asksForAllThatIsGiven() {
        assertThat(AuditQuery.ALL.matches(ENTRY)).isTrue();
        assertThat(about(Set.of("cdo"), "opened", "STADT").matches(ENTRY)).isTrue();
        assertThat(about(Set.of("cdo"), "opened", "öffn").matches(ENTRY)).isTrue();
        assertThat(about(Set.of(), "opened", "stadt").matches(ENTRY)).isFalse();
        assertThat(about(Set.of("cdo"), "closed", "stadt").matches(ENTRY)).isFalse();
        assertThat(about(Set.of("cdo"), "opened", "dorf").matches(ENTRY)).isFalse();
    }

    private static AuditQuery between(LocalDate from, LocalDate to) {
        return new AuditQuery(Optional.of(from), Optional.of(to), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static AuditQuery about(Set<String> accounts, String action, String subject) {
        return new AuditQuery(
                Optional.empty(), Optional.empty(), Optional.of(accounts), Optional.of(action), Optional.of(subject));
    }
}
