package de.digicheck.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.digicheck.actionfield.ActionField;
import de.digicheck.actionfield.ActionFields;
import de.digicheck.actionfield.Goal;
import de.digicheck.actionfield.ItemMapping;
import de.digicheck.actionfield.MappedItem;
import de.digicheck.questionnaire.Codebook;
import de.digicheck.questionnaire.Questionnaire;
import de.digicheck.questionnaire.yaml.QuestionnaireYaml;
import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.Findings;
import de.digicheck.shared.GoalKey;
import de.digicheck.shared.ItemKey;
import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.OrgUnitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QualityTallyTest {

    private static final ActionFieldKey FIELD = new ActionFieldKey("f");
    private static final int COLUMNS = 17;

    @TempDir
    private Path folder;

    private TallySheet sheet;
    private Codebook codebook;
    private Roster roster;

    /** Eleven Likert items, the last two of them rows of a matrix; a pair, a text, two options and two ranks. */
    @BeforeEach
    void startWithNothing() throws IOException {
        StringBuilder yaml = new StringBuilder("""
                key: q
                version: 1
                languages: [de]
                title: {de: T}
                scales: {s: {lo: 1, hi: 5, dont-know: true, not-applicable: true, labels: {1: {de: nein}, 5: {de: ja}}}}
                sections:
                - key: a
                  title: {de: A}
                  questions:
                """);
        for (int i = 1; i <= 9; i++) {
            yaml.append("  - {key: i%d, type: likert, scale: s, polarity: negative, text: {de: X}}%n".formatted(i));
        }
        yaml.append("""
                  - {key: pair, type: importance-satisfaction, scale: s, text: {de: X}}
                  - {key: m, type: matrix, scale: s, text: {de: X}, rows: [{key: i10, polarity: negative, text: {de: X}}, {key: i11, polarity: negative, text: {de: X}}]}
                  - {key: text, type: long-text, text: {de: X}}
                  - {key: tools, type: multiple-choice, text: {de: X}, options: [{key: a, text: {de: A}}]}
                  - {key: rank, type: ranking, text: {de: X}, options: [{key: a, text: {de: A}}, {key: b, text: {de: B}}]}
                """);
        Findings findings = new Findings();
        Questionnaire questionnaire = QuestionnaireYaml.read(
                        Files.writeString(folder.resolve("q.yaml"), yaml), findings)
                .orElseThrow();
        codebook = Codebook.of(questionnaire);
        Goal goal = new Goal(new GoalKey("g"), LocalizedText.german("G"), Optional.empty(), false, List.of());
        ActionFields fields = new ActionFields(List.of(new ActionField(
                FIELD, LocalizedText.german("F"), Optional.empty(), false, OptionalDouble.empty(), List.of(goal))));
        ItemMapping mapping = new ItemMapping("q", 1, List.of(new MappedItem(new ItemKey("i1"), new GoalKey("g"), 1)));
        roster = Roster.open();
        sheet = new TallySheet(codebook, fields, mapping, roster);
        assertThat(codebook.columns()).hasSize(COLUMNS);
    }

    /** Adds a response: cells as in the file, separated by blanks, "." = blank. */
    private void add(String response) {
        String[] cells = response.trim().split("\\s+");
        assertThat(cells).hasSize(COLUMNS);
        long[] parsed = new long[COLUMNS];
        for (int i = 0; i < COLUMNS; i++) {
            parsed[i] = codebook.columns().get(i).format().parse(cells[i].equals(".") ? "" : cells[i]);
        }
        sheet.add(roster.unit(new OrgUnitCode("u")), Roster.NO_ROLE, parsed);
    }

    private QualityEstimate quality() {
        return Evaluation.of(sheet).quality();
    }

    @Test
    void flagsTenEqualAnswersInARowAcrossMatrixRows() {
        add("1 3 3 3 3 3 3 3 3  5 5  3 3  . 1 1 2");

        assertThat(quality().longstring()).isOne();
        assertThat(quality().zeroVariance()).isZero();
        assertThat(quality().flagged()).isOne();
    }

    @Test
    void doesNotFlagNine() {
        add("1 2 3 3 3 3 3 3 3  3 3  3 3  . 1 1 2");

        assertThat(quality().longstring()).isZero();
        assertThat(quality().flagged()).isZero();
    }

    @Test
    void passesOverWhatHasNoCode() {
        add("3 3 3 dk 3 3 3 3 3  5 1  3 3  . 1 1 2");
        add("3 3 3 . 3 3 3 3 3  . .  3 3  . 1 1 2");
        add("3 3 3 na 3 3 3 3 3  . .  3 3  . 1 1 2");
        add("dk dk dk dk dk dk dk dk dk  . .  dk dk  . 1 1 2");

        assertThat(quality().longstring()).isEqualTo(3);
        assertThat(quality().zeroVariance()).isEqualTo(3);
        assertThat(quality().flagged()).as("a response counts once").isEqualTo(3);
    }

    @Test
    void needsTwoAnswersForNoVariance() {
        add("4 . . . . . . . .  1 5  . .  . 1 1 2");
        add("4 4 . . . . . . .  1 5  . .  . 1 1 2");

        assertThat(quality().zeroVariance()).isOne();
    }

    @Test
    void flagsLessThanAFifthAndCountsNoTexts() {
        // 14 items without the text: a fifth are 2.8
        add("4 3 . . . . . . .  . .  . .  . . . .");
        add("4 3 dk . . . . . .  . .  . .  . . . .");
        add("4 . . . . . . . .  . .  . .  text 1 . .");
        add(". . . . . . . . .  . .  . .  . . . .");

        assertThat(quality().breakOff()).isEqualTo(3);
    }

    @Test
    void tellsTheScoreWithoutWhatWasFlagged() {
        add("5 5 5 5 5 5 5 5 5  1 5  5 5  . 1 1 2");
        add("1 2 3 1 2 3 1 2 3  1 5  1 2  . 1 1 2");
        add("2 2 3 1 2 3 1 2 3  1 5  1 2  . 1 1 2");
        Estimates estimates = Evaluation.of(sheet);

        assertThat(estimates.town().fields().get(0).score().mean().mean().orElseThrow())
                .isCloseTo(125 / 3.0, within(1e-12));
        assertThat(estimates.quality().scoreWithoutFlagged().get(FIELD)).hasValue(12.5);
    }

    @Test
    void hasNoScoreWhereEverythingWasFlagged() {
        add("5 5 5 5 5 5 5 5 5  1 5  5 5  . 1 1 2");

        assertThat(quality().scoreWithoutFlagged().get(FIELD)).isEmpty();
    }

    @Test
    void ranksByWhatPeoplePutFirst() {
        add("4 3 dk 1 2 . . . .  . .  . .  . . 1 2");
        add("4 3 dk 1 2 . . . .  . .  . .  . . 1 .");
        add("4 3 dk 1 2 . . . .  . .  . .  . . 2 1");
        add("4 3 dk 1 2 . . . .  . .  . .  . . . .");
        add("4 3 dk 1 2 . . . .  . .  . .  . . dk dk");
        RankingEstimate ranking = Evaluation.of(sheet).rankings().get(0);

        assertThat(ranking.n()).isEqualTo(3);
        assertThat(ranking.options()).containsExactly("a", "b");
        // R <- rbind(c(1, 2), c(1, 2), c(2, 1)); s <- 100 * (2 - R); colMeans(s); sd(s[, 1]) / sqrt(3)
        assertThat(ranking.scores().orElseThrow().get(0).value()).isCloseTo(200 / 3.0, within(1e-12));
        assertThat(ranking.scores().orElseThrow().get(0).se().orElseThrow()).isCloseTo(33.33333333333334, within(1e-9));
        // friedman.test(R)$statistic / 3
        assertThat(ranking.agreement().value().orElseThrow()).isCloseTo(1 / 9.0, within(1e-12));
    }

    @Test
    void ranksNothingWhereNobodyDid() {
        add("4 3 dk 1 2 . . . .  . .  . .  . . . .");
        RankingEstimate ranking = Evaluation.of(sheet).rankings().get(0);

        assertThat(ranking.n()).isZero();
        assertThat(ranking.scores()).isEmpty();
        assertThat(ranking.agreement().value()).isEmpty();
    }
}
