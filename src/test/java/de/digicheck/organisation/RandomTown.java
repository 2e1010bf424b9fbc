package de.digicheck.organisation;

import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.OrgUnitCode;
import de.digicheck.shared.RoleKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Towns with staff at inner units, leadership in some units, roles that live in few of them, and empty units. */
final class RandomTown {

    static final RoleKey ADMIN = new RoleKey("admin");
    static final RoleKey CRAFT = new RoleKey("craft");
    static final RoleKey LEAD = new RoleKey("lead");
    static final List<RoleGroup> ROLES = List.of(
            new RoleGroup(ADMIN, false, LocalizedText.german("Verwaltung")),
            new RoleGroup(CRAFT, false, LocalizedText.german("Handwerk")),
            new RoleGroup(LEAD, true, LocalizedText.german("Leitung")));

    private static final List<OrgUnitKind> KINDS =
            List.of(OrgUnitKind.DIRECTORATE, OrgUnitKind.OFFICE, OrgUnitKind.SECTION);
    private static final int MOST_UNITS = 30;

    private final Random random;
    private final int largest;

    private RandomTown(long seed) {
        random = new Random(seed);
        largest = 1 + random.nextInt(40);
    }

    static Municipality of(long seed) {
        return new RandomTown(seed).town();
    }

    /** The same town from a file in another order. */
    static Municipality shuffled(Municipality town, long seed) {
        List<OrgUnit> units = new ArrayList<>(town.units());
        Collections.shuffle(units, new Random(seed));
        List<RoleGroup> roles = new ArrayList<>(town.roles());
        Collections.shuffle(roles, new Random(seed));
        return new Municipality(town.key(), town.label(), roles, units);
    }

    private Municipality town() {
        List<OrgUnit> units = new ArrayList<>();
        int count = 1 + random.nextInt(MOST_UNITS);
        for (int i = 0; i < count; i++) {
            units.add(unit(units));
        }
        return new Municipality("town", LocalizedText.german("Stadt"), ROLES, units);
    }

    private OrgUnit unit(List<OrgUnit> earlier) {
        Optional<OrgUnitCode> parent = earlier.isEmpty() || random.nextInt(5) == 0
                ? Optional.empty()
                : Optional.of(earlier.get(random.nextInt(earlier.size())).code());
        String code = "u" + (char) ('a' + random.nextInt(26)) + earlier.size();
        Optional<Map<RoleKey, Integer>> heads = random.nextInt(20) == 0 ? Optional.empty() : Optional.of(heads());
        int withoutRole = heads.isPresent() && random.nextInt(6) == 0 ? random.nextInt(largest) : 0;
        return new OrgUnit(
                new OrgUnitCode(code),
                KINDS.get(random.nextInt(KINDS.size())),
                parent,
                LocalizedText.of("Amt " + code, "Office " + code),
                heads,
                withoutRole,
                List.of());
    }

    private Map<RoleKey, Integer> heads() {
        Map<RoleKey, Integer> heads = new LinkedHashMap<>();
        if (random.nextInt(4) > 0) {
            heads.put(ADMIN, random.nextInt(largest));
        }
        if (random.nextInt(3) == 0) {
            heads.put(CRAFT, random.nextInt(largest));
        }
        if (random.nextBoolean()) {
            heads.put(LEAD, random.nextInt(3));
        }
        return heads;
    }
}
