package de.digicheck.release;

import de.digicheck.campaign.CampaignKey;
import java.util.Optional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Where releases are kept. There is no way to change one. */
public interface Releases {

    /** The release of a campaign, or nothing as long as there is none. */
    Mono<PublishedRelease> find(CampaignKey campaign);

    /** All releases, the latest first. */
    Flux<PublishedRelease> list();

    /**
     * Keeps a release and its audit sheet, both or neither, unless the campaign has one: the one that is kept then.
     *
     * @param sheet read by {@link AuditSheets} alone; empty where nothing was attacked
     */
    Mono<PublishedRelease> keep(PublishedRelease release, Optional<AuditReport> sheet);

    /**
     * Keeps the audit sheet of figures that were not released because they would tell too much, in place of an earlier one. It
     * is read by {@link AuditSheets} alone, as long as nothing is released.
     */
    Mono<Void> refuse(CampaignKey campaign, AuditReport sheet);
}
