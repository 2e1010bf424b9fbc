package de.digicheck.aggregation;

import de.digicheck.organisation.Municipality;
import de.digicheck.organisation.OrgUnit;
import de.digicheck.organisation.RoleGroup;
import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.ItemKey;
import de.digicheck.shared.Language;
import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.OrgUnitCode;
import de.digicheck.shared.RoleKey;
import de.digicheck.statistics.CronbachAlpha;
import de.digicheck.statistics.CrossProducts;
import de.digicheck.statistics.ItemAnalysis;
import de.digicheck.statistics.PooledVariance;
import de.digicheck.statistics.SampleMoments;
import de.digicheck.statistics.SpearmanBrown;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Evaluation (<i>Auswertung</i>): turns the tallies of a sheet into estimates. The town's scores carry their own
 * variance; those of units and role groups the variance within units, pooled over the leaves of the tree, which is safer
 * for small groups (methods: finite population).
 */
public final class Evaluation {

    private final TallySheet sheet;
    private final Municipality municipality;
    private final List<Leaf> leaves = new ArrayList<>();
    private final Map<String, Tally> partition = new LinkedHashMap<>();
    private final Map<Integer, PooledVariance> pooled = new LinkedHashMap<>();

    private record Leaf(OrgUnitCode unit, Tally tally) {}

    /** A part with what was counted in it. */
    private record PartTally(
            String key,
            Optional<String> parent,
            boolean leaf,
            OrgUnitCode unit,
            LocalizedText label,
            Tally tally,
            OptionalLong heads) {

        PartEstimate estimate(GroupEstimator estimator) {
            return new PartEstimate(key, parent, leaf, unit, label, estimator.estimate(tally, heads));
        }
    }

    private Evaluation(TallySheet sheet) {
        this.sheet = sheet;
        this.municipality = sheet.roster().municipality();
        municipality.units().forEach(unit -> leaves.add(new Leaf(unit.code(), sheet.units(List.of(unit.code())))));
        for (int score = 0; score < sheet.plan().scores().size(); score++) {
            pooled.put(score, pool(score));
        }
    }

    private PooledVariance pool(int score) {
        List<SampleMoments> groups =
                leaves.stream().map(leaf -> leaf.tally().score(score).moments()).toList();
        return PooledVariance.of(groups);
    }

    /** Estimates everything from a sheet. */
    public static Estimates of(TallySheet sheet) {
        return new Evaluation(sheet).estimates();
    }

    /** Estimates everything from a sheet, comparisons of leaves and role groups included. */
    public static Estimates withComparisons(TallySheet sheet, ComparisonOptions options) {
        Evaluation evaluation = new Evaluation(sheet);
        Estimates estimates = evaluation.estimates();
        return estimates.with(evaluation.compare(estimates, options));
    }

    private Comparisons compare(Estimates estimates, ComparisonOptions options) {
        Map<RoleKey, Tally> groups = new LinkedHashMap<>();
        municipality
                .roles()
                .forEach(
                        role -> groups.put(role.key(), sheet.role(sheet.roster().role(role.key()))));
        RestComparing<RoleKey> roles = new RestComparing<>(sheet, sheet.all());
        roles.add(groups);
        LeafComparing comparing = new LeafComparing(sheet, estimates.parts(), partition, this::pooled);
        return new Comparisons(
                comparing.compare(options.pairs()), roles.byField(), Weighting.of(sheet, options.raking()));
    }

    private PooledVariance pooled(int score) {
        return Objects.requireNonNull(pooled.get(score), "every score is pooled");
    }

    private Estimates estimates() {
        Tally town = sheet.all();
        GroupEstimator whole = new GroupEstimator(sheet, score -> Optional.empty());
        GroupEstimator groups = new GroupEstimator(sheet, score -> Optional.ofNullable(pooled.get(score)));
        List<PartTally> tallies = new ArrayList<>();
        municipality.topUnits().forEach(unit -> addParts(unit, Optional.empty(), tallies));
        List<PartEstimate> parts =
                tallies.parallelStream().map(part -> part.estimate(groups)).toList();
        return new Estimates(
                whole.estimate(town, asLong(municipality.headcount())),
                parts,
                roles(groups),
                reliability(),
                sheet.rankings().estimates(),
                sheet.quality().estimate(town),
                sheet.dropped(),
                Optional.empty());
    }

    private void addParts(OrgUnit unit, Optional<String> parent, List<PartTally> parts) {
        String key = unit.code().value();
        List<OrgUnit> children = municipality.childrenOf(unit.code());
        Tally subtree = sheet.units(
                municipality.subtree(unit.code()).stream().map(OrgUnit::code).toList());
        OptionalLong heads = asLong(municipality.subtreeHeadcount(unit.code()));
        parts.add(new PartTally(key, parent, children.isEmpty(), unit.code(), unit.label(), subtree, heads));
        if (children.isEmpty()) {
            partition.put(key, subtree);
        } else {
            addDirect(unit, parts);
        }
        children.forEach(child -> addParts(child, Optional.of(key), parts));
    }

    private void addDirect(OrgUnit unit, List<PartTally> parts) {
        Tally direct = sheet.units(List.of(unit.code()));
        OptionalInt heads = municipality.directHeadcount(unit.code());
        if (direct.responses() == 0 && heads.orElse(0) == 0) {
            return;
        }
        String key = unit.code().value();
        partition.put(key + PartEstimate.DIRECT, direct);
        parts.add(new PartTally(
                key + PartEstimate.DIRECT,
                Optional.of(key),
                true,
                unit.code(),
                directLabel(unit.label()),
                direct,
                asLong(heads)));
    }

    private static LocalizedText directLabel(LocalizedText label) {
        return LocalizedText.of(label.in(Language.GERMAN) + " (direkt)", label.in(Language.ENGLISH) + " (direct)");
    }

    private List<RoleEstimate> roles(GroupEstimator estimator) {
        List<RoleEstimate> roles = new ArrayList<>();
        for (RoleGroup role : municipality.roles()) {
            Tally tally = sheet.role(sheet.roster().role(role.key()));
            OptionalLong heads = asLong(municipality.headcount(role.key()));
            roles.add(new RoleEstimate(role.key(), role.label(), estimator.estimate(tally, heads)));
        }
        return roles;
    }

    private Map<ActionFieldKey, ReliabilityEstimate> reliability() {
        Map<ActionFieldKey, ReliabilityEstimate> estimates = new LinkedHashMap<>();
        for (ScorePlan.FieldScore field : sheet.plan().fields()) {
            sheet.reliability()
                    .find(field.key())
                    .ifPresent(products -> estimates.put(field.key(), reliability(field, products)));
        }
        return estimates;
    }

    private static ReliabilityEstimate reliability(ScorePlan.FieldScore field, CrossProducts products) {
        List<ItemAnalysis> analyses = ItemAnalysis.of(products);
        Map<ItemKey, ItemAnalysis> items = new LinkedHashMap<>();
        for (int i = 0; i < analyses.size(); i++) {
            items.put(field.items().get(i), analyses.get(i));
        }
        OptionalDouble spearmanBrown =
                products.items() == 2 ? SpearmanBrown.of(products).value() : OptionalDouble.empty();
        return new ReliabilityEstimate(CronbachAlpha.of(products), spearmanBrown, items);
    }

    private static OptionalLong asLong(OptionalInt count) {
        return count.isPresent() ? OptionalLong.of(count.getAsInt()) : OptionalLong.empty();
    }
}
