package de.digicheck.release;

import de.digicheck.aggregation.CellCounts;
import de.digicheck.aggregation.Evaluation;
import de.digicheck.aggregation.GridCell;
import de.digicheck.aggregation.GridEstimates;
import de.digicheck.aggregation.Roster;
import de.digicheck.aggregation.TallySheet;
import de.digicheck.fixtures.Survey;
import de.digicheck.organisation.AnnouncedGrid;
import de.digicheck.organisation.Municipality;
import de.digicheck.organisation.OrgUnit;
import de.digicheck.organisation.OrgUnitKind;
import de.digicheck.organisation.Part;
import de.digicheck.organisation.RoleGroup;
import de.digicheck.questionnaire.Cell;
import de.digicheck.questionnaire.Codebook;
import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.OrgUnitCode;
import de.digicheck.shared.PartKey;
import de.digicheck.shared.RoleKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A town whose staff has answered: units three levels deep with staff at inner ones, role groups that live in a few units
 * only, blanks and "cannot judge", offices that differ.
 */
record AuditedTown(GridEstimates estimates, CellCounts counts) {

    static final Survey SURVEY = Survey.of("audited-town");

    static final List<RoleGroup> ROLES = List.of(
            new RoleGroup(new RoleKey("admin"), false, LocalizedText.german("Verwaltung")),
            new RoleGroup(new RoleKey("craft"), false, LocalizedText.german("Handwerk")),
            new RoleGroup(new RoleKey("care"), false, LocalizedText.german("Erziehung")),
            new RoleGroup(new RoleKey("lead"), true, LocalizedText.german("Leitung")));

    /** A random town; the threshold is that of its announced parts. */
    static AuditedTown of(long seed, int threshold) {
        Random random = new Random(seed);
        return answered(
                new Municipality("town", LocalizedText.german("Stadt"), ROLES, units(random)), threshold, random);
    }

    /** A large town: leaves of some 30 people, four role groups. */
    static AuditedTown large(int offices, long seed) {
        List<OrgUnit> units = new ArrayList<>();
        for (int i = 0; i < offices; i++) {
            if (i % 8 == 0) {
                units.add(unit("d" + i / 8, Optional.empty(), Map.of()));
            }
            Map<RoleKey, Integer> heads = new LinkedHashMap<>();
            ROLES.forEach(role -> heads.put(role.key(), role.separate() ? 1 : 12));
            units.add(unit("o" + i, Optional.of("d" + i / 8), heads));
        }
        Random random = new Random(seed);
        return answered(new Municipality("town", LocalizedText.german("Stadt"), ROLES, units), 10, random);
    }

    /** Some staff: of a role in a unit so many employees, of whom so many have answered. */
    record Staff(String unit, String parent, String role, int heads, int respondents) {}

    /** A town that is written down; what somebody answered depends on unit, role and number alone. */
    static AuditedTown of(List<Staff> staff) {
        Map<String, Map<RoleKey, Integer>> heads = new LinkedHashMap<>();
        Map<String, String> parents = new LinkedHashMap<>();
        staff.forEach(some -> {
            parents.put(some.unit(), some.parent());
            heads.computeIfAbsent(some.unit(), fresh -> new LinkedHashMap<>())
                    .put(new RoleKey(some.role()), some.heads());
        });
        List<OrgUnit> units = new ArrayList<>();
        parents.values().stream().distinct().forEach(parent -> units.add(unit(parent, Optional.empty(), Map.of())));
        parents.forEach((unit, parent) -> units.add(unit(
                unit, Optional.of(parent), Optional.ofNullable(heads.get(unit)).orElseThrow())));
        Municipality town = new Municipality("town", LocalizedText.german("Stadt"), ROLES, units);
        Roster roster = Roster.of(town);
        TallySheet sheet = SURVEY.sheet(roster);
        staff.forEach(some -> {
            for (int person = 0; person < some.respondents(); person++) {
                Random random = new Random((some.unit() + some.role()).hashCode() * 31L + person);
                sheet.add(
                        roster.unit(new OrgUnitCode(some.unit())),
                        roster.role(new RoleKey(some.role())),
                        answers(random, 0));
            }
        });
        return of(sheet, AnnouncedGrid.of(town, 10));
    }

    static AuditedTown of(TallySheet sheet, AnnouncedGrid grid) {
        GridEstimates estimates = GridEstimates.of(Evaluation.of(sheet), sheet, grid);
        return new AuditedTown(
                estimates,
                CellCounts.of(estimates, PublicStructure.of(grid).cells().keySet()));
    }

