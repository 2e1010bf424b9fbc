package de.digicheck.release;

import de.digicheck.campaign.CampaignKey;
import reactor.core.publisher.Mono;

/** Where the audit sheets of releases are read. Confidential: for staff council and data-protection officer. */
public interface AuditSheets {

    /**
     * The sheet of a release, or of the last one that was refused. Nothing before the first attack, and when a release has
     * none: it was made before sheets were kept, or tells of the open link alone, in which nothing is broken down.
     */
    Mono<AuditReport> find(CampaignKey campaign);
}
