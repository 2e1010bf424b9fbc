package de.digicheck.prioritisation;

import de.digicheck.organisation.Municipality;
import de.digicheck.organisation.OrgUnit;
import de.digicheck.release.Figure;
import de.digicheck.release.PartFigures;
import de.digicheck.release.Release;
import de.digicheck.shared.Keys;
import de.digicheck.shared.OrgUnitCode;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A member of the finest partition of the staff for which there are figures: the leaves among the released parts, or,
 * when only the town is released, its units.
 *
 * @param key of the released part, or of the unit
 * @param units units whose staff may be in it
 * @param share of the staff of the town, 0…1, by headcount; by respondents when a headcount is not known; empty when
 *     neither is
 */
record StaffPart(String key, Set<OrgUnitCode> units, OptionalDouble share) {

    private static final String DIRECT = ".direct";

    StaffPart {
        units = Set.copyOf(units);
    }

    /** The partition; at least one part. */
    static List<StaffPart> of(Release release, Municipality municipality) {
        List<PartFigures> leaves =
                release.units().values().stream().filter(PartFigures::leaf).toList();
        if (leaves.isEmpty()) {
            return ofUnits(municipality);
        }
        Optional<Double> headcount = total(leaves, PartFigures::headcount);
        Function<PartFigures, Figure> size = headcount.isPresent() ? PartFigures::headcount : PartFigures::n;
        Optional<Double> total = total(leaves, size);
        return leaves.stream()
                .map(leaf -> new StaffPart(leaf.key(), units(leaf, municipality), share(size.apply(leaf), total)))
                .toList();
    }

    private static List<StaffPart> ofUnits(Municipality municipality) {
        Optional<Double> total = municipality.headcount().isPresent()
                ? positive(municipality.headcount().getAsInt())
                : Optional.empty();
        return municipality.units().stream()
                .map(OrgUnit::code)
                .map(code -> new StaffPart(
                        code.value(), Set.of(code), share(Figure.of(municipality.directHeadcount(code)), total)))
                .toList();
    }

    private static Optional<Double> total(List<PartFigures> leaves, Function<PartFigures, Figure> size) {
        double sum = 0;
        for (PartFigures leaf : leaves) {
            OptionalDouble value = size.apply(leaf).value();
            if (value.isEmpty()) {
                return Optional.empty();
            }
            sum += value.getAsDouble();
        }
        return positive(sum);
    }

    private static Optional<Double> positive(double sum) {
        return sum > 0 ? Optional.of(sum) : Optional.empty();
    }

    private static OptionalDouble share(Figure size, Optional<Double> total) {
        return total.isPresent() && size.value().isPresent()
                ? OptionalDouble.of(size.value().getAsDouble() / total.get())
                : OptionalDouble.empty();
    }

    private static Set<OrgUnitCode> units(PartFigures leaf, Municipality municipality) {
        return cover(leaf, municipality).stream()
                .filter(Keys::isKey)
                .map(OrgUnitCode::new)
                .collect(Collectors.toSet());
    }

    /**
     * What a part consists of: the codes of units whose own staff is in it, and role groups that are a part of their own.
     * Units below a member belong to it, unless it is the staff directly at an inner unit.
     */
    static Set<String> cover(PartFigures part, Municipality municipality) {
        List<String> names = Arrays.asList(part.key().split("\\+"));
        Set<String> cover = new HashSet<>();
        for (String member : part.memberUnits()) {
            String name = member.endsWith(DIRECT) ? member.substring(0, member.length() - DIRECT.length()) : member;
            boolean direct = member.endsWith(DIRECT) || (names.contains(name + DIRECT) && !names.contains(name));
            if (direct || !Keys.isKey(name)) {
                cover.add(name);
            } else {
                subtree(new OrgUnitCode(name), municipality).forEach(unit -> cover.add(unit.value()));
            }
        }
        return cover;
    }

    /** A unit and everything below it; an unknown unit stands for itself. */
    static Set<OrgUnitCode> subtree(OrgUnitCode code, Municipality municipality) {
        if (municipality.findUnit(code).isEmpty()) {
            return Set.of(code);
        }
        return municipality.subtree(code).stream().map(OrgUnit::code).collect(Collectors.toSet());
    }

    /** Tells whether some units may have staff in it. A merged part counts as a whole when one of its units is reached. */
    boolean hasStaffOf(Set<OrgUnitCode> reached) {
        return !Collections.disjoint(units, reached);
    }
}
