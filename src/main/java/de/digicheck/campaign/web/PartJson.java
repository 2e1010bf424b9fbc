package de.digicheck.campaign.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.digicheck.organisation.AnnouncedGrid;
import de.digicheck.organisation.Part;
import de.digicheck.shared.Language;
import de.digicheck.shared.OrgUnitCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A leaf part of the announced grid as programs see it.
 *
 * @param above keys of the parts that it belongs to, from the top; the town is none of them
 * @param units whose staff, or some of it, it is
 * @param invited employees, as far as their number is known
 * @param complete whether the number of its employees is known
 * @param roles that are stored with answers
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record PartJson(
        String part,
        Map<String, String> label,
        List<String> above,
        List<String> units,
        int invited,
        boolean complete,
        List<RoleJson> roles) {

    /** A stored role with its employees. */
    record RoleJson(String role, int invited) {}

    static List<PartJson> leaves(AnnouncedGrid grid) {
        List<PartJson> leaves = new ArrayList<>();
        if (grid.town().isLeaf()) {
            leaves.add(of(grid.town(), List.of()));
        }
        grid.town().children().forEach(child -> collect(child, List.of(), leaves));
        return leaves;
    }

    private static void collect(Part part, List<String> above, List<PartJson> leaves) {
        if (part.isLeaf()) {
            leaves.add(of(part, above));
            return;
        }
        List<String> path = new ArrayList<>(above);
        path.add(part.key().value());
        part.children().forEach(child -> collect(child, path, leaves));
    }

    private static PartJson of(Part part, List<String> above) {
        return new PartJson(
                part.key().value(),
                label(part),
                List.copyOf(above),
                part.units().stream().map(OrgUnitCode::value).toList(),
                part.invited(),
                part.heads().complete(),
                part.storedRoles().entrySet().stream()
                        .map(role -> new RoleJson(role.getKey().value(), role.getValue()))
                        .toList());
    }

    private static Map<String, String> label(Part part) {
        Map<String, String> label = new LinkedHashMap<>();
        for (Language language : part.label().languages()) {
            label.put(language.tag(), part.label().in(language));
        }
        return label;
    }
}
