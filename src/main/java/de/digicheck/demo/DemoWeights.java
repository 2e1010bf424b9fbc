package de.digicheck.demo;

import de.digicheck.prioritisation.SwingWeights;
import de.digicheck.prioritisation.ValueModel;
import de.digicheck.prioritisation.Weighting;
import de.digicheck.prioritisation.Weightings;
import java.time.Clock;
import reactor.core.publisher.Mono;

/** Decides on the weights of the configuration, so that the demonstration town has a protocol. */
final class DemoWeights implements DemoPart {

    private static final String OFFICES =
            "Digitalisierungsbeauftragte Person, Leitung Organisation und IT, Leitung Bauhof";

    private final Weightings weightings;
    private final ValueModel configured;
    private final Clock clock;

    DemoWeights(Weightings weightings, ValueModel configured, Clock clock) {
        this.weightings = weightings;
        this.configured = configured;
        this.clock = clock;
    }

    /** Loads the decision where there is none. */
    @Override
    public Mono<Void> load() {
        return weightings
                .latest()
                .hasElement()
                .filter(decided -> !decided)
                .flatMap(missing -> weightings.add(decision()))
                .then();
    }

    private Weighting decision() {
        return new Weighting(1, clock.instant(), "demo", OFFICES, SwingWeights.of(configured.weights()));
    }
}
