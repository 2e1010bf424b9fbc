package de.digicheck.organisation;

import de.digicheck.shared.PartKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells which announced leaves a part covers that was merged from announced parts. A part covers a leaf when its members
 * include all members of the leaf or of an announced part above it.
 */
final class LeafCover {

    private final Map<PartKey, List<Set<PartKey>>> chains = new LinkedHashMap<>();
    /** By the part itself: putting its key together takes longer than finding its leaves again. */
    private final IdentityHashMap<Part, Set<PartKey>> known = new IdentityHashMap<>();

    LeafCover(Part announced) {
        collect(announced, List.of());
    }

    private void collect(Part part, List<Set<PartKey>> above) {
        List<Set<PartKey>> chain = new ArrayList<>(above);
        chain.add(codes(part));
        if (part.isLeaf()) {
            chains.put(part.key(), chain);
        }
        part.children().forEach(child -> collect(child, chain));
    }

    /** The keys of the announced leaves in a part. */
    Set<PartKey> leavesOf(Part part) {
        return known.computeIfAbsent(part, one -> leavesNamed(codes(one)));
    }

    private static Set<PartKey> codes(Part part) {
        return part.members().stream().map(PartMember::code).collect(Collectors.toSet());
    }

    /** The keys of the announced leaves in a part whose members have these codes. */
    Set<PartKey> leavesNamed(Set<PartKey> members) {
        Set<PartKey> leaves = new LinkedHashSet<>();
        chains.forEach((leaf, chain) -> {
            if (chain.stream().anyMatch(members::containsAll)) {
                leaves.add(leaf);
            }
        });
        return Collections.unmodifiableSet(leaves);
    }
}
