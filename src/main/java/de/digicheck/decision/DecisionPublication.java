package de.digicheck.decision;

import reactor.core.publisher.Mono;

/** Whether decisions have a public page. Off until somebody switches it on. */
public interface DecisionPublication {

    /** Tells whether there is a public page now. */
    Mono<Boolean> isOn();

    /** Switches it on or off. */
    Mono<Void> set(boolean on);
}
