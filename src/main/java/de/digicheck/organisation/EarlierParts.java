package de.digicheck.organisation;

import de.digicheck.shared.OrgUnitCode;
import de.digicheck.shared.PartKey;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The smallest parts that an earlier survey was published for. A part of a later survey consists of whole earlier parts, or
 * lies within one of them; otherwise a part that was merged with one neighbour then and with another one now would tell of a
 * few people. A unit that was formed from others counts as part of each part that these belonged to.
 *
 * @param covers of each part the codes of the units whose own staff it held, and of separate role groups
 */
public record EarlierParts(List<Set<String>> covers) {

    public EarlierParts {
        covers = covers.stream().map(Set::copyOf).toList();
    }

    /**
     * The parts of a survey.
     *
     * @param grid what was announced then
     * @param parts of each published part the codes of its members
     */
    public static EarlierParts of(AnnouncedGrid grid, List<List<String>> parts) {
        LeafCover cover = new LeafCover(grid.town());
        return new EarlierParts(parts.stream()
                .map(codes -> cover.leavesNamed(codes.stream().map(PartKey::new).collect(Collectors.toSet())))
                .map(leaves -> grid.leaves().stream()
                        .filter(leaf -> leaves.contains(leaf.key()))
                        .flatMap(leaf -> staffOf(leaf).stream())
                        .collect(Collectors.toSet()))
                .toList());
    }

    private static Set<String> staffOf(Part leaf) {
        Set<String> staff = new LinkedHashSet<>();
        leaf.units().forEach(unit -> staff.add(unit.value()));
        leaf.members().stream()
                .map(member -> member.code().value())
                .filter(code -> code.endsWith(".role"))
                .forEach(staff::add);
        return staff;
    }

    /**
     * Of each earlier part the announced leaves of a later survey that hold staff of it.
     *
     * @param town of the later survey, which knows what its units were formed from
     */
    List<Set<PartKey>> leavesOf(AnnouncedGrid later, Municipality town) {
        return covers.stream()
                .map(staff -> later.leaves().stream()
                        .filter(leaf -> origins(leaf, town).stream().anyMatch(staff::contains))
                        .map(Part::key)
                        .collect(Collectors.toSet()))
                .filter(leaves -> !leaves.isEmpty())
                .toList();
    }

    private Set<String> origins(Part leaf, Municipality town) {
        Set<String> origins = new HashSet<>(staffOf(leaf));
        for (OrgUnitCode unit : leaf.units()) {
            Optional<OrgUnit> known = town.findUnit(unit);
            known.ifPresent(one -> one.formedFrom().forEach(from -> origins.add(from.value())));
        }
        return origins;
    }
}
