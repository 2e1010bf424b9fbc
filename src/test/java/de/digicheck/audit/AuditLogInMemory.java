package de.digicheck.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** An audit log for tests that are about something else than how it is kept. */
public final class AuditLogInMemory implements AuditLog {

    private final Map<String, AuditEntry> entries = Collections.synchronizedMap(new LinkedHashMap<>());

    @Override
    public Mono<Void> record(Collection<AuditEntry> some) {
        return Mono.fromRunnable(() -> some.forEach(entry -> entries.putIfAbsent(entry.id(), entry)));
    }

    @Override
    public Flux<AuditEntry> list() {
        return Flux.defer(() -> {
            List<AuditEntry> all = new ArrayList<>(entries.values());
            Collections.reverse(all);
            return Flux.fromIterable(all);
        });
    }

    @Override
    public Flux<AuditEntry> listOf(String campaign) {
        return list().filter(entry -> entry.campaign().filter(campaign::equals).isPresent());
    }
}