    static List<OrgUnit> units(Random random) {
        List<OrgUnit> units = new ArrayList<>();
        int divisions = 2 + random.nextInt(4);
        for (int division = 0; division < divisions; division++) {
            String code = "d" + division;
            Optional<RoleKey> own = random.nextInt(3) == 0
                    ? Optional.of(ROLES.get(1 + random.nextInt(2)).key())
                    : Optional.empty();
            units.add(unit(code, Optional.empty(), heads(random, random.nextInt(12), own)));
            int offices = random.nextInt(6);
            for (int office = 0; office < offices; office++) {
                String below = code + "o" + office;
                units.add(unit(below, Optional.of(code), heads(random, 1 + random.nextInt(45), own)));
                int sections = random.nextInt(3) == 0 ? 1 + random.nextInt(3) : 0;
                for (int section = 0; section < sections; section++) {
                    units.add(unit(
                            below + "s" + section, Optional.of(below), heads(random, 1 + random.nextInt(25), own)));
                }
            }
        }
        return units;
    }

    /** Most staff is administrative; a second role lives in some divisions only. */
    private static Map<RoleKey, Integer> heads(Random random, int people, Optional<RoleKey> own) {
        Map<RoleKey, Integer> heads = new LinkedHashMap<>();
        int other = own.isPresent() ? (int) Math.round(people * random.nextDouble()) : 0;
        if (people > other) {
            heads.put(ROLES.get(0).key(), people - other);
        }
        if (other > 0) {
            heads.put(own.orElseThrow(), other);
        }
        if (random.nextInt(3) > 0) {
            heads.put(ROLES.get(3).key(), 1);
        }
        return heads;
    }

    static OrgUnit unit(String code, Optional<String> parent, Map<RoleKey, Integer> heads) {
        return new OrgUnit(
                new OrgUnitCode(code),
                OrgUnitKind.OFFICE,
                parent.map(OrgUnitCode::new),
                LocalizedText.german("Amt " + code),
                Optional.of(heads),
                0,
                List.of());
    }

    private static AuditedTown answered(Municipality town, int threshold, Random random) {
        AnnouncedGrid grid = AnnouncedGrid.of(town, threshold);
        Roster roster = Roster.of(town);
        TallySheet sheet = SURVEY.sheet(roster);
        double turnout = 0.4 + 0.5 * random.nextDouble();
        for (OrgUnit unit : town.units()) {
            double mood = random.nextGaussian();
            for (RoleGroup role : town.roles()) {
                int heads = unit.headcount().orElseThrow().getOrDefault(role.key(), 0);
                for (int person = 0; person < heads; person++) {
                    if (random.nextDouble() < turnout) {
                        sheet.add(roster.unit(unit.code()), roster.role(role.key()), answers(random, mood));
                    }
                }
            }
        }
        return of(sheet, grid);
    }

    static long[] answers(Random random, double mood) {
        long[] cells = new long[Codebook.of(SURVEY.questionnaire()).columns().size()];
        double own = mood + random.nextGaussian();
        Arrays.setAll(cells, item -> {
            int kind = random.nextInt(20);
            if (kind < 2) {
                return kind == 0 ? Cell.BLANK : Cell.DONT_KNOW;
            }
            return Math.max(1, Math.min(5, Math.round(3 + 0.7 * own + 0.8 * random.nextGaussian())));
        });
        return cells;
    }

    Municipality town() {
        return estimates.municipality();
    }

    AnnouncedGrid grid() {
        return estimates.grid();
    }

    PublicStructure structure() {
        return PublicStructure.of(grid());
    }

    Auditor audit() {
        return new Audit(structure(), counts, 5, List.of());
    }

    /** The cells of a leaf, or of one role in it. */
    Set<GridCell> cells(String... keys) {
        Set<String> wanted = Set.of(keys);
        return counts.cells().stream()
                .filter(cell -> wanted.contains(cell.part().value()) || wanted.contains(cell.key()))
                .collect(Collectors.toSet());
    }

    /** The cells of a part, found by its units and not by its key. */
    Set<GridCell> cellsOf(Part part) {
        Set<PartKey> leaves = grid().leaves().stream()
                .filter(leaf -> leaf.separate()
                        ? part.members().containsAll(leaf.members())
                        : leaf.members().stream().allMatch(member -> covers(part, member.code())))
                .map(Part::key)
                .collect(Collectors.toSet());
        return counts.cells().stream()
                .filter(cell -> leaves.contains(cell.part()))
                .collect(Collectors.toSet());
    }

    /** A member is covered by itself, or by a unit above it. */
    private boolean covers(Part part, PartKey member) {
        Set<String> above = new HashSet<>();
        above.add(member.value());
        String unit = member.value().replaceAll("\\.(direct|role)$", "");
        town().findUnit(new OrgUnitCode(unit)).ifPresent(found -> {
            above.addAll(member.value().endsWith(".direct") ? List.of(unit) : List.of());
            town().ancestors(found.code())
                    .forEach(ancestor -> above.add(ancestor.code().value()));
        });
        return part.members().stream().anyMatch(own -> above.contains(own.code().value()));
    }

    /** The cells of a role. */
    Set<GridCell> cellsOf(RoleKey role) {
        return counts.cells().stream()
                .filter(cell -> cell.role().filter(role::equals).isPresent())
                .collect(Collectors.toSet());
    }
}
