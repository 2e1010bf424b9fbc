package de.digicheck.release;

import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.ItemKey;
import de.digicheck.shared.RoleKey;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The frozen result (<i>Freigabe</i>). Everything after it — pages, files, proposals — is computed from it alone.
 *
 * @param kind under which rules it was made
 * @param respondents number of responses
 * @param headcount employees of the town; undefined when not known
 * @param items in the order of the questionnaire
 * @param fields in the fixed order of the action fields
 * @param units parts, by key, parents before children
 * @param roles role groups in the order of the organisation
 * @param supplement rankings, weights, quality, the open link and the grid
 * @param caveats what a reader must know (stale headcounts, knowledge gaps, single-item fields …)
 */
public record Release(
        Kind kind,
        Figure respondents,
        Figure headcount,
        Map<ItemKey, ItemFigures> items,
        Map<ActionFieldKey, FieldFigures> fields,
        Map<String, PartFigures> units,
        Map<RoleKey, RoleFigures> roles,
        Supplement supplement,
        List<Caveat> caveats) {

    /** Under which rules figures are published. */
    public enum Kind {
        /** Every figure, unrounded, for analysts on their own files. */
        RAW,
        /** Only what protects every small group; numbers are coarsened. */
        GATED
    }

    public Release {
        items = Collections.unmodifiableMap(new LinkedHashMap<>(items));
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        units = Collections.unmodifiableMap(new LinkedHashMap<>(units));
        roles = Collections.unmodifiableMap(new LinkedHashMap<>(roles));
        caveats = List.copyOf(caveats);
    }

    /** The same release with a row beside the town. */
    Release withOpenLink(OpenLinkFigures row) {
        Supplement more = new Supplement(
                supplement.grid(),
                Optional.of(row),
                supplement.rankings(),
                supplement.weighting(),
                supplement.quality());
        return new Release(kind, respondents, headcount, items, fields, units, roles, more, caveats);
    }

    /** The same release with some of its parts; what it warns of in the others is left out. */
    Release withUnits(Map<String, PartFigures> some) {
        List<Caveat> kept = caveats.stream()
                .filter(caveat -> some.containsKey(caveat.subject()) || !units.containsKey(caveat.subject()))
                .toList();
        return new Release(kind, respondents, headcount, items, fields, some, roles, supplement, kept);
    }

    /** The same release without parts and without what it warns of, so that nothing that is computed from it speaks of a part. */
    public Release withoutParts() {
        return new Release(kind, respondents, headcount, items, fields, Map.of(), roles, supplement, List.of());
    }

    /** The same release without role groups. */
    public Release withoutRoles() {
        return new Release(kind, respondents, headcount, items, fields, units, Map.of(), supplement, caveats);
    }

    /** Where an importance–satisfaction pair stands among all pairs; empty for other items and where it is not shown. */
    public Optional<Quadrant> quadrantOf(ItemKey item) {
        List<PairFigures> pairs = items.values().stream()
                .flatMap(figures -> figures.pair().stream())
                .toList();
        return Optional.ofNullable(items.get(item))
                .flatMap(ItemFigures::pair)
                .flatMap(pair -> Quadrant.of(pair, pairs));
    }
}
