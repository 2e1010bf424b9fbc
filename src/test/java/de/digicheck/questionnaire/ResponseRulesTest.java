package de.digicheck.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.fixtures.QuestionnaireText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResponseRulesTest {

    private static final long B = Cell.BLANK;

    private static final Codebook CHOICE = Codebook.of(QuestionnaireText.of("""
            - key: some
              type: multiple-choice
              at-most: 2
              text: {de: x}
              options:
                - {key: a, text: {de: a}}
                - {key: b, text: {de: b}}
                - {key: c, text: {de: c}}
                - {key: none, exclusive: true, text: {de: nichts}}
            """));

    private static final Codebook RANKING = Codebook.of(QuestionnaireText.of("""
            - {key: best, type: ranking, top: 3, text: {de: x}, options: [{key: a, text: {de: a}}, {key: b, text: {de: b}}, {key: c, text: {de: c}}]}
            """));

    private static final Codebook REQUIRED = Codebook.of(QuestionnaireText.of("""
            - {key: likert, type: likert, scale: agree, polarity: positive, required: true, text: {de: x}}
            - {key: free, type: likert, scale: agree, polarity: positive, text: {de: x}}
            - {key: some, type: multiple-choice, required: true, text: {de: x}, options: [{key: a, text: {de: a}}, {key: b, text: {de: b}}]}
            - {key: best, type: ranking, required: true, text: {de: x}, options: [{key: a, text: {de: a}}, {key: b, text: {de: b}}]}
            - {key: pair, type: importance-satisfaction, scale: agree, required: true, text: {de: x}}
            - {key: table, type: matrix, scale: agree, polarity: positive, required: true, text: {de: x}, rows: [{key: r1, text: {de: x}}, {key: r2, text: {de: x}}]}
            - {key: later, type: yes-no, required: true, text: {de: x}, visible-if: {item: likert, at-least: 4}}
            """));

    private static List<String> contradictions(Codebook codebook, long... cells) {
        return codes(ResponseRules.of(codebook).contradictions(cells));
    }

    private static List<String> codes(List<ResponseRules.Violation> violations) {
        return violations.stream()
                .map(violation -> violation.item() + " " + violation.code())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "1 1 0 0, ",
        "0 0 0 1, ",
        "0 0 0 0, ",
        "1 1 1 0, some too-many",
        "1 0 0 1, some exclusive",
        "1 1 1 1, some exclusive; some too-many",
        "D D D D, ",
        "N N N N, ",
        "D 1 0 0, some chosen-and-missing",
        "1 B N 0, some chosen-and-missing",
        "1 B 0 0, "
    })
    void checksWhatIsChosenTogether(String cells, String expected) {
        assertThat(contradictions(CHOICE, row(cells))).containsExactlyElementsOf(list(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "1 2 3, ",
        "3 1 2, ",
        "1 B B, ",
        "B B B, ",
        "1 1 2, best rank-twice",
        "2 B B, best rank-gap",
        "1 B 3, best rank-gap",
        "3 3 B, best rank-twice"
    })
    void checksRanks(String cells, String expected) {
        assertThat(contradictions(RANKING, row(cells))).containsExactlyElementsOf(list(expected));
    }

    @Test
    void takesDontKnowForNoRank() {
        assertThat(contradictions(RANKING, Cell.DONT_KNOW, Cell.DONT_KNOW, Cell.DONT_KNOW))
                .isEmpty();
        assertThat(contradictions(CHOICE, Cell.NOT_SHOWN, Cell.NOT_SHOWN, Cell.NOT_SHOWN, Cell.NOT_SHOWN))
                .isEmpty();
    }

    @Test
    void namesEveryRequiredItemThatIsBlank() {
        long[] cells = new long[REQUIRED.columns().size()];
        Arrays.fill(cells, B);
        cells[0] = 4;
        REQUIRED.hide(cells, Optional.empty(), Optional.empty());
        ResponseRules rules = ResponseRules.of(REQUIRED);

        assertThat(codes(rules.unanswered(cells)))
                .containsExactly(
                        "some required",
                        "best required",
                        "pair required",
                        "r1 required",
                        "r2 required",
                        "later required");
        assertThat(rules.contradictions(cells)).isEmpty();
    }

    @Test
    void asksForNothingThatWasNotShown() {
        long[] cells = {3, B, 1, 0, B, 1, 2, 2, 1, 1, B};
        REQUIRED.hide(cells, Optional.empty(), Optional.empty());

        assertThat(ResponseRules.of(REQUIRED).unanswered(cells)).isEmpty();
    }

    @Test
    void wantsBothPartsOfAPairAndOneOfTheOptions() {
        long[] cells = {Cell.DONT_KNOW, B, 0, 0, B, 1, 2, B, Cell.NOT_APPLICABLE, 1, B};
        REQUIRED.hide(cells, Optional.empty(), Optional.empty());

        assertThat(codes(ResponseRules.of(REQUIRED).unanswered(cells)))
                .containsExactly("some required", "pair required");
    }

    @Test
    void saysWhatIsWrong() {
        assertThat(ResponseRules.of(CHOICE).contradictions(row("1 1 1 0")))
                .extracting(ResponseRules.Violation::message)
                .containsExactly("3 options of 'some' are chosen, at most 2 may be");
    }

    private static long[] row(String cells) {
        List<Long> row = new ArrayList<>();
        for (String cell : List.of(cells.split(" ", -1))) {
            row.add(
                    switch (cell) {
                        case "B" -> B;
                        case "D" -> Cell.DONT_KNOW;
                        case "N" -> Cell.NOT_APPLICABLE;
                        default -> Long.parseLong(cell);
                    });
        }
        return row.stream().mapToLong(Long::longValue).toArray();
    }

    private static List<String> list(String expected) {
        return expected == null ? List.of() : List.of(expected.split("; ", -1));
    }
}
