package de.digicheck.review;

import de.digicheck.audit.AuditEntry;
import de.digicheck.audit.AuditLog;
import de.digicheck.campaign.CampaignKey;
import de.digicheck.shared.AccountRole;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import reactor.core.publisher.Mono;

/** Takes down what is said in reviews, and records in the audit log that something was said, without its words. */
public final class Reviewing {

    /** Stands where the store gives the number. */
    private static final int NEXT = 1;

    private final Reviews reviews;
    private final AuditLog log;
    private final Clock clock;

    public Reviewing(Reviews reviews, AuditLog log, Clock clock) {
        this.reviews = reviews;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Who speaks.
     *
     * @param account name of the account
     */
    public record Speaker(String account, AccountRole role) {}

    /** Adds statements to the review of a part, in this order. */
    public Mono<Void> say(CampaignKey campaign, String part, List<Statement> statements, Speaker by) {
        return Mono.when(statements.stream()
                .map(statement ->
                        new ReviewEntry(campaign, part, NEXT, clock.instant(), by.account(), by.role(), statement))
                .map(this::add)
                .reduce(Mono.empty(), (before, next) -> before.then(next)));
    }

    private Mono<Void> add(ReviewEntry entry) {
        return Mono.defer(() -> reviews.add(entry)).flatMap(kept -> log.record(Set.of(record(kept))));
    }

    private static AuditEntry record(ReviewEntry kept) {
        return new AuditEntry(
                "review/" + kept.campaign() + "/" + kept.part() + "/" + kept.number(),
                kept.at(),
                kept.account(),
                kept.statement().action(),
                Optional.of(kept.campaign().value()),
                Optional.of(kept.part()));
    }
}
