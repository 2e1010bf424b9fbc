package de.digicheck.dossier;

import de.digicheck.shared.AccountRole;
import de.digicheck.shared.Language;
import java.util.List;
import java.util.Set;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All sections that a dossier can have. */
public final class Sections {

    private final List<SectionWriter> writers;

    public Sections(List<SectionWriter> writers) {
        this.writers = List.copyOf(writers);
    }

    /** What can be chosen today by somebody with these roles. */
    public Mono<List<Offer>> offers(Set<AccountRole> roles) {
        return Flux.fromIterable(writers)
                .concatMap(writer -> writer.offers(roles))
                .collectList();
    }

    /** What a section says today; nothing where its source is not there any more. */
    Mono<Written> write(SectionSource source, Set<AccountRole> roles, Language language) {
        return Flux.fromIterable(writers)
                .filter(writer -> writer.writes(source.kind()))
                .concatMap(writer -> writer.write(source, roles, language))
                .next();
    }
}
