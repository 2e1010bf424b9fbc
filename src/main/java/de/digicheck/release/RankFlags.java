package de.digicheck.release;

import de.digicheck.aggregation.GridEstimates;
import de.digicheck.organisation.Part;
import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.PartKey;
import de.digicheck.statistics.MannWhitney;
import de.digicheck.statistics.PValueAdjustment;
import de.digicheck.statistics.ValueCounts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which parts differ markedly and surely from the rest: Mann–Whitney of each part against all others before anything is
 * coarsened, over parts of 20 answers or more; q ≤ .10 by Benjamini–Hochberg over all parts and fields, and |Cliff's δ| ≥
 * .33. Only whether a part is flagged is published.
 */
final class RankFlags {

    private static final double LARGEST_Q = 0.10;
    private static final double SMALLEST_DELTA = 0.33;

    private final GridEstimates estimates;
    private final List<Test> tests = new ArrayList<>();
    private final Map<String, Boolean> flags = new HashMap<>();

    private record Test(String name, double p, double delta) {}

    RankFlags(GridEstimates estimates, Collection<FieldDisclosure> fields) {
        this.estimates = estimates;
        fields.stream().filter(field -> field.rankTest().hasParts()).forEach(this::test);
        double[] q = PValueAdjustment.BENJAMINI_HOCHBERG.adjust(
                tests.stream().mapToDouble(Test::p).toArray());
        for (int i = 0; i < q.length; i++) {
            flags.put(
                    tests.get(i).name(),
                    q[i] <= LARGEST_Q && Math.abs(tests.get(i).delta()) >= SMALLEST_DELTA);
        }
    }

    private void test(FieldDisclosure field) {
        Shown shown = field.rankTest();
        ValueCounts all = scores(field, shown.tier().town());
        for (Part part : shown.smallest()) {
            ValueCounts own = scores(field, part);
            MannWhitney.of(own, all.without(own))
                    .ifPresent(test -> tests.add(
                            new Test(name(field.key(), part.key()), test.p().orElse(1), test.cliffsDelta())));
        }
    }

    private ValueCounts scores(FieldDisclosure field, Part part) {
        return estimates.scores(field.key(), field.rankTest().tier().cellsOf(part));
    }

    private static String name(ActionFieldKey field, PartKey part) {
        return field + " " + part;
    }

    /** The flag of a part; undefined where it was not compared. */
    VersusRest of(FieldDisclosure field, PartKey part) {
        return Optional.ofNullable(flags.get(name(field.key(), part)))
                .map(flagged -> flag(Figure.of(flagged ? 1.0 : 0.0)))
                .orElseGet(() -> field.score().isSmallest(part) ? flag(Withheld.PROTECTED) : VersusRest.UNDEFINED);
    }

    private static VersusRest flag(Figure flagged) {
        Figure never = Withheld.NOT_PUBLISHED;
        return new VersusRest(never, never, never, never, never, flagged);
    }
}
