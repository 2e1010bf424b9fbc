package de.digicheck.campaign;

import de.digicheck.audit.AuditEntry;
import de.digicheck.audit.AuditLog;
import de.digicheck.campaign.Deed.Done;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/** Records what staff does about campaigns without changing them: what a campaign does not know of itself. */
public final class Deeds {

    private static final int ID_BYTES = 8;

    private final AuditLog log;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public Deeds(AuditLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /**
     * Does something and records it. Once begun both go on when nobody waits for the outcome any more, so that nobody
     * escapes the log by hanging up. What fails is not recorded.
     *
     * @param done what the outcome means; nothing where nothing was done
     */
    public <T> Mono<T> record(Mono<T> work, CampaignKey campaign, Actor by, Function<T, List<Done>> done) {
        return Mono.defer(() -> {
            Mono<T> recorded = work.delayUntil(outcome -> log.record(done.apply(outcome).stream()
                            .map(one -> entry(campaign, by, one))
                            .toList()))
                    .cache();
            recorded.subscribe(outcome -> {}, error -> {});
            return recorded;
        });
    }

    /** Records what is about to be done. */
    public Mono<Void> record(CampaignKey campaign, Actor by, Done done) {
        return Mono.defer(() -> log.record(List.of(entry(campaign, by, done))));
    }

    private AuditEntry entry(CampaignKey campaign, Actor by, Done done) {
        byte[] id = new byte[ID_BYTES];
        random.nextBytes(id);
        return new AuditEntry(
                campaign + "/deed/" + HexFormat.of().formatHex(id),
                clock.instant(),
                by.account(),
                done.deed().word(),
                Optional.of(campaign.value()),
                Optional.of(done.detail()).filter(detail -> !detail.isEmpty()));
    }
}
