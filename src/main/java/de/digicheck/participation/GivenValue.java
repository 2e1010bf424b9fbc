package de.digicheck.participation;

import de.digicheck.questionnaire.Codebook;
import de.digicheck.questionnaire.Question;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a value of a program gives as an answer. */
final class GivenValue {

    /** No number of a questionnaire has more digits before or behind its point. */
    private static final int MOST_DIGITS = 40;

    private static final Given.One BLANK = new Given.One("");
    private static final Given.Wrong WRONG_TYPE = new Given.Wrong(Violation.WRONG_TYPE);
    private static final Set<String> PAIR = Set.of(Codebook.IMPORTANCE, Codebook.SATISFACTION);

    private GivenValue() {}

    static Given of(Question question, @Nullable Object value) {
        if (value == null) {
            return BLANK;
        }
        if (value instanceof List<?> list) {
            return several(list);
        }
        if (value instanceof Map<?, ?> map) {
            return pair(map);
        }
        if (question instanceof Question.FreeText) {
            return value instanceof String text ? new Given.One(text) : WRONG_TYPE;
        }
        if (question instanceof Question.YesNo && value instanceof Boolean truth) {
            return new Given.One(truth ? "yes" : "no");
        }
        return scalar(value).<Given>map(Given.One::new).orElse(WRONG_TYPE);
    }

    private static Given several(List<?> list) {
        List<String> values = new ArrayList<>();
        for (Object value : list) {
            if (!(value instanceof String text) || text.isEmpty()) {
                return WRONG_TYPE;
            }
            values.add(text);
        }
        return new Given.Several(values);
    }

    private static Given pair(Map<?, ?> map) {
        Optional<String> importance = part(map.get(Codebook.IMPORTANCE));
        Optional<String> satisfaction = part(map.get(Codebook.SATISFACTION));
        return PAIR.containsAll(map.keySet()) && importance.isPresent() && satisfaction.isPresent()
                ? new Given.Pair(importance.get(), satisfaction.get())
                : WRONG_TYPE;
    }

    private static Optional<String> part(@Nullable Object value) {
        return value == null ? Optional.of("") : scalar(value);
    }

    private static Optional<String> scalar(Object value) {
        if (value instanceof String text) {
            return Optional.of(text.strip());
        }
        if (value instanceof BigDecimal number) {
            return Optional.of(plain(number));
        }
        if (value instanceof BigInteger || value instanceof Long || value instanceof Integer) {
            return Optional.of(plain(new BigDecimal(value.toString())));
        }
        return value instanceof Double number && Double.isFinite(number)
                ? Optional.of(plain(BigDecimal.valueOf(number)))
                : Optional.empty();
    }

    /** Without an exponent; one that is too long to be an answer becomes one that is surely too large. */
    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        boolean fits = Math.abs((long) stripped.scale()) <= MOST_DIGITS && stripped.precision() <= MOST_DIGITS;
        return fits ? stripped.toPlainString() : "9".repeat(MOST_DIGITS);
    }
}
