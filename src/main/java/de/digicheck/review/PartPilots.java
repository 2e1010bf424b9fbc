package de.digicheck.review;

import de.digicheck.organisation.DigitalOffice;
import de.digicheck.organisation.DigitalPilot;
import de.digicheck.organisation.Municipality;
import de.digicheck.organisation.OrgUnit;
import de.digicheck.shared.Keys;
import de.digicheck.shared.OrgUnitCode;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who reviews a part. Of several pilots the lead is the one of most staff in the part; of equals the first one of the
 * organisation.
 *
 * @param pilots the lead first; none where all staff falls to the digital office
 * @param office where somebody of the part has no pilot, if the town has named one
 */
public record PartPilots(List<DigitalPilot> pilots, Optional<DigitalOffice> office) {

    private static final String DIRECT = ".direct";

    public PartPilots {
        pilots = List.copyOf(pilots);
    }

    /** The pilots of a part that is made of these members. */
    public static PartPilots of(Municipality town, Collection<String> members) {
        List<OrgUnitCode> staffed = members.stream()
                .flatMap(member -> units(town, member))
                .distinct()
                .filter(unit -> town.directHeadcount(unit).orElse(1) > 0)
                .toList();
        Map<DigitalPilot, Integer> staff = new LinkedHashMap<>();
        town.pilots().list().forEach(pilot -> staff.put(pilot, 0));
        boolean gap = staffed.isEmpty();
        for (OrgUnitCode unit : staffed) {
            Optional<DigitalPilot> nearest = town.pilots().nearest(town, unit);
            nearest.ifPresent(
                    pilot -> staff.merge(pilot, town.directHeadcount(unit).orElse(1), Integer::sum));
            gap |= nearest.isEmpty();
        }
        List<DigitalPilot> pilots = staff.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .sorted(Comparator.comparingInt((Map.Entry<DigitalPilot, Integer> entry) -> -entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        return new PartPilots(pilots, gap ? town.pilots().office() : Optional.empty());
    }

    private static Stream<OrgUnitCode> units(Municipality town, String member) {
        boolean direct = member.endsWith(DIRECT);
        String code = direct ? member.substring(0, member.length() - DIRECT.length()) : member;
        if (!Keys.isKey(code) || town.findUnit(new OrgUnitCode(code)).isEmpty()) {
            return Stream.empty();
        }
        OrgUnitCode unit = new OrgUnitCode(code);
        return direct ? Stream.of(unit) : town.subtree(unit).stream().map(OrgUnit::code);
    }

    /** The units that a part is made of, each with everything below it but where its own staff alone belongs to the part. */
    public static List<OrgUnitCode> unitsOf(Municipality town, Collection<String> members) {
        return members.stream()
                .map(member ->
                        member.endsWith(DIRECT) ? member.substring(0, member.length() - DIRECT.length()) : member)
                .filter(Keys::isKey)
                .map(OrgUnitCode::new)
                .filter(unit -> town.findUnit(unit).isPresent())
                .distinct()
                .toList();
    }

    /** Who speaks for the part where its pilots do not agree. */
    public Optional<DigitalPilot> lead() {
        return pilots.stream().findFirst();
    }
}
