package de.digicheck.audit;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Who has looked at results (<i>Zugriffsprotokoll</i>), for those who watch over a campaign. */
public interface ResultReaders {

    /** Notes that an account looks at the results of a campaign today; once a day is enough. */
    Mono<Void> note(String campaign, String account);

    /** Who has looked at the results of a campaign, the latest first. */
    Flux<ResultReader> listOf(String campaign);
}
