package de.digicheck.prioritisation;

import de.digicheck.organisation.Municipality;
import de.digicheck.organisation.OrgUnit;
import de.digicheck.organisation.OrgUnitKind;
import de.digicheck.release.PartFigures;
import de.digicheck.release.Release;
import de.digicheck.shared.Keys;
import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.OrgUnitCode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The tree of units as far as a release tells of it: the members of its parts, each below the first member of the part
 * above. Headcounts stay with the parts. A town of which nothing but itself is released has no units.
 */
public final class ReleasedOrganisation {

    private static final String DIRECT = ".direct";

    private final Release release;
    private final Map<OrgUnitCode, OrgUnit> units = new LinkedHashMap<>();

    private ReleasedOrganisation(Release release) {
        this.release = release;
    }

    /** The organisation behind a release. */
    public static Municipality of(Release release) {
        ReleasedOrganisation found = new ReleasedOrganisation(release);
        release.units().values().forEach(found::add);
        return new Municipality(
                "all", LocalizedText.of("Alle Einheiten", "All units"), List.of(), List.copyOf(found.units.values()));
    }

    private void add(PartFigures part) {
        List<String> names = Arrays.asList(part.key().split("\\+"));
        for (String member : part.memberUnits()) {
            boolean direct = member.endsWith(DIRECT) || (names.contains(member + DIRECT) && !names.contains(member));
            if (!direct && Keys.isKey(member)) {
                OrgUnitCode code = new OrgUnitCode(member);
                units.computeIfAbsent(code, missing -> unit(missing, part));
            }
        }
    }

    /** Only units that are there already can be above, so that nothing goes round in a circle. */
    private OrgUnit unit(OrgUnitCode code, PartFigures part) {
        Optional<OrgUnitCode> parent = part.parent()
                .flatMap(above -> Optional.ofNullable(release.units().get(above)))
                .flatMap(above -> above.memberUnits().stream()
                        .filter(Keys::isKey)
                        .map(OrgUnitCode::new)
                        .filter(units::containsKey)
                        .findFirst());
        return new OrgUnit(code, OrgUnitKind.OFFICE, parent, part.label(), Optional.empty(), List.of());
    }
}
