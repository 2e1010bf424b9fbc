package de.digicheck.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digicheck.fixtures.QuestionnaireText;
import de.digicheck.shared.ItemKey;
import de.digicheck.shared.RoleKey;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CodebookTest {

    private static final Codebook EVERY_TYPE = Codebook.of(QuestionnaireText.of("""
            - {key: info, type: information, text: {de: x}}
            - {key: likert, type: likert, scale: agree, polarity: positive, text: {de: x}}
            - {key: table, type: matrix, scale: plain, text: {de: x}, rows: [{key: r1, polarity: none, text: {de: x}}, {key: r2, polarity: none, text: {de: x}}]}
            - {key: one, type: single-choice, text: {de: x}, options: [{key: a, text: {de: a}}, {key: b, text: {de: b}}]}
            - {key: some, type: multiple-choice, text: {de: x}, options: [{key: a, text: {de: a}}, {key: b, text: {de: b}}]}
            - {key: best, type: ranking, top: 1, text: {de: x}, options: [{key: a, text: {de: a}}, {key: b, text: {de: b}}]}
            - {key: amount, type: number, min: 0, max: 10, text: {de: x}}
            - {key: either, type: yes-no, text: {de: x}}
            - {key: pair, type: importance-satisfaction, scale: agree, text: {de: x}}
            - {key: words, type: short-text, text: {de: x}}
            """));

    /** Second shown for 4 and 5 of the first, third for an answer to the second that is not 1. */
    private static final Codebook CHAIN = Codebook.of(QuestionnaireText.of("""
            - {key: i1, type: likert, scale: agree, polarity: positive, text: {de: x}}
            - {key: i2, type: likert, scale: agree, polarity: positive, text: {de: x}, visible-if: {item: i1, at-least: 4}}
            - {key: i3, type: likert, scale: agree, polarity: positive, text: {de: x}, visible-if: {item: i2, at-least: 2}}
            - {key: i4, type: likert, scale: agree, polarity: positive, text: {de: x}, visible-if: {all: [{unit-kind: [office]}, {role: [lead]}]}}
            """));

    @Test
    void namesTheColumnsInTheOrderOfTheQuestionnaire() {
        assertThat(EVERY_TYPE.columns())
                .extracting(Column::name)
                .containsExactly(
                        "likert",
                        "r1",
                        "r2",
                        "one",
                        "some.a",
                        "some.b",
                        "best.a",
                        "best.b",
                        "amount",
                        "either",
                        "pair.importance",
                        "pair.satisfaction",
                        "words");
    }

    @Test
    void givesEachColumnItsFormat() {
        assertThat(EVERY_TYPE.columns())
                .extracting(column -> column.format().getClass().getSimpleName())
                .containsExactly(
                        "ScaleCodes",
                        "ScaleCodes",
                        "ScaleCodes",
                        "OptionKeys",
                        "Chosen",
                        "Chosen",
                        "Rank",
                        "Rank",
                        "Decimal",
                        "YesOrNo",
                        "ScaleCodes",
                        "ScaleCodes",
                        "Text");
    }

    @Test
    void findsTheColumnsOfAnItem() {
        ItemKey some = new ItemKey("some");

        assertThat(EVERY_TYPE.firstColumn(some)).isEqualTo(4);
        assertThat(EVERY_TYPE.endColumn(some)).isEqualTo(6);
        assertThatThrownBy(() -> EVERY_TYPE.firstColumn(new ItemKey("info")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("info");
    }

    @Test
    void dropsAnswersThatWereNotShown() {
        long[] cells = {3, 5, Cell.BLANK, Cell.BLANK};

        int dropped = CHAIN.hide(cells, Optional.empty(), Optional.empty());

        assertThat(cells).containsExactly(3, Cell.NOT_SHOWN, Cell.NOT_SHOWN, Cell.BLANK);
        assertThat(dropped).isEqualTo(1);
    }

    @Test
    void takesADroppedAnswerForBlankInLaterRules() {
        long[] cells = {3, 5, 5, 5};

        int dropped = CHAIN.hide(cells, Optional.empty(), Optional.empty());

        assertThat(cells).containsExactly(3, Cell.NOT_SHOWN, Cell.NOT_SHOWN, 5);
        assertThat(dropped).isEqualTo(2);
    }

    @Test
    void keepsAnswersThatWereShown() {
        long[] cells = {4, 2, 1, 5};

        assertThat(CHAIN.hide(cells, Optional.of(Set.of("office", "depot")), Optional.of(new RoleKey("lead"))))
                .isZero();
        assertThat(cells).containsExactly(4, 2, 1, 5);
    }

    @Test
    void hidesWhatIsSurelyForOthers() {
        assertThat(fourth(Optional.of(Set.of("depot")), Optional.empty())).isEqualTo(Cell.NOT_SHOWN);
        assertThat(fourth(Optional.empty(), Optional.of(new RoleKey("admin")))).isEqualTo(Cell.NOT_SHOWN);
    }

    @Test
    void showsWhatDependsOnAnUnknownRoleOrKind() {
        assertThat(fourth(Optional.empty(), Optional.empty())).isEqualTo(5);
        assertThat(fourth(Optional.of(Set.of("office")), Optional.empty())).isEqualTo(5);
        assertThat(fourth(Optional.empty(), Optional.of(new RoleKey("lead")))).isEqualTo(5);
    }

    private static long fourth(Optional<Set<String>> kinds, Optional<RoleKey> role) {
        long[] cells = {1, Cell.BLANK, Cell.BLANK, 5};
        CHAIN.hide(cells, kinds, role);
        return cells[3];
    }

    @Test
    void changesNothingWhenHidingAgain() {
        long[] cells = {3, 5, 5, 5};
        CHAIN.hide(cells, Optional.empty(), Optional.empty());
        long[] once = Arrays.copyOf(cells, cells.length);

        assertThat(CHAIN.hide(cells, Optional.empty(), Optional.empty())).isZero();
        assertThat(cells).containsExactly(once);
    }

    @Test
    void readsOptionsThatWereChosenOrRanked() {
        Codebook codebook = Codebook.of(QuestionnaireText.of("""
                - {key: some, type: multiple-choice, text: {de: x}, options: [{key: a, text: {de: a}}, {key: b, text: {de: b}}]}
                - {key: best, type: ranking, text: {de: x}, options: [{key: a, text: {de: a}}, {key: b, text: {de: b}}]}
                - {key: i1, type: yes-no, text: {de: x}, visible-if: {item: some, includes: b}}
                - {key: i2, type: yes-no, text: {de: x}, visible-if: {item: best, includes: a}}
                - {key: i3, type: yes-no, text: {de: x}, visible-if: {item: some, equals: a}}
                - {key: i4, type: yes-no, text: {de: x}, visible-if: {item: some, includes: dk}}
                """));
        long[] cells = {1, 0, Cell.BLANK, 1, 1, 1, 1, 1};

        codebook.hide(cells, Optional.empty(), Optional.empty());

        assertThat(cells).containsExactly(1, 0, Cell.BLANK, 1, Cell.NOT_SHOWN, Cell.NOT_SHOWN, 1, Cell.NOT_SHOWN);
    }
}
