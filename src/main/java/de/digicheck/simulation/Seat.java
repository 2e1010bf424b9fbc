package de.digicheck.simulation;

import de.digicheck.organisation.Municipality;
import de.digicheck.organisation.OrgUnit;
import de.digicheck.shared.RoleKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The staff of one role group directly at one unit.
 *
 * @param role empty when the headcount of the unit is not known
 * @param headcount how many they are; empty when not known
 */
record Seat(OrgUnit unit, Optional<RoleKey> role, OptionalInt headcount) {

    /** Kinds whose staff mostly have no desk; their answers are fewer and more often "does not apply". */
    private static final Set<String> AWAY_FROM_DESK = Set.of("municipal-enterprise", "depot", "nursery", "school");

    /** All seats that are not empty, in the order of the organisation. */
    static List<Seat> of(Municipality municipality) {
        List<Seat> seats = new ArrayList<>();
        for (OrgUnit unit : municipality.units()) {
            if (unit.headcount().isEmpty()) {
                seats.add(new Seat(unit, Optional.empty(), OptionalInt.empty()));
            }
            for (Map.Entry<RoleKey, Integer> heads :
                    unit.headcount().orElse(Map.of()).entrySet()) {
                if (heads.getValue() > 0) {
                    seats.add(new Seat(unit, Optional.of(heads.getKey()), OptionalInt.of(heads.getValue())));
                }
            }
        }
        return seats;
    }

    boolean awayFromDesk() {
        return AWAY_FROM_DESK.contains(unit.kind().value());
    }
}
