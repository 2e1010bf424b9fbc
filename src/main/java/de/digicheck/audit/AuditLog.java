package de.digicheck.audit;

import java.util.Collection;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The audit log (<i>Protokoll</i>). Nothing is ever changed or removed. */
public interface AuditLog {

    /** Adds what is not in it yet. */
    Mono<Void> record(Collection<AuditEntry> entries);

    /** All entries, the latest first. */
    Flux<AuditEntry> list();

    /** The entries about a campaign, the latest first. */
    Flux<AuditEntry> listOf(String campaign);
}
