package de.digicheck.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digicheck.questionnaire.Cell;
import de.digicheck.questionnaire.Codebook;
import de.digicheck.response.Answers;
import de.digicheck.shared.ItemKey;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerFormTest {

    private static final Codebook CODEBOOK = Codebook.of(Asked.QUESTIONNAIRE);

    @Test
    void readsTheSameFromFormsAndPrograms() {
        Map<String, List<String>> typed = new HashMap<>();
        typed.put("l", List.of("4"));
        typed.put("m1", List.of("0"));
        typed.put("s", List.of("b"));
        typed.put("c", List.of("d", "a"));
        typed.put("r", List.of("d", "a"));
        typed.put("n", List.of(" 2,50 "));
        typed.put("j", List.of("no"));
        typed.put("p.importance", List.of("5"));
        typed.put("p.satisfaction", List.of("dk"));
        typed.put("t", List.of("Mehr\r\nLicht"));
        Map<String, Object> values = new HashMap<>();
        values.put("l", 4);
        values.put("m1", BigDecimal.ZERO);
        values.put("m2", null);
        values.put("s", "b");
        values.put("c", List.of("d", "a"));
        values.put("r", List.of("d", "a"));
        values.put("n", 2.5);
        values.put("j", false);
        values.put("p", Map.of("importance", 5, "satisfaction", "dk"));
        values.put("t", "Mehr\nLicht");
        values.put("k", "");

        Answers form = typed(typed).answers();
        Answers program = given(values).answers();

        assertThat(form.cells()).isEqualTo(program.cells());
        assertThat(form.texts()).isEqualTo(program.texts()).containsExactly(Map.entry(new ItemKey("t"), "Mehr\nLicht"));
        assertThat(cells(form, "c")).containsExactly(1, 0, 1, 0);
        assertThat(cells(form, "r")).containsExactly(2, Cell.BLANK, 1);
        assertThat(cells(form, "n")).containsExactly(2_500_000);
        assertThat(cells(form, "p")).containsExactly(5, Cell.DONT_KNOW);
        assertThat(cells(form, "h")).containsExactly(Cell.NOT_SHOWN);
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        Map<String, Object> values = new HashMap<>();
        values.put("m1", 9);
        values.put("m2", "dk");
        values.put("s", "z");
        values.put("c", List.of("a", "none"));
        values.put("r", List.of("a", "a"));
        values.put("n", "viel");
        values.put("j", "yes");
        values.put("p", Map.of("importance", 5, "other", 1));
        values.put("t", "x".repeat(4001));
        values.put("k", 7);
        values.put("nix", 1);

        assertThat(given(values).violations())
                .containsExactly(
                        new Violation("l", "required"),
                        new Violation("m1", "out-of-range"),
                        new Violation("m2", "unknown-value"),
                        new Violation("s", "unknown-value"),
                        new Violation("c", "exclusive"),
                        new Violation("r", "rank-twice"),
                        new Violation("n", "not-a-number"),
                        new Violation("p", "wrong-type"),
                        new Violation("t", "too-long"),
                        new Violation("k", "wrong-type"),
                        new Violation("h", "required"),
                        new Violation("nix", "unknown-item"));
        assertThatThrownBy(() -> given(values).answers()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void dropsAnswersToHiddenQuestionsAndTheirFaults() {
        Reading reading = given(Map.of("l", 3, "j", "no", "h", 99));

        assertThat(reading.violations()).isEmpty();
        assertThat(cells(reading.answers(), "h")).containsExactly(Cell.NOT_SHOWN);
    }

    @Test
    void countsCharactersAsPeopleDo() {
        String faces = "🙂".repeat(5);

        assertThat(given(Map.of("l", 3, "k", faces)).violations()).isEmpty();
        assertThat(given(Map.of("l", 3, "k", faces + "!")).violations())
                .containsExactly(new Violation("k", "too-long"));
        assertThat(typed(Map.of("l", List.of("3"), "t", List.of("\r\n".repeat(1999) + "ab")))
                        .violations())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'2,5', 2.5", "2.5, 2.5", "007, 7", "'1 000', 1000", "'−0', -0"})
    void readsNumbersAsGermansWriteThem(String typed, BigDecimal number) {
        Reading reading = typed(Map.of("l", List.of("3"), "n", List.of(typed)));

        assertThat(cells(reading.answers(), "n"))
                .containsExactly(number.movePointRight(6).longValueExact());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.000", "1.000,5", "zwei", "1e3", "0x1", "--1", "1,2,3"})
    void guessesAtNoNumber(String typed) {
        assertThat(typed(Map.of("l", List.of("3"), "n", List.of(typed))).violations())
                .containsExactly(new Violation("n", "not-a-number"));
    }

    @Test
    void takesRefusalsOfAWholeQuestion() {
        Answers answers = given(Map.of("l", "na", "c", "dk", "r", "na", "p", "dk", "n", "dk"))
                .answers();

        assertThat(cells(answers, "l")).containsExactly(Cell.NOT_APPLICABLE);
        assertThat(cells(answers, "c")).containsOnly(Cell.DONT_KNOW);
        assertThat(cells(answers, "r")).containsOnly(Cell.NOT_APPLICABLE);
        assertThat(cells(answers, "p")).containsOnly(Cell.DONT_KNOW);
        assertThat(given(Map.of("l", 1, "c", List.of("a", "dk"))).violations())
                .containsExactly(new Violation("c", "chosen-and-missing"));
        assertThat(given(Map.of("l", 1, "r", List.of("a", "dk"))).violations())
                .containsExactly(new Violation("r", "chosen-and-missing"));
    }

    @Test
    void takesAnEmptyListAsNoAnswer() {
        Answers answers = given(Map.of("l", 1, "c", List.of(), "r", List.of())).answers();

        assertThat(cells(answers, "c")).containsOnly(Cell.BLANK);
        assertThat(cells(answers, "r")).containsOnly(Cell.BLANK);
    }

    @Test
    void refusesAFreeRankBeforeATakenOne() {
        assertThat(typed(Map.of("l", List.of("1"), "r", List.of("", "a"))).violations())
                .containsExactly(new Violation("r", "rank-gap"));
        assertThat(given(Map.of("l", 1, "r", List.of("a", "b", "d"))).violations())
                .containsExactly(new Violation("r", "too-many"));
    }

    @Test
    void staysSmallBeforeHugeExponents() {
        assertThat(given(Map.of("l", new BigDecimal("1e999999999"), "n", new BigDecimal("1e-999999999")))
                        .violations())
                .containsExactly(new Violation("l", "out-of-range"), new Violation("n", "out-of-range"));
    }

    private static Reading given(Map<String, Object> values) {
        return Asked.FORM.read(values, Background.UNKNOWN);
    }

    private static Reading typed(Map<String, List<String>> values) {
        return Asked.FORM.read(FormEntries.NONE.with(values), Background.UNKNOWN);
    }

    private static long[] cells(Answers answers, String item) {
        ItemKey key = new ItemKey(item);
        return Arrays.copyOfRange(answers.cells(), CODEBOOK.firstColumn(key), CODEBOOK.endColumn(key));
    }
}
