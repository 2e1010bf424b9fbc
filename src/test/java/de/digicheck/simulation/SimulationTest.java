package de.digicheck.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.digicheck.fixtures.QuestionnaireText;
import de.digicheck.fixtures.Shipped;
import de.digicheck.organisation.Municipality;
import de.digicheck.organisation.OrgUnit;
import de.digicheck.organisation.OrgUnitKind;
import de.digicheck.organisation.RoleGroup;
import de.digicheck.questionnaire.Cell;
import de.digicheck.questionnaire.Codebook;
import de.digicheck.questionnaire.NeedScale;
import de.digicheck.questionnaire.Questionnaire;
import de.digicheck.questionnaire.ResponseRules;
import de.digicheck.shared.ItemKey;
import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.OrgUnitCode;
import de.digicheck.shared.RoleKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SimulationTest {

    private static final OrgUnitCode OFFICE = new OrgUnitCode("office");
    private static final OrgUnitCode DEPOT = new OrgUnitCode("depot");
    private static final RoleKey STAFF = new RoleKey("staff");

    private static final Questionnaire ALL_TYPES = QuestionnaireText.of("""
            - {key: likert, type: likert, scale: agree, polarity: positive, required: true, text: {de: x}}
            - {key: plain, type: likert, scale: plain, polarity: negative, text: {de: x}}
            - {key: rows, type: matrix, scale: agree, required: true, text: {de: x}, rows: [{key: r1, polarity: negative, text: {de: x}}, {key: r2, polarity: none, text: {de: x}}]}
            - {key: one, type: single-choice, required: true, text: {de: x}, options: [{key: a, text: {de: a}}, {key: b, text: {de: b}}]}
            - key: some
              type: multiple-choice
              required: true
              at-most: 2
              text: {de: x}
              options: [{key: a, text: {de: a}}, {key: b, text: {de: b}}, {key: c, text: {de: c}}, {key: none, exclusive: true, text: {de: n}}]
            - {key: best, type: ranking, top: 2, required: true, text: {de: x}, options: [{key: a, text: {de: a}}, {key: b, text: {de: b}}, {key: c, text: {de: c}}]}
            - {key: often, type: number, min: 0, max: 10, polarity: negative, required: true, text: {de: x}}
            - {key: share, type: number, min: 0.5, max: 1.25, polarity: none, required: true, text: {de: x}}
            - {key: trained, type: yes-no, polarity: positive, required: true, text: {de: x}}
            - {key: pair, type: importance-satisfaction, scale: agree, required: true, text: {de: x}}
            - {key: short, type: short-text, max-length: 3, required: true, text: {de: x}}
            - {key: long, type: long-text, kind: need, text: {de: x}}
            - {key: hint, type: information, text: {de: x}}
            - {key: why, type: long-text, required: true, text: {de: x}, visible-if: {all: [{item: trained, equals: no}, {unit-kind: [depot]}]}}
            """);

    private static Municipality town(int atOffice, int atDepot) {
        return new Municipality(
                "town",
                LocalizedText.german("Stadt"),
                List.of(new RoleGroup(STAFF, false, LocalizedText.german("Beschäftigte"))),
                List.of(unit(OFFICE, OrgUnitKind.OFFICE, atOffice), unit(DEPOT, new OrgUnitKind("depot"), atDepot)));
    }

    private static OrgUnit unit(OrgUnitCode code, OrgUnitKind kind, int heads) {
        return new OrgUnit(
                code,
                kind,
                Optional.empty(),
                LocalizedText.german(code.value()),
                Optional.of(Map.of(STAFF, heads)),
                List.of());
    }

    private static Simulation simulation(Municipality municipality, long seed) {
        return new Simulation(ALL_TYPES, municipality, Themes.ofSections(ALL_TYPES), seed);
    }

    /** Unit, then one answer a column, of each response. */
    private static List<List<String>> rows(Simulation simulation, int responses) {
        List<List<String>> rows = new ArrayList<>();
        simulation.draw(responses, response -> {
            List<String> row = new ArrayList<>(List.of(response.unit().code().value()));
            for (int column = 0; column < simulation.codebook().columns().size(); column++) {
                row.add(response.answer(column));
            }
            rows.add(row);
        });
        return rows;
    }

    @Test
    void repeatsItselfWithTheSameSeedOnly() {
        List<List<String>> first = rows(simulation(town(40, 40), 7), 50);

        assertThat(rows(simulation(town(40, 40), 7), 50)).isEqualTo(first);
        assertThat(rows(simulation(town(40, 40), 8), 50)).isNotEqualTo(first);
    }

    @Test
    void drawsTheSameAnswersTwice() {
        Simulation simulation = simulation(town(40, 40), 7);

        assertThat(rows(simulation, 50)).isEqualTo(rows(simulation, 50));
    }

    @Test
    void obeysEveryRuleOfTheQuestionnaire() {
        Simulation simulation = simulation(town(1000, 1000), 1);
        Codebook codebook = simulation.codebook();
        ResponseRules rules = ResponseRules.of(codebook);

        simulation.draw(1000, response -> {
            long[] cells = new long[codebook.columns().size()];
            for (int column = 0; column < cells.length; column++) {
                cells[column] = codebook.columns().get(column).format().parse(response.answer(column));
            }
            assertThat(cells).as("%s", rowOf(response, codebook)).doesNotContain(Cell.INVALID);
            int dropped = codebook.hide(
                    cells, Optional.of(Set.of(response.unit().kind().value())), response.role());
            assertThat(dropped).isZero();
            assertThat(rules.contradictions(cells)).isEmpty();
            assertThat(rules.unanswered(cells)).isEmpty();
        });
    }

    private static String rowOf(SimulatedResponse response, Codebook codebook) {
        List<String> answers = new ArrayList<>();
        for (int column = 0; column < codebook.columns().size(); column++) {
            answers.add(codebook.columns().get(column).name() + "=" + response.answer(column));
        }
        return answers.toString();
    }

    @Test
    void usesEveryAnswerThatIsPossible() {
        Simulation simulation = simulation(town(2000, 2000), 1);
        Map<String, Set<String>> seen = new HashMap<>();
        simulation.draw(2000, response -> {
            for (int column = 0; column < simulation.codebook().columns().size(); column++) {
                String name = simulation.codebook().columns().get(column).name();
                seen.computeIfAbsent(name, key -> new TreeSet<>()).add(response.answer(column));
            }
        });

        assertThat(seen.get("likert")).containsExactly("1", "2", "3", "4", "5", "dk", "na");
        assertThat(seen.get("plain")).containsExactly("", "0", "1", "2", "3", "4");
        assertThat(seen.get("one")).containsExactly("a", "b");
        assertThat(seen.get("some.none")).containsExactly("0", "1");
        assertThat(seen.get("best.c")).containsExactly("", "1", "2");
        assertThat(seen.get("often")).contains("0", "5", "10").doesNotContain("5.5");
        assertThat(seen.get("share")).contains("0.5", "1.25");
        assertThat(seen.get("trained")).containsExactly("no", "yes");
        assertThat(seen.get("pair.satisfaction")).containsExactly("1", "2", "3", "4", "5", "dk", "na");
        assertThat(seen.get("long")).hasSizeGreaterThan(10).contains("");
    }

    @Test
    void neverTakesMoreResponsesThanHeads() {
        Map<String, Integer> counts = countByUnit(simulation(town(70, 30), 3), 100);

        assertThat(counts).containsExactlyInAnyOrderEntriesOf(Map.of("office", 70, "depot", 30));
    }

    @Test
    void letsEverybodyAnswerSeveralTimesWhenMoreAreWanted() {
        assertThat(countByUnit(simulation(town(7, 3), 3), 1000)).hasSize(2).satisfies(counts -> assertThat(
                        counts.values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(1000));
    }

    private static Map<String, Integer> countByUnit(Simulation simulation, int responses) {
        Map<String, Integer> counts = new HashMap<>();
        rows(simulation, responses).forEach(row -> counts.merge(row.get(0), 1, Integer::sum));
        return counts;
    }

    @Test
    void answersForUnitsWithoutHeadcount() {
        Municipality flat = Municipality.flat(List.of(OFFICE, DEPOT), List.of(STAFF));

        assertThat(countByUnit(simulation(flat, 1), 20))
                .containsExactlyInAnyOrderEntriesOf(Map.of("office", 10, "depot", 10));
    }

    @Test
    void answersDoesNotApplyMoreOftenAwayFromADesk() {
        Simulation simulation = simulation(town(2000, 2000), 5);
        int likert = simulation.codebook().firstColumn(new ItemKey("likert"));
        Map<OrgUnitCode, Integer> notApplicable = new HashMap<>();
        simulation.draw(4000, response -> {
            if (response.cell(likert) == Cell.NOT_APPLICABLE) {
                notApplicable.merge(response.unit().code(), 1, Integer::sum);
            }
        });

        assertThat(notApplicable.getOrDefault(DEPOT, 0)).isGreaterThan(3 * notApplicable.getOrDefault(OFFICE, 0));
    }

    @Test
    void turnsNegativeItemsRound() {
        Simulation simulation = simulation(town(3000, 3000), 2);
        TrueEffects effects = simulation.effects();
        ThemeKey theme = new ThemeKey("a");
        double expected = effects.townLevel(theme)
                + effects.roleEffect(STAFF)
                + (effects.unitEffect(OFFICE, theme) + effects.unitEffect(DEPOT, theme)) / 2;

        assertThat(List.of(
                        meanNeed(simulation, "likert"), meanNeed(simulation, "plain"), meanNeed(simulation, "often")))
                .allSatisfy(need -> assertThat(need).isCloseTo(expected, within(3 * 7.0)));
        assertThat(meanNeed(simulation, "plain")).isNotCloseTo(meanNeed(simulation, "likert"), within(1e-6));
    }

    private static double meanNeed(Simulation simulation, String key) {
        Codebook codebook = simulation.codebook();
        int column = codebook.firstColumn(new ItemKey(key));
        NeedScale scale = codebook.columns().get(column).item().needScale().orElseThrow();
        List<Double> needs = new ArrayList<>();
        simulation.draw(6000, response -> {
            if (Cell.isCode(response.cell(column))) {
                needs.add(scale.need(codebook.columns().get(column).format().value(response.cell(column))));
            }
        });
        return needs.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    @Test
    void knowsTrueEffectsWhateverTheNumberOfResponses() {
        Simulation simulation = simulation(town(40, 40), 11);
        double before = simulation.effects().unitEffect(DEPOT, new ThemeKey("a"));
        rows(simulation, 60);

        assertThat(simulation.effects().unitEffect(DEPOT, new ThemeKey("a"))).isEqualTo(before);
        assertThat(simulation(town(80, 2), 11).effects().unitEffect(DEPOT, new ThemeKey("a")))
                .isEqualTo(before);
    }

    @Test
    void takesActionFieldsForThemes() {
        Questionnaire questionnaire = Shipped.fullQuestionnaire();
        Themes themes = Themes.ofFields(questionnaire, Shipped.actionFields(), Shipped.mapping(questionnaire));

        assertThat(themes.list())
                .extracting(ThemeKey::value)
                .containsExactlyElementsOf(Shipped.actionFields().list().stream()
                        .map(field -> field.key().value())
                        .toList());
    }
}
