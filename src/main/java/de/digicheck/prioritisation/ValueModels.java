package de.digicheck.prioritisation;

import java.util.Optional;
import reactor.core.publisher.Mono;

/** The value model in force: that of the configuration, its weights replaced by the latest decision. */
public final class ValueModels {

    private final ValueModel configured;
    private final Weightings weightings;

    public ValueModels(ValueModel configured, Weightings weightings) {
        this.configured = configured;
        this.weightings = weightings;
    }

    /** What projects are ranked by now. */
    public Mono<InForce> now() {
        return weightings.latest().map(this::decided).defaultIfEmpty(new InForce(configured, Optional.empty()));
    }

    private InForce decided(Weighting weighting) {
        return new InForce(
                new ValueModel(weighting.weights(), configured.fieldWeights(), configured.screening()),
                Optional.of(weighting));
    }

    /**
     * A value model and where its weights come from.
     *
     * @param source the decision; empty = the configuration
     */
    public record InForce(ValueModel values, Optional<Weighting> source) {

        /** Version of the decision; 0 = the configuration. */
        public int version() {
            return source.map(Weighting::version).orElse(0);
        }
    }
}
