package de.digicheck.dashboard;

import de.digicheck.audit.AuditEntry;
import de.digicheck.audit.AuditLog;
import de.digicheck.campaign.CampaignKey;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import reactor.core.publisher.Mono;

/** Publishes the town's results of a campaign and withdraws them; both stand in the audit log. */
public final class ResultPublishing {

    private final ResultPublications publications;
    private final AuditLog log;
    private final Clock clock;

    public ResultPublishing(ResultPublications publications, AuditLog log, Clock clock) {
        this.publications = publications;
        this.log = log;
        this.clock = clock;
    }

    /** Publishes a result; nothing happens where it is published already. */
    public Mono<Void> publish(CampaignKey campaign, String by) {
        return Mono.defer(() -> publications.add(new ResultPublication(campaign, clock.instant(), by)))
                .filter(isNew -> isNew)
                .flatMap(isNew -> record(campaign, by, "results-published"));
    }

    /** Withdraws a result; nothing happens where it is not published. */
    public Mono<Void> withdraw(CampaignKey campaign, String by) {
        return publications
                .remove(campaign)
                .filter(was -> was)
                .flatMap(was -> record(campaign, by, "results-withdrawn"));
    }

    private Mono<Void> record(CampaignKey campaign, String by, String action) {
        return Mono.defer(() -> log.record(Set.of(new AuditEntry(
                "publication/" + campaign + "/" + clock.instant().toEpochMilli(),
                clock.instant(),
                by,
                action,
                Optional.of(campaign.value()),
                Optional.empty()))));
    }
}
