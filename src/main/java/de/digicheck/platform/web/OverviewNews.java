package de.digicheck.platform.web;

import de.digicheck.platform.security.SignedIn;
import de.digicheck.shared.Language;
import reactor.core.publisher.Flux;

/** What the first page after sign-in tells an account beside results: what is there for it to read. */
@FunctionalInterface
public interface OverviewNews {

    /** Nothing is told. */
    OverviewNews NONE = (account, language) -> Flux.empty();

    /** The pages, the latest first. */
    Flux<StartNews.Link> of(SignedIn account, Language language);
}
