package de.digicheck.dossier;

import de.digicheck.shared.AccountRole;
import de.digicheck.shared.Language;
import java.util.Set;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Writes sections of some kinds, from what has passed the gate and from what follows from it. */
public interface SectionWriter {

    /** Tells whether sections of this kind are its own. */
    boolean writes(SectionKind kind);

    /** What can be chosen today by somebody with these roles. */
    Flux<Offer> offers(Set<AccountRole> roles);

    /** What a section says today; nothing where its source is not there, or not for these roles. */
    Mono<Written> write(SectionSource source, Set<AccountRole> roles, Language language);
}
