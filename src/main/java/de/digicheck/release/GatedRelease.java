package de.digicheck.release;

import de.digicheck.aggregation.FieldEstimate;
import de.digicheck.aggregation.GridEstimates;
import de.digicheck.aggregation.ItemEstimate;
import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.ItemKey;
import de.digicheck.shared.RoleKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Adds parts and role groups to the figures of the town. */
final class GatedRelease {

    private final GridEstimates estimates;
    private final Tiers tiers;
    private final GatePlan plan;
    private final Map<ActionFieldKey, PublishedField> fields = new LinkedHashMap<>();
    private final Map<ItemKey, ItemDisclosure> items = new LinkedHashMap<>();

    GatedRelease(GridEstimates estimates, Tiers tiers, GatePlan plan) {
        this.estimates = estimates;
        this.tiers = tiers;
        this.plan = plan;
        addFields();
        addItems();
    }

    private void addFields() {
        List<FieldEstimate> all = estimates.all().town().fields();
        for (int i = 0; i < all.size(); i++) {
            FieldDisclosure field = FieldDisclosure.of(all.get(i), i, tiers);
            fields.put(field.key(), PublishedField.of(field, tiers.coarsening()));
        }
    }

    private void addItems() {
        Map<ItemKey, Shown> fieldOf = new LinkedHashMap<>();
        for (FieldEstimate field : estimates.all().town().fields()) {
            Optional.ofNullable(fields.get(field.key())).ifPresent(published -> field.items()
                    .forEach(item -> fieldOf.put(item, published.disclosure().score())));
        }
        List<ItemEstimate> all = estimates.all().town().items();
        for (int i = 0; i < all.size(); i++) {
            ItemKey item = all.get(i).item();
            items.put(item, ItemDisclosure.of(i, Optional.ofNullable(fieldOf.get(item)), tiers));
        }
    }

    Candidate with(Release town) {
        List<FieldDisclosure> disclosures =
                fields.values().stream().map(PublishedField::disclosure).toList();
        RankFlags flags = new RankFlags(estimates, disclosures);
        Map<String, PartFigures> units = new UnitTable(tiers, fields, items, flags).figures();
        List<RoleRow> rows = roleRows();
        Map<RoleKey, RoleFigures> roles = new RoleTable(estimates, tiers.coarsening(), rows).figures(fields);
        Release release = new Release(
                town.kind(),
                town.respondents(),
                town.headcount(),
                town.items(),
                varied(town.fields(), disclosures),
                units,
                roles,
                supplement(town.supplement()),
                caveats(town, units.isEmpty() && roles.isEmpty()));
        return Candidate.of(release)
                .withRoles(rows.stream().collect(Collectors.toMap(RoleRow::key, RoleRow::all, (one, other) -> one)));
    }

    private List<RoleRow> roleRows() {
        if (plan.withoutRoles()) {
            return List.of();
        }
        int k = tiers.coarsening().minimumGroupSize();
        TierParts finest = tiers.get(Tier.FIELD);
        int merged = plan.mergedRoles();
        List<RoleRow> rows = RoleRows.of(estimates, finest, k, merged);
        if (rows.size() > RoleTable.MOST_ROWS) {
            rows = RoleRows.of(estimates, finest, k, merged + rows.size() - RoleTable.MOST_ROWS);
        }
        return rows;
    }

    private Map<ActionFieldKey, FieldFigures> varied(
            Map<ActionFieldKey, FieldFigures> town, List<FieldDisclosure> disclosures) {
        PartVariation variation = new PartVariation(estimates, disclosures);
        Map<ActionFieldKey, FieldFigures> figures = new LinkedHashMap<>();
        town.forEach((key, field) -> figures.put(
                key,
                new FieldFigures(
                        field.items(),
                        field.score(),
                        field.alpha(),
                        field.spearmanBrown(),
                        Optional.ofNullable(fields.get(key))
                                .map(published -> variation.of(key, published.shrinking()))
                                .orElse(field.statistics()),
                        field.goals())));
        return figures;
    }

    private Supplement supplement(Supplement town) {
        return new Supplement(
                tiers.grid(), town.openLink(), town.rankings(), new Weighting(tiers, fields).figures(), town.quality());
    }

    private static List<Caveat> caveats(Release town, boolean nothingElse) {
        return town.caveats().stream()
                .filter(caveat -> nothingElse || caveat.code() != Caveat.Code.TOWN_ONLY)
                .toList();
    }
}
