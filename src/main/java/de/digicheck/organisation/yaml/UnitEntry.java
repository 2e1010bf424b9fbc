package de.digicheck.organisation.yaml;

import de.digicheck.organisation.OrgUnit;
import de.digicheck.organisation.OrgUnitKind;
import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.OrgUnitCode;
import de.digicheck.shared.RoleKey;
import de.digicheck.shared.yaml.YamlMap;
import de.digicheck.shared.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One unit as its file says it. A unit whose kind or label is missing is kept, so that its children find it.
 *
 * @param map where the unit stands
 */
record UnitEntry(
        YamlMap map,
        OrgUnitCode code,
        Optional<OrgUnitKind> kind,
        Optional<OrgUnitCode> parent,
        Optional<LocalizedText> label,
        Optional<Heads> headcount,
        List<OrgUnitCode> formedFrom) {

    static Optional<UnitEntry> read(YamlMap map, Set<RoleKey> roles) {
        Optional<OrgUnitCode> code = map.requireKey("code").map(OrgUnitCode::new);
        Optional<OrgUnitKind> kind = map.requireKey("kind").map(OrgUnitKind::new);
        Optional<OrgUnitCode> parent =
                map.find("parent").flatMap(YamlValue::asReference).map(OrgUnitCode::new);
        Optional<LocalizedText> label = map.requireLocalizedText("label", OrganisationYaml.EXPECTED);
        Optional<Heads> headcount = map.find("headcount").flatMap(value -> Heads.read(value, roles));
        List<OrgUnitCode> formedFrom = formedFrom(map, code);
        map.rejectUnknownKeys();
        return code.map(some -> new UnitEntry(map, some, kind, parent, label, headcount, formedFrom));
    }

    private static List<OrgUnitCode> formedFrom(YamlMap map, Optional<OrgUnitCode> own) {
        List<OrgUnitCode> codes = new ArrayList<>();
        for (YamlValue value : map.list("formed-from")) {
            value.asReference().map(OrgUnitCode::new).ifPresent(code -> {
                if (own.isPresent() && own.get().equals(code)) {
                    value.error(
                            "formed-from-itself",
                            "the unit '" + code + "' is formed from itself",
                            "name the earlier units only, or give the new unit a new code");
                }
                codes.add(code);
            });
        }
        return codes.stream().distinct().toList();
    }

    YamlValue codePlace() {
        return map.find("code").orElseThrow();
    }

    /** Where the parent is named; only for a unit that has one. */
    YamlValue parentPlace() {
        return map.find("parent").orElseThrow();
    }

    void warnOfUnknownHeadcount() {
        if (!map.has("headcount")) {
            map.warning(
                    "headcount-unknown",
                    "the unit '" + code + "' has no headcount",
                    "add 'headcount: {role: number}' or 'headcount: number'; without it intervals are wider");
        }
    }

    /**
     * The unit, once there is no error.
     *
     * @param inner whether there are units below it; without a headcount it then has no staff of its own
     */
    OrgUnit build(boolean inner) {
        Optional<Heads> heads = headcount.or(() -> inner ? Optional.of(Heads.NOBODY) : Optional.empty());
        return new OrgUnit(
                code,
                kind.orElseThrow(),
                parent,
                label.orElseThrow(),
                heads.map(Heads::byRole),
                heads.map(Heads::withoutRole).orElse(0),
                formedFrom);
    }
}
