package de.digicheck.organisation;

import de.digicheck.shared.Language;
import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.OrgUnitCode;
import de.digicheck.shared.PartKey;
import de.digicheck.shared.RoleKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The units of a town as parts, before anything is merged: the staff directly at a unit that has units below it is a leaf
 * of it, and the staff of separate role groups, if there is enough of it, is one part beside the units at the top.
 */
final class UnitTree {

    private static final Map<Language, String> DIRECT =
            Map.of(Language.GERMAN, "%s (direkt)", Language.ENGLISH, "%s (direct)");

    private final Municipality town;
    private final Map<PartKey, PartKey> attached;
    private final Set<RoleKey> apart;

    /** @param attached from the staff directly at a unit to the unit below it that it goes to */
    UnitTree(Municipality town, int threshold, Map<PartKey, PartKey> attached) {
        this.town = town;
        this.attached = attached;
        Set<RoleKey> separate = town.roles().stream()
                .filter(RoleGroup::separate)
                .map(RoleGroup::key)
                .collect(Collectors.toCollection(TreeSet::new));
        this.apart = rolePart(separate).heads().invited() >= threshold ? separate : Set.of();
    }

    /** The family at the top. */
    List<Part> top() {
        List<Part> top = new ArrayList<>();
        town.topUnits().forEach(unit -> top.add(part(unit)));
        if (!apart.isEmpty()) {
            top.add(rolePart(apart));
        }
        return top;
    }

    private Part rolePart(Set<RoleKey> roles) {
        Map<RoleKey, Integer> heads = new TreeMap<>();
        Set<String> kinds = new TreeSet<>();
        for (OrgUnit unit : town.units()) {
            Map<RoleKey, Integer> here = new TreeMap<>(unit.headcount().orElse(Map.of()));
            here.keySet().retainAll(roles);
            here.values().removeIf(count -> count == 0);
            here.forEach((role, count) -> heads.merge(role, count, Integer::sum));
            if (!here.isEmpty()) {
                kinds.add(unit.kind().value());
            }
        }
        List<PartMember> members = town.roles().stream()
                .filter(role -> heads.containsKey(role.key()))
                .map(role -> new PartMember(PartKey.of(role.key()), role.label()))
                .toList();
        int all = heads.values().stream().mapToInt(Integer::intValue).sum();
        return new Part(members, kinds, Set.of(), new PartHeads(all, true, heads), Map.of(), true, List.of());
    }

    private Part part(OrgUnit unit) {
        PartMember member = new PartMember(PartKey.of(unit.code()), unit.label());
        List<Part> children = new ArrayList<>(
                town.childrenOf(unit.code()).stream().map(this::part).toList());
        if (children.isEmpty()) {
            return leaf(unit, member);
        }
        Part direct = leaf(unit, new PartMember(PartKey.direct(unit.code()), direct(unit.label())));
        Part all = Part.join(Stream.concat(Stream.of(direct), children.stream()).toList());
        addDirect(direct, children);
        return new Part(List.of(member), all.kinds(), all.units(), all.heads(), Map.of(), false, children);
    }

    /** The staff directly at a unit is the first of its children, unless it is attached to another one. */
    private void addDirect(Part direct, List<Part> children) {
        if (direct.heads().isEmpty()) {
            return;
        }
        Optional<Part> target = Optional.ofNullable(attached.get(direct.key())).flatMap(key -> children.stream()
                .filter(child -> child.key().equals(key))
                .findFirst());
        if (target.isEmpty()) {
            children.add(0, direct);
            return;
        }
        children.set(children.indexOf(target.get()), attach(direct, target.get()));
    }

    private static Part attach(Part direct, Part target) {
        List<Part> below = target.isLeaf()
                ? List.of()
                : Stream.concat(Stream.of(direct), target.children().stream()).toList();
        return Part.join(List.of(direct, target)).withChildren(below);
    }

    private Part leaf(OrgUnit unit, PartMember member) {
        return new Part(
                List.of(member),
                Set.of(unit.kind().value()),
                Set.of(unit.code()),
                heads(unit),
                Map.of(),
                false,
                List.of());
    }

    private PartHeads heads(OrgUnit unit) {
        Map<RoleKey, Integer> roles = new TreeMap<>(unit.headcount().orElse(Map.of()));
        roles.keySet().removeAll(apart);
        roles.values().removeIf(count -> count == 0);
        int withRole = roles.values().stream().mapToInt(Integer::intValue).sum();
        return new PartHeads(
                withRole + unit.headsWithoutRole(), unit.headcount().isPresent(), roles);
    }

    private static LocalizedText direct(LocalizedText label) {
        Map<Language, String> texts = new LinkedHashMap<>();
        label.languages()
                .forEach(language -> texts.put(
                        language, DIRECT.getOrDefault(language.base(), "%s *").formatted(label.in(language))));
        return new LocalizedText(texts);
    }

    /** Every unit of the town. */
    Set<OrgUnitCode> units() {
        return town.units().stream().map(OrgUnit::code).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
