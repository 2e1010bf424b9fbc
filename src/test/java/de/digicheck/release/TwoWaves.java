package de.digicheck.release;

import de.digicheck.aggregation.Roster;
import de.digicheck.aggregation.TallySheet;
import de.digicheck.organisation.AnnouncedGrid;
import de.digicheck.organisation.Municipality;
import de.digicheck.organisation.OrgUnit;
import de.digicheck.questionnaire.Codebook;
import de.digicheck.shared.ItemKey;
import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.OrgUnitCode;
import de.digicheck.shared.RoleKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * A random town that is asked twice. In between some leave and some join; of those who stay most take part again or stay away
 * again, and whoever takes part gives a new answer to every question but that for a fact.
 */
record TwoWaves(AuditedTown first, AuditedTown second) {

    private static final int FACT =
            Codebook.of(AuditedTown.SURVEY.questionnaire()).firstColumn(new ItemKey("a1"));
    private static final int GROUP_SIZE = 5;
    private static final int ANNOUNCED = 10;
    private static final double CHANGES_MIND = 0.05;

    /** Somebody who works there. */
    private record Employee(OrgUnitCode unit, RoleKey role, double mood, long fact, boolean responds) {}

    /** A random town of a few divisions. */
    static TwoWaves of(long seed) {
        Random random = new Random(seed);
        List<OrgUnit> units = AuditedTown.units(random);
        double turnout = 0.4 + 0.5 * random.nextDouble();
        double leaving = 0.12 * random.nextDouble();
        List<Employee> staff = hired(units, turnout, random);
        AuditedTown first = asked(units, staff, random);
        List<Employee> later = new ArrayList<>();
        staff.stream()
                .filter(one -> random.nextDouble() >= leaving)
                .forEach(one -> later.add(random.nextDouble() < CHANGES_MIND ? otherwise(one) : one));
        hired(units, turnout, random).stream()
                .filter(one -> random.nextDouble() < leaving)
                .forEach(later::add);
        return new TwoWaves(first, asked(units, later, random));
    }

    private static Employee otherwise(Employee one) {
        return new Employee(one.unit(), one.role(), one.mood(), one.fact(), !one.responds());
    }

    private static List<Employee> hired(List<OrgUnit> units, double turnout, Random random) {
        List<Employee> staff = new ArrayList<>();
        for (OrgUnit unit : units) {
            double mood = random.nextGaussian();
            unit.headcount().orElseThrow().forEach((role, heads) -> {
                for (int person = 0; person < heads; person++) {
                    long fact = AuditedTown.answers(random, mood)[FACT];
                    staff.add(new Employee(unit.code(), role, mood, fact, random.nextDouble() < turnout));
                }
            });
        }
        return staff;
    }

    private static AuditedTown asked(List<OrgUnit> units, List<Employee> staff, Random random) {
        Map<OrgUnitCode, Map<RoleKey, Integer>> heads = new LinkedHashMap<>();
        staff.forEach(one -> heads.computeIfAbsent(one.unit(), fresh -> new LinkedHashMap<>())
                .merge(one.role(), 1, Integer::sum));
        List<OrgUnit> now = units.stream()
                .map(unit -> AuditedTown.unit(
                        unit.code().value(),
                        unit.parent().map(OrgUnitCode::value),
                        Optional.ofNullable(heads.get(unit.code())).orElse(Map.of())))
                .toList();
        Municipality town = new Municipality("town", LocalizedText.german("Stadt"), AuditedTown.ROLES, now);
        Roster roster = Roster.of(town);
        TallySheet sheet = AuditedTown.SURVEY.sheet(roster);
        staff.stream().filter(Employee::responds).forEach(one -> {
            long[] cells = AuditedTown.answers(random, one.mood());
            cells[FACT] = one.fact();
            sheet.add(roster.unit(one.unit()), roster.role(one.role()), cells);
        });
        return AuditedTown.of(sheet, AnnouncedGrid.of(town, ANNOUNCED));
    }

    /** What the gate has published of the first wave. */
    EarlierRelease published() {
        return new EarlierRelease(first.grid(), Gate.of(GROUP_SIZE).release(first.estimates()));
    }

    /** What the gate wants to publish of the second wave by its rules, before anybody has attacked it. */
    Candidate gate(EarlierRelease before) {
        return new Gate(GROUP_SIZE, Auditing.TRUSTING, List.of(before)).candidate(second.estimates(), GatePlan.RULES);
    }

    /** The attack on the second wave by somebody who has read the first one. */
    Auditor audit(EarlierRelease before) {
        return Auditing.attacking(GROUP_SIZE).of(second.estimates(), List.of(before));
    }

    /** What the gate publishes of the second wave. */
    AuditLoop.Outcome outcome(EarlierRelease before) {
        return Gate.of(GROUP_SIZE).after(List.of(before)).audited(second.estimates());
    }
}
