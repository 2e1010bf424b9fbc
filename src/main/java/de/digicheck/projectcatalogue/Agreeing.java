package de.digicheck.projectcatalogue;

import de.digicheck.audit.AuditEntry;
import de.digicheck.audit.AuditLog;
import de.digicheck.shared.OrgUnitCode;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import reactor.core.publisher.Mono;

/** Takes down whether units agree to outlines that need their staff, and records it in the audit log without the reason. */
public final class Agreeing {

    private final UnitAgreements agreements;
    private final AuditLog log;
    private final Clock clock;

    public Agreeing(UnitAgreements agreements, AuditLog log, Clock clock) {
        this.agreements = agreements;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Adds what the head of a unit says.
     *
     * @param seen the version that it speaks of
     * @param reason never blank where the unit does not agree
     */
    public Mono<UnitAgreement> say(
            OutlineVersion seen, OrgUnitCode unit, boolean agrees, String reason, String account) {
        Instant now = clock.instant();
        return agreements
                .add(new UnitAgreement(seen.key(), seen.number(), unit, agrees, reason, account, now))
                .flatMap(kept -> log.record(Set.of(new AuditEntry(
                                "agreement/" + kept.outline() + "/" + kept.unit() + "/" + now.toEpochMilli(),
                                now,
                                account,
                                agrees ? "outline-agreed" : "outline-not-agreed",
                                Optional.empty(),
                                Optional.of(kept.outline() + " · " + kept.version() + " · " + kept.unit()))))
                        .thenReturn(kept));
    }
}
