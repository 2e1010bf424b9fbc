package de.digicheck.decision;

import de.digicheck.audit.AuditEntry;
import de.digicheck.audit.AuditLog;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Publishes decisions, and withdraws them. */
public final class Publishing {

    private final DecisionPublication publication;
    private final ResolutionProposals proposals;
    private final AuditLog log;
    private final Clock clock;

    public Publishing(DecisionPublication publication, ResolutionProposals proposals, AuditLog log, Clock clock) {
        this.publication = publication;
        this.proposals = proposals;
        this.log = log;
        this.clock = clock;
    }

    /** Tells whether decisions have a public page now. */
    public Mono<Boolean> isOn() {
        return publication.isOn();
    }

    /** What the public may see of the decisions, the latest first; nothing while they are not published. */
    public Flux<PublicDecision> decisions() {
        return publication.isOn().flatMapMany(on -> on ? shown() : Flux.empty());
    }

    private Flux<PublicDecision> shown() {
        return proposals.list().map(ProposalVersion::proposal).collectList().flatMapIterable(PublicDecision::of);
    }

    /** Publishes the decisions or withdraws them; nothing happens when that is so already. */
    public Mono<Void> set(boolean on, String by) {
        return publication.isOn().filter(before -> before != on).flatMap(before -> publication
                .set(on)
                .then(log.record(Set.of(new AuditEntry(
                        "decisions/" + clock.instant().toEpochMilli(),
                        clock.instant(),
                        by,
                        on ? "decisions-published" : "decisions-withdrawn",
                        Optional.empty(),
                        Optional.empty())))));
    }
}
