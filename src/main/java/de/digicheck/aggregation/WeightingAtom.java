package de.digicheck.aggregation;

import de.digicheck.organisation.Municipality;
import de.digicheck.organisation.OrgUnit;
import de.digicheck.organisation.RoleGroup;
import de.digicheck.statistics.FinitePopulation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * The people of one role group directly at one unit, the smallest group that can have a weight.
 *
 * @param path from the top of the tree to the leaf; staff at an inner unit stand beside the units below it
 * @param role key; empty for people without a role
 * @param heads employees by the headcount
 */
record WeightingAtom(List<String> path, String unit, String role, long heads, Tally tally) {

    /** All that have employees or answers; every headcount must be known. */
    static List<WeightingAtom> of(TallySheet sheet) {
        Municipality town = sheet.roster().municipality();
        List<WeightingAtom> atoms = new ArrayList<>();
        for (OrgUnit unit : town.units()) {
            List<String> path = path(unit, town);
            String code = unit.code().value();
            for (RoleGroup role : town.roles()) {
                int heads = unit.headcount().orElse(Map.of()).getOrDefault(role.key(), 0);
                Tally tally = sheet.atom(unit.code(), sheet.roster().role(role.key()));
                atoms.add(new WeightingAtom(path, code, role.key().value(), heads, tally));
            }
            Tally without = sheet.atom(unit.code(), Roster.NO_ROLE);
            atoms.add(new WeightingAtom(path, code, "", unit.headsWithoutRole(), without));
        }
        return atoms.stream()
                .filter(atom -> atom.heads() > 0 || atom.tally().responses() > 0)
                .toList();
    }

    private static List<String> path(OrgUnit unit, Municipality town) {
        List<String> path = new ArrayList<>();
        town.ancestors(unit.code()).forEach(above -> path.add(0, above.code().value()));
        path.add(unit.code().value());
        if (!town.childrenOf(unit.code()).isEmpty()) {
            path.add(unit.code() + PartEstimate.DIRECT);
        }
        return path;
    }

    String name() {
        return unit + "|" + role;
    }

    FinitePopulation population() {
        return new FinitePopulation(tally.responses(), OptionalLong.of(heads));
    }
}
