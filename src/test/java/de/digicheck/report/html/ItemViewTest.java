package de.digicheck.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.questionnaire.Item;
import de.digicheck.questionnaire.Polarity;
import de.digicheck.questionnaire.Question;
import de.digicheck.questionnaire.QuestionHead;
import de.digicheck.release.Distribution;
import de.digicheck.release.Figure;
import de.digicheck.release.ItemFigures;
import de.digicheck.release.Release;
import de.digicheck.release.Supplement;
import de.digicheck.release.TopTwo;
import de.digicheck.report.SmallRelease;
import de.digicheck.shared.ItemKey;
import de.digicheck.shared.Language;
import de.digicheck.shared.LocalizedText;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ItemViewTest {

    private static final QuestionHead HEAD = new QuestionHead(
            new ItemKey("q"),
            LocalizedText.of("Frage", "Question"),
            Optional.empty(),
            false,
            Optional.empty(),
            false,
            false,
            List.of());
    private static final int MANY = 38;

    @Test
    void writesNumbersInTheLanguage() {
        ItemView view = view(number(Polarity.NEGATIVE), Map.of("0.17", Figure.of(1)));
        assertThat(view.shares()).extracting(ItemView.Share::label).containsExactly("0,17");
        assertThat(view.scale()).isEqualTo("−3 bis 40");
    }

    @Test
    void leavesOutTheDistributionOfManyNumbers() {
        Map<String, Figure> shares = new LinkedHashMap<>();
        for (int i = 0; i < MANY; i++) {
            shares.put(String.valueOf(i), Figure.of(1.0 / MANY));
        }
        assertThat(view(number(Polarity.NEGATIVE), shares).shares()).isEmpty();
        assertThat(view(choice(), shares).shares()).hasSize(MANY);
    }

    @Test
    void saysWhichAnswerMeansNeed() {
        assertThat(view(number(Polarity.NEGATIVE), Map.of()).direction())
                .isEqualTo("Eine hohe Zahl heißt: Es besteht Bedarf.");
        Item yesNo = item(new Question.YesNo(HEAD, Optional.of(Polarity.POSITIVE)), Optional.of(Polarity.POSITIVE));
        assertThat(view(yesNo, Map.of()).direction()).isEqualTo("Ja heißt: Es läuft gut.");
        assertThat(view(choice(), Map.of()).direction()).isEmpty();
    }

    @Test
    void saysWhySharesOfSeveralAnswersExceedTheWhole() {
        assertThat(view(choice(), Map.of("a", Figure.of(0.7), "b", Figure.of(0.5)))
                        .sharesNote())
                .isEqualTo("Mehrere Antworten möglich; die Anteile ergeben zusammen mehr als 100\u00a0%.");
        assertThat(view(choice(), Map.of("a", Figure.of(0.5), "b", Figure.of(0.5)))
                        .sharesNote())
                .isEmpty();
        Map<String, Figure> rounded = Map.of("1", Figure.of(0.55), "2", Figure.of(0.5));
        assertThat(view(number(Polarity.NEGATIVE), rounded).sharesNote()).isEmpty();
    }

    private static ItemView view(Item item, Map<String, Figure> shares) {
        ItemFigures figures = new ItemFigures(
                Figure.of(20),
                Figure.of(0),
                Figure.of(0),
                Figure.of(0),
                Figure.of(0),
                Figure.undefined(),
                Figure.undefined(),
                Figure.undefined(),
                Optional.empty(),
                Distribution.of(shares),
                TopTwo.UNDEFINED,
                Figure.undefined(),
                Figure.undefined());
        Release small = SmallRelease.of(Release.Kind.RAW);
        Release release = new Release(
                small.kind(),
                small.respondents(),
                small.headcount(),
                Map.of(item.key(), figures),
                small.fields(),
                small.units(),
                small.roles(),
                Supplement.NONE,
                small.caveats());
        return ItemView.of(item, release, new Words(Language.GERMAN));
    }

    private static Item number(Polarity polarity) {
        return item(
                new Question.NumberQuestion(HEAD, new BigDecimal("-3"), new BigDecimal(40), Optional.of(polarity)),
                Optional.of(polarity));
    }

    private static Item choice() {
        return item(
                new Question.MultipleChoice(
                        HEAD,
                        List.of(
                                new Question.Option("a", LocalizedText.of("A", "A"), false),
                                new Question.Option("b", LocalizedText.of("B", "B"), false)),
                        2),
                Optional.empty());
    }

    private static Item item(Question question, Optional<Polarity> polarity) {
        return new Item(HEAD.key(), HEAD.text(), question, polarity, Optional.empty(), false, List.of());
    }
}
