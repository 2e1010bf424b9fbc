package de.digicheck.organisation;

import de.digicheck.shared.OrgUnitCode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * The digital pilots of a town.
 *
 * @param list in the order of the source, at most one a unit
 * @param office answers where a unit has none
 */
public record DigitalPilots(List<DigitalPilot> list, Optional<DigitalOffice> office) {

    /** A town that has named nobody. */
    public static final DigitalPilots NONE = new DigitalPilots(List.of(), Optional.empty());

    public DigitalPilots {
        list = List.copyOf(list);
        if (list.stream().map(DigitalPilot::unit).distinct().count() < list.size()) {
            throw new IllegalArgumentException("a unit has two pilots");
        }
    }

    /**
     * Whom the staff of a part can ask.
     *
     * @param pilots one or several where parts were merged; none where all go to the office
     * @param office where somebody of the part has no pilot, or nobody is known to belong to it
     */
    public record Responsible(List<DigitalPilot> pilots, Optional<DigitalOffice> office) {

        public Responsible {
            pilots = List.copyOf(pilots);
        }
    }

    /** Whom everybody can ask, whose part is not known. */
    public Responsible ofAll() {
        return new Responsible(List.of(), office);
    }

    /** Whom the staff of a part can ask; units without staff do not count. */
    public Responsible of(Municipality town, Part part) {
        List<Optional<DigitalPilot>> nearest = part.units().stream()
                .filter(unit -> town.findUnit(unit).isPresent() && hasStaff(town, unit))
                .map(unit -> nearest(town, unit))
                .toList();
        boolean all = !nearest.isEmpty() && nearest.stream().allMatch(Optional::isPresent);
        return new Responsible(
                list.stream()
                        .filter(pilot -> nearest.contains(Optional.of(pilot)))
                        .toList(),
                all ? Optional.empty() : office);
    }

    private static boolean hasStaff(Municipality town, OrgUnitCode unit) {
        OptionalInt heads = town.directHeadcount(unit);
        return heads.isEmpty() || heads.getAsInt() > 0;
    }

    /** Whom the staff directly at a unit can ask: its own pilot, else that of the nearest unit above it. */
    public Optional<DigitalPilot> nearest(Municipality town, OrgUnitCode unit) {
        Stream<OrgUnitCode> above = town.ancestors(unit).stream().map(OrgUnit::code);
        return Stream.concat(Stream.of(unit), above)
                .flatMap(one -> list.stream().filter(pilot -> pilot.unit().equals(one)))
                .findFirst();
    }
}
