package de.digicheck.release;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.organisation.OrgUnit;
import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.ItemKey;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** How much of a town reads figures of its own office, or of the part it was merged into, in spite of all protection. */
class GateUtilityTest {

    private static final int TOWNS = 30;
    /** Units of real towns differ by less than half a step of the scale. */
    private static final double VARIETY = 0.4;

    private static final ActionFieldKey FIELD = new ActionFieldKey("c");
    private static final ItemKey ITEM = new ItemKey("c1");

    /** Staff, and those of them whose own part is shown: alone, or at least merged with its neighbours. */
    private static final class Share {

        private double staff;
        private double own;
        private double merged;

        void add(GateTown town, Release release, Predicate<PartFigures> shown) {
            for (OrgUnit unit : town.municipality().units()) {
                boolean leaf = town.municipality().childrenOf(unit.code()).isEmpty();
                String code = leaf ? unit.code().value() : unit.code() + ".direct";
                int heads = town.municipality().directHeadcount(unit.code()).orElseThrow();
                staff += heads;
                own += isShown(release, part -> part.key().equals(code), shown) ? heads : 0;
                merged += isShown(release, part -> part.memberUnits().contains(code), shown) ? heads : 0;
            }
        }

        private static boolean isShown(Release release, Predicate<PartFigures> which, Predicate<PartFigures> shown) {
            return release.units().values().stream().filter(which).anyMatch(shown);
        }

        double own() {
            return own / staff;
        }

        double merged() {
            return merged / staff;
        }
    }

    private static <K, V> V get(Map<K, V> figures, K key) {
        return Optional.ofNullable(figures.get(key)).orElseThrow();
    }

    @Test
    void showsMostPeopleTheirOwnPart(TestReporter reporter) {
        Predicate<PartFigures> field =
                part -> PublishedSets.isShown(get(part.fields(), FIELD).score().score());
        Predicate<PartFigures> item =
                part -> PublishedSets.isShown(get(part.items(), ITEM).n());
        Predicate<PartFigures> distribution =
                part -> get(part.items(), ITEM).distribution().withheld().isEmpty();

        List<Published> towns = IntStream.range(0, TOWNS)
                .mapToObj(seed -> GateTown.random(seed, VARIETY))
                .map(town -> new Published(town, town.release(), ThresholdOnly.of(town)))
                .toList();

        assertThat(measured("field", towns, field, reporter).merged()).isGreaterThan(0.85);
        assertThat(measured("item", towns, item, reporter).merged()).isGreaterThan(0.6);
        assertThat(measured("distribution", towns, distribution, reporter).merged())
                .isGreaterThan(0.3);
    }

    private record Published(GateTown town, Release gated, Release byThreshold) {}

    private static Share measured(
            String figure, List<Published> towns, Predicate<PartFigures> shown, TestReporter reporter) {
        Share gate = new Share();
        Share threshold = new Share();
        towns.forEach(one -> gate.add(one.town(), one.gated(), shown));
        towns.forEach(one -> threshold.add(one.town(), one.byThreshold(), shown));
        reporter.publishEntry(
                figure,
                String.format(
                        Locale.ROOT,
                        "own part %.0f %%, merged %.0f %%; by a threshold alone %.0f %%",
                        100 * gate.own(),
                        100 * gate.merged(),
                        100 * threshold.own()));
        return gate;
    }
}
