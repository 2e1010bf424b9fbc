package de.digicheck.platform.web;

import de.digicheck.shared.Language;
import reactor.core.publisher.Flux;

/** What the start page tells everybody beside taking part: results that are published. */
@FunctionalInterface
public interface StartNews {

    /** Nothing is told. */
    StartNews NONE = language -> Flux.empty();

    /** A page that everybody may read. */
    record Link(String address, String label, String note) {}

    /** The pages, the latest first. */
    Flux<Link> in(Language language);
}
