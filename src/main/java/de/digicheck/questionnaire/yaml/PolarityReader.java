package de.digicheck.questionnaire.yaml;

import de.digicheck.questionnaire.Polarity;
import de.digicheck.shared.yaml.YamlMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads what agreement means. Beside {@code positive} and {@code negative} there is {@code none}: the answers are shown
 * but not turned into need, as with "how important is this to you?".
 */
final class PolarityReader {

    static final String KEY = "polarity";

    private static final Map<String, Optional<Polarity>> WORDS = Map.of(
            "positive", Optional.of(Polarity.POSITIVE),
            "negative", Optional.of(Polarity.NEGATIVE),
            "none", Optional.empty());

    private PolarityReader() {}

    /** Where polarity may be missing: then the answer is not scored. */
    static Optional<Polarity> optional(YamlMap map) {
        return map.findOneOf(KEY, WORDS).flatMap(polarity -> polarity);
    }

    /** Where polarity is expected: without it the item is read as positive, with the warning {@code polarity-missing}. */
    static Optional<Polarity> rated(YamlMap map) {
        if (!map.has(KEY)) {
            String advice = "add 'polarity: positive', 'negative', or 'none' when it is not scored";
            map.warning("polarity-missing", "there is no polarity; it is read as positive", advice);
            return Optional.of(Polarity.POSITIVE);
        }
        return optional(map);
    }
}
