package de.digicheck.questionnaire.yaml;

import de.digicheck.questionnaire.Polarity;
import de.digicheck.questionnaire.Question;
import de.digicheck.questionnaire.QuestionHead;
import de.digicheck.shared.yaml.YamlMap;
import de.digicheck.shared.yaml.YamlValue;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads a number question. Code: {@code bad-range}. */
final class NumberReader {

    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000_000L);
    private static final int DECIMALS = 6;

    private NumberReader() {}

    static Optional<Question.NumberQuestion> read(YamlMap map, Optional<QuestionHead> head) {
        Optional<BigDecimal> min = map.require("min").flatMap(NumberReader::limit);
        Optional<BigDecimal> max = map.require("max").flatMap(NumberReader::limit);
        Optional<Polarity> polarity = PolarityReader.optional(map);
        if (min.isEmpty() || max.isEmpty()) {
            return Optional.empty();
        }
        if (min.get().compareTo(max.get()) >= 0) {
            String message = "max is " + max.get().toPlainString() + ", min is "
                    + min.get().toPlainString();
            map.find("max").orElseThrow().error("bad-range", message, "make max greater than min");
            return Optional.empty();
        }
        return head.map(h -> new Question.NumberQuestion(h, min.get(), max.get(), polarity));
    }

    private static Optional<BigDecimal> limit(YamlValue value) {
        Optional<BigDecimal> number = value.asDecimal();
        if (number.isPresent() && !fits(number.get())) {
            String advice = "stay within a million millions, with at most six decimals";
            value.error("bad-range", "'" + number.get() + "' is too large or too fine", advice);
            return Optional.empty();
        }
        return number;
    }

    private static boolean fits(BigDecimal number) {
        return number.abs().compareTo(LARGEST) <= 0
                && number.stripTrailingZeros().scale() <= DECIMALS;
    }
}
