package de.digicheck.aggregation;

import de.digicheck.fixtures.Survey;
import de.digicheck.organisation.Municipality;
import de.digicheck.organisation.OrgUnit;
import de.digicheck.organisation.OrgUnitKind;
import de.digicheck.organisation.RoleGroup;
import de.digicheck.questionnaire.Cell;
import de.digicheck.questionnaire.Codebook;
import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.ItemKey;
import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.OrgUnitCode;
import de.digicheck.shared.RoleKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A town of a few units in which everybody answers one question, 0…4 = need 0…100 in the field beta. */
final class TinyTown {

    static final ActionFieldKey FIELD = new ActionFieldKey("beta");
    static final String DESK = "desk";
    static final String CRAFT = "craft";

    private static final Survey SURVEY = Survey.of("small-town");

    private final List<OrgUnit> units = new ArrayList<>();
    private final List<Answer> answers = new ArrayList<>();

    private record Answer(String unit, String role, int code) {}

    /** Adds a unit directly below the town, whose headcount is not known. */
    TinyTown unit(String code) {
        return add(code, Optional.empty(), Optional.empty());
    }

    /** Adds a unit of clerks directly below the town. */
    TinyTown unit(String code, int desk) {
        return unit(code, Map.of(DESK, desk));
    }

    /** Adds a unit directly below the town. */
    TinyTown unit(String code, Map<String, Integer> heads) {
        return add(code, Optional.empty(), Optional.of(heads));
    }

    /** Adds a unit below another one. */
    TinyTown below(String parent, String code, Map<String, Integer> heads) {
        return add(code, Optional.of(new OrgUnitCode(parent)), Optional.of(heads));
    }

    private TinyTown add(String code, Optional<OrgUnitCode> parent, Optional<Map<String, Integer>> heads) {
        Optional<Map<RoleKey, Integer>> byRole = heads.map(given -> {
            Map<RoleKey, Integer> found = new LinkedHashMap<>();
            given.forEach((role, count) -> found.put(new RoleKey(role), count));
            return found;
        });
        units.add(new OrgUnit(
                new OrgUnitCode(code), OrgUnitKind.OFFICE, parent, LocalizedText.german(code), byRole, List.of()));
        return this;
    }

    /** Clerks of a unit answer. */
    TinyTown answers(String unit, int... codes) {
        return answers(unit, DESK, codes);
    }

    /** People of a unit answer; role "" = they name none. */
    TinyTown answers(String unit, String role, int... codes) {
        Arrays.stream(codes).forEach(code -> answers.add(new Answer(unit, role, code)));
        return this;
    }

    private Roster roster() {
        List<RoleGroup> roles = List.of(role(DESK), role(CRAFT));
        return Roster.of(new Municipality("tiny", LocalizedText.german("Winzig"), roles, units));
    }

    private static RoleGroup role(String key) {
        return new RoleGroup(new RoleKey(key), false, LocalizedText.german(key));
    }

    Estimates estimates() {
        return estimates(new ComparisonOptions(true, false));
    }

    Estimates estimates(ComparisonOptions options) {
        Codebook codebook = Codebook.of(SURVEY.questionnaire());
        Roster roster = roster();
        TallySheet sheet = SURVEY.sheet(roster);
        for (Answer answer : answers) {
            long[] cells = new long[codebook.columns().size()];
            Arrays.fill(cells, Cell.BLANK);
            cells[codebook.firstColumn(new ItemKey("b1"))] = answer.code();
            int role = answer.role().isEmpty() ? Roster.NO_ROLE : roster.role(new RoleKey(answer.role()));
            sheet.add(roster.unit(new OrgUnitCode(answer.unit())), role, cells);
        }
        return Evaluation.withComparisons(sheet, options);
    }

    FieldComparison comparison() {
        return Objects.requireNonNull(comparisons().fields().get(FIELD));
    }

    Comparisons comparisons() {
        return estimates().comparisons().orElseThrow();
    }
}
