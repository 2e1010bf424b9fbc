package de.digicheck.organisation;

import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.OrgUnitCode;
import de.digicheck.shared.RoleKey;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Organisational unit (<i>Organisationseinheit</i>).
 *
 * @param parent the unit above, empty directly below the municipality
 * @param headcount employees directly at this unit, by role group, each ≥ 0; empty when not known
 * @param headsWithoutRole employees directly at this unit whose role group is not known, ≥ 0; 0 when there is no
 *     headcount
 * @param formedFrom codes of earlier units that this one was formed from
 */
public record OrgUnit(
        OrgUnitCode code,
        OrgUnitKind kind,
        Optional<OrgUnitCode> parent,
        LocalizedText label,
        Optional<Map<RoleKey, Integer>> headcount,
        int headsWithoutRole,
        List<OrgUnitCode> formedFrom) {

    public OrgUnit {
        if (headsWithoutRole < 0 || (headsWithoutRole > 0 && headcount.isEmpty())) {
            throw new IllegalArgumentException("unit " + code + " has " + headsWithoutRole + " heads without a role");
        }
        headcount = headcount.map(heads -> Collections.unmodifiableMap(new LinkedHashMap<>(heads)));
        formedFrom = List.copyOf(formedFrom);
    }

    /** A unit of which every employee has a role group, or whose headcount is not known. */
    public OrgUnit(
            OrgUnitCode code,
            OrgUnitKind kind,
            Optional<OrgUnitCode> parent,
            LocalizedText label,
            Optional<Map<RoleKey, Integer>> headcount,
            List<OrgUnitCode> formedFrom) {
        this(code, kind, parent, label, headcount, 0, formedFrom);
    }

    /** The same unit directly below the municipality. */
    OrgUnit withoutParent() {
        return new OrgUnit(code, kind, Optional.empty(), label, headcount, headsWithoutRole, formedFrom);
    }
}
