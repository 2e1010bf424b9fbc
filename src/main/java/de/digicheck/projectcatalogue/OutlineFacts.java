package de.digicheck.projectcatalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an outline says, fact by fact, and what differs between two versions. A fact is named by the names that lead to it
 * in the tree, joined by slashes: {@code costs/years/2027/one-off}. A list of texts is one fact.
 */
public final class OutlineFacts {

    private OutlineFacts() {}

    /**
     * A fact that differs.
     *
     * @param before empty where it was not said
     * @param after empty where it is not said any more
     */
    public record Change(String fact, String before, String after) {}

    /** The facts of an outline by name, in the order of the tree; what is not known is left out. */
    public static Map<String, String> of(ProjectOutline outline) {
        Map<String, String> facts = new LinkedHashMap<>();
        OutlineTree.of(outline).forEach((name, value) -> add(name, value, facts));
        facts.keySet().removeIf(name -> name.equals("key") || name.equals("assumption") || name.equals("sources"));
        return facts;
    }

    private static void add(String name, @Nullable Object value, Map<String, String> facts) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, member) -> add(name + "/" + key, member, facts));
        } else if (value instanceof List<?> list && list.stream().anyMatch(Map.class::isInstance)) {
            for (int i = 0; i < list.size(); i++) {
                add(name + "/" + (i + 1), list.get(i), facts);
            }
        } else if (value instanceof List<?> list) {
            if (!list.isEmpty()) {
                facts.put(
                        name,
                        String.join(", ", list.stream().map(Object::toString).toList()));
            }
        } else if (value != null) {
            facts.put(name, value.toString());
        }
    }

    /** What differs, in the order of the later version, then what is gone. */
    public static List<Change> changes(ProjectOutline before, ProjectOutline after) {
        Map<String, String> then = of(before);
        Map<String, String> now = of(after);
        Set<String> names = new LinkedHashSet<>(now.keySet());
        names.addAll(then.keySet());
        List<Change> changes = new ArrayList<>();
        for (String name : names) {
            String old = then.getOrDefault(name, "");
            String current = now.getOrDefault(name, "");
            if (!Objects.equals(old, current)) {
                changes.add(new Change(name, old, current));
            }
        }
        return changes;
    }

    /** The first names of what differs, such as {@code costs}. */
    public static Set<String> changedSections(ProjectOutline before, ProjectOutline after) {
        Set<String> sections = new LinkedHashSet<>();
        changes(before, after).forEach(change -> sections.add(change.fact().split("/", 2)[0]));
        return sections;
    }
}
