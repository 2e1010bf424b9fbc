package de.digicheck.officecheck;

import de.digicheck.audit.AuditEntry;
import de.digicheck.audit.AuditLog;
import de.digicheck.shared.GermanTime;
import de.digicheck.shared.OrgUnitCode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import reactor.core.publisher.Mono;

/** Writes checks: each change is a new version with its author, and is in the audit log. */
public final class OfficeChecking {

    private final OfficeChecks checks;
    private final AuditLog log;
    private final RandomGenerator random;
    private final Clock clock;

    public OfficeChecking(OfficeChecks checks, AuditLog log, RandomGenerator random, Clock clock) {
        this.checks = checks;
        this.log = log;
        this.random = random;
        this.clock = clock;
    }

    /** Begins a check. */
    public Mono<CheckVersion> begin(OrgUnitCode unit, LocalDate day, String by) {
        return add(1, OfficeCheck.empty(CheckId.random(random), unit, day), by);
    }

    /**
     * Writes the next version.
     *
     * @param seen the version that the change starts from
     * @return the version that was seen, when nothing changes; an error with {@link ChangedMeanwhileException} when
     *     there is a later one
     */
    public Mono<CheckVersion> change(CheckVersion seen, UnaryOperator<OfficeCheck> change, String by) {
        OfficeCheck after = change.apply(seen.check());
        return after.equals(seen.check()) ? Mono.just(seen) : add(seen.number() + 1, after, by);
    }

    private Mono<CheckVersion> add(int number, OfficeCheck check, String by) {
        return checks.add(new CheckVersion(number, clock.instant(), by, check)).flatMap(this::recorded);
    }

    private Mono<CheckVersion> recorded(CheckVersion version) {
        String action = version.number() == 1 ? "office-check-begun" : "office-check-changed";
        AuditEntry entry = new AuditEntry(
                "office-check/" + version.id() + "/" + version.number(),
                version.at(),
                version.isByTeam() ? TeamAdding.ACCOUNT : version.by(),
                action,
                Optional.empty(),
                Optional.of(version.check().unit() + " · " + version.check().day() + " · " + version.number()));
        return log.record(List.of(entry)).thenReturn(version);
    }

    /** The day that it is now. */
    public LocalDate today() {
        return GermanTime.today(clock);
    }
}
