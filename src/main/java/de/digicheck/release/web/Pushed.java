package de.digicheck.release.web;

import java.util.Optional;
import org.springframework.http.codec.ServerSentEvent;

/**
 * What a stream of turnout has come to.
 *
 * @param last what the reader knows
 * @param isNew whether it is told now
 */
record Pushed(Optional<TurnoutJson> last, boolean isNew) {

    static final Pushed NOTHING = new Pushed(Optional.empty(), false);

    Pushed next(TurnoutJson now) {
        return new Pushed(Optional.of(now), !last.equals(Optional.of(now)));
    }

    ServerSentEvent<TurnoutJson> event() {
        return isNew
                ? ServerSentEvent.<TurnoutJson>builder()
                        .event("turnout")
                        .data(last.orElseThrow())
                        .build()
                : ServerSentEvent.<TurnoutJson>builder().comment("unchanged").build();
    }
}
