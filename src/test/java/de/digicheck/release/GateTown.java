package de.digicheck.release;

import de.digicheck.aggregation.Evaluation;
import de.digicheck.aggregation.GridEstimates;
import de.digicheck.aggregation.Roster;
import de.digicheck.aggregation.TallySheet;
import de.digicheck.fixtures.Survey;
import de.digicheck.organisation.AnnouncedGrid;
import de.digicheck.organisation.Municipality;
import de.digicheck.organisation.OrgUnit;
import de.digicheck.organisation.OrgUnitKind;
import de.digicheck.organisation.RoleGroup;
import de.digicheck.questionnaire.Cell;
import de.digicheck.questionnaire.Codebook;
import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.OrgUnitCode;
import de.digicheck.shared.RoleKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * A town and what its people answered: three levels, staff at inner units, a role group that lives in one division only,
 * separate leadership, blanks.
 */
record GateTown(Municipality municipality, List<Person> people) {

    static final int K = 5;
    static final RoleKey OFFICE = new RoleKey("office");
    static final RoleKey CRAFT = new RoleKey("craft");
    static final RoleKey CARE = new RoleKey("care");
    static final RoleKey LEAD = new RoleKey("lead");
    static final Survey SURVEY = Survey.of("gate-town");
    static final Codebook CODEBOOK = Codebook.of(SURVEY.questionnaire());

    private static final List<RoleGroup> ROLES = List.of(
            new RoleGroup(OFFICE, false, LocalizedText.german("Büro")),
            new RoleGroup(CRAFT, false, LocalizedText.german("Handwerk")),
            new RoleGroup(CARE, false, LocalizedText.german("Erziehung")),
            new RoleGroup(LEAD, true, LocalizedText.german("Leitung")));

    /** One respondent. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Person(OrgUnitCode unit, Optional<RoleKey> role, long[] cells) {}

    /** A unit of a town that is written down. */
    static OrgUnit unit(String code, String parent, Map<RoleKey, Integer> heads) {
        return new OrgUnit(
                new OrgUnitCode(code),
                OrgUnitKind.OFFICE,
                parent.isEmpty() ? Optional.empty() : Optional.of(new OrgUnitCode(parent)),
                LocalizedText.german(code),
                Optional.of(heads),
                List.of());
    }

    static Municipality town(List<OrgUnit> units) {
        return new Municipality("town", LocalizedText.german("Stadt"), ROLES, units);
    }

    /** Somebody who gives the same code to every question. */
    static Person person(String unit, RoleKey role, int code) {
        long[] cells = new long[CODEBOOK.columns().size()];
        Arrays.fill(cells, code);
        return new Person(new OrgUnitCode(unit), Optional.of(role), cells);
    }

    /** A town of units that differ so much that some are of one mind. */
    static GateTown random(long seed) {
        return random(seed, 1.2);
    }

    /** @param variety how much the units differ, in steps of the scale */
    static GateTown random(long seed, double variety) {
        return new Drawing(new Random(seed), variety).town();
    }

    AnnouncedGrid grid() {
        return AnnouncedGrid.of(municipality, 2 * K);
    }

    GridEstimates estimates() {
        Roster roster = Roster.of(municipality);
        TallySheet sheet = SURVEY.sheet(roster);
        people.forEach(person -> sheet.add(
                roster.unit(person.unit()),
                person.role().map(roster::role).orElse(Roster.NO_ROLE),
                person.cells().clone()));
        return GridEstimates.of(Evaluation.of(sheet), sheet, grid());
    }

    Release release() {
        return Gate.of(K).release(estimates());
    }

    /** The same town with one more answer. */
    GateTown with(Person late) {
        List<Person> more = new ArrayList<>(people);
        more.add(late);
        return new GateTown(municipality, more);
    }

    private record Drawing(Random random, double variety) {

        private static final double BLANK = 0.06;

        GateTown town() {
            List<OrgUnit> units = new ArrayList<>();
            int divisions = 2 + random.nextInt(4);
            for (int d = 0; d < divisions; d++) {
                units.add(unit("d" + d, "", heads(12, d)));
                int offices = 1 + random.nextInt(6);
                for (int o = 0; o < offices; o++) {
                    units.add(unit("d" + d + "o" + o, "d" + d, heads(40, d)));
                    int sections = random.nextInt(3) == 0 ? 1 + random.nextInt(4) : 0;
                    for (int s = 0; s < sections; s++) {
                        units.add(unit("d" + d + "o" + o + "s" + s, "d" + d + "o" + o, heads(25, d)));
                    }
                }
            }
            Municipality town = GateTown.town(units);
            double rate = 0.35 + 0.5 * random.nextDouble();
            List<Person> people = new ArrayList<>();
            town.units().forEach(unit -> people(unit, rate, people));
            return new GateTown(town, people);
        }

        private Map<RoleKey, Integer> heads(int most, int division) {
            Map<RoleKey, Integer> heads = new LinkedHashMap<>();
            heads.put(OFFICE, random.nextInt(most));
            if (division == 0) {
                heads.put(CRAFT, random.nextInt(most));
            }
            if (random.nextInt(3) == 0) {
                heads.put(CARE, random.nextInt(most));
            }
            heads.put(LEAD, random.nextInt(3));
            return heads;
        }

        private void people(OrgUnit unit, double rate, List<Person> people) {
            double mood = 3 + variety * random.nextGaussian();
            unit.headcount().orElseThrow().forEach((role, heads) -> {
                for (int i = 0; i < heads; i++) {
                    if (random.nextDouble() < rate) {
                        people.add(new Person(unit.code(), Optional.of(role), answers(mood)));
                    }
                }
            });
        }

        private long[] answers(double mood) {
            long[] cells = new long[CODEBOOK.columns().size()];
            double blank = random.nextInt(4) == 0 ? 4 * BLANK : BLANK / 2;
            for (int i = 0; i < cells.length; i++) {
                cells[i] = random.nextDouble() < blank
                        ? Cell.BLANK
                        : Math.max(1, Math.min(5, Math.round(mood + random.nextGaussian())));
            }
            return cells;
        }
    }
}
