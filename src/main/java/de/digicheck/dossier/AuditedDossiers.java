package de.digicheck.dossier;

import de.digicheck.audit.AuditEntry;
import de.digicheck.audit.AuditLog;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Dossiers whose every change is in the audit log. The change is stored first. */
public final class AuditedDossiers implements Dossiers {

    private final Dossiers dossiers;
    private final AuditLog log;

    public AuditedDossiers(Dossiers dossiers, AuditLog log) {
        this.dossiers = dossiers;
        this.log = log;
    }

    @Override
    public Mono<Dossier> find(int number) {
        return dossiers.find(number);
    }

    @Override
    public Flux<Dossier> list() {
        return dossiers.list();
    }

    @Override
    public Mono<Dossier> save(Dossier dossier) {
        return recorded(dossiers.save(dossier));
    }

    @Override
    public Mono<Dossier> delete(Dossier deletion) {
        return recorded(dossiers.delete(deletion));
    }

    @Override
    public Mono<Integer> highest() {
        return dossiers.highest();
    }

    private Mono<Dossier> recorded(Mono<Dossier> change) {
        return change.flatMap(done -> log.record(Set.of(entry(done))).thenReturn(done));
    }

    private static AuditEntry entry(Dossier dossier) {
        Dossier.Stamp stamp = dossier.stamp();
        return new AuditEntry(
                "dossier/" + dossier.number() + "/" + stamp.revision(),
                stamp.at(),
                stamp.by(),
                stamp.step().action(),
                Optional.empty(),
                Optional.of(detail(dossier)));
    }

    private static String detail(Dossier dossier) {
        String number = String.valueOf(dossier.number());
        return dossier.stamp().step() == DossierStep.SHARED
                ? number + " · " + shared(dossier.shares().get(dossier.shares().size() - 1))
                : number;
    }

    private static String shared(Share share) {
        String roles = share.roles().stream().map(Enum::name).collect(Collectors.joining(", "));
        return roles + " · " + share.from() + " – " + share.until();
    }
}
