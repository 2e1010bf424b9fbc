package de.digicheck.release;

import de.digicheck.aggregation.Estimates;
import de.digicheck.aggregation.FieldEstimate;
import de.digicheck.aggregation.ItemEstimate;
import de.digicheck.aggregation.PartEstimate;
import de.digicheck.aggregation.ReliabilityEstimate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Finds what a reader must know beside the figures. */
final class Caveats {

    /** Fewer complete cases say too little about a scale. */
    static final int RELIABILITY_CASES = 50;

    private static final double KNOWLEDGE_GAP = 0.3;
    private static final double LOW_ALPHA = 0.6;
    private static final double DOUBTFUL_ALPHA = 0.7;
    private static final double LOW_ITEM_REST = 0.2;

    private final Estimates estimates;
    private final List<Caveat> caveats = new ArrayList<>();

    private Caveats(Estimates estimates) {
        this.estimates = estimates;
    }

    /**
     * The caveats of some estimates.
     *
     * @param withParts whether those of single parts are told, too
     */
    static List<Caveat> of(Estimates estimates, boolean withParts) {
        Caveats caveats = new Caveats(estimates);
        caveats.town();
        estimates.reliability().values().forEach(caveats::items);
        if (withParts) {
            estimates.parts().forEach(caveats::part);
        }
        return caveats.caveats;
    }

    private void town() {
        if (estimates.town().headcount().isEmpty()) {
            add(Caveat.Code.HEADCOUNT_UNKNOWN, "");
        }
        if (estimates.dropped() > 0) {
            add(Caveat.Code.HIDDEN_ANSWERS_DROPPED, "");
        }
        estimates.town().items().forEach(item -> knowledgeGap(item, item.item().value()));
        estimates.town().fields().forEach(this::field);
    }

    private void field(FieldEstimate field) {
        String key = field.key().value();
        if (field.items().size() == 1) {
            add(Caveat.Code.SINGLE_ITEM_FIELD, key);
        }
        OptionalDouble alpha = Optional.ofNullable(estimates.reliability().get(field.key()))
                .filter(reliability -> reliability.alpha().n() >= RELIABILITY_CASES)
                .filter(reliability -> field.items().size() >= 3)
                .map(reliability -> reliability.alpha().value())
                .orElse(OptionalDouble.empty());
        if (alpha.isPresent() && alpha.getAsDouble() < DOUBTFUL_ALPHA) {
            add(alpha.getAsDouble() < LOW_ALPHA ? Caveat.Code.LOW_ALPHA : Caveat.Code.DOUBTFUL_ALPHA, key);
        }
    }

    private void items(ReliabilityEstimate reliability) {
        if (reliability.alpha().n() < RELIABILITY_CASES) {
            return;
        }
        reliability.items().forEach((item, analysis) -> {
            OptionalDouble correlation = analysis.itemRestCorrelation();
            if (correlation.isPresent() && correlation.getAsDouble() < LOW_ITEM_REST) {
                add(Caveat.Code.LOW_ITEM_REST_CORRELATION, item.value());
            }
        });
    }

    private void part(PartEstimate part) {
        if (part.leaf() && part.group().isStale()) {
            add(Caveat.Code.STALE_HEADCOUNT, part.key());
        }
        if (part.leaf()) {
            part.group().items().forEach(item -> knowledgeGap(item, part.key() + "/" + item.item()));
        }
    }

    private void knowledgeGap(ItemEstimate item, String subject) {
        OptionalDouble share = item.dontKnowShare();
        if (share.isPresent() && share.getAsDouble() >= KNOWLEDGE_GAP) {
            add(Caveat.Code.KNOWLEDGE_GAP, subject);
        }
    }

    private void add(Caveat.Code code, String subject) {
        caveats.add(new Caveat(code, subject));
    }
}
