package de.digicheck.questionnaire.yaml;

import de.digicheck.questionnaire.AnswerScale;
import de.digicheck.shared.Language;
import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.yaml.YamlMap;
import de.digicheck.shared.yaml.YamlValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads answer scales. Codes: {@code bad-scale}, {@code label-outside-scale}, {@code no-labels} (warning). */
final class ScaleReader {

    private final List<Language> languages;

    private ScaleReader(List<Language> languages) {
        this.languages = languages;
    }

    /** All scales by key; empty for those with errors. */
    static Map<String, Optional<AnswerScale>> readAll(YamlMap root, List<Language> languages) {
        ScaleReader reader = new ScaleReader(languages);
        Map<String, Optional<AnswerScale>> scales = new LinkedHashMap<>();
        root.findMap("scales").ifPresent(map -> map.values()
                .forEach((key, value) -> scales.put(key, reader.read(map.findKey(key), value))));
        return scales;
    }

    private Optional<AnswerScale> read(Optional<YamlValue> name, YamlValue value) {
        Optional<String> key = name.flatMap(YamlValue::asKey);
        Optional<AnswerScale> scale = value.asMap().flatMap(map -> read(key.orElse(""), map));
        return key.isEmpty() ? Optional.empty() : scale;
    }

    private Optional<AnswerScale> read(String key, YamlMap map) {
        Optional<Integer> lo = map.requireInteger("lo");
        Optional<Integer> hi = map.requireInteger("hi");
        boolean dontKnow = map.flag("dont-know", false);
        boolean notApplicable = map.flag("not-applicable", false);
        Map<Integer, LocalizedText> labels = labels(key, map);
        map.rejectUnknownKeys();
        if (lo.isEmpty() || hi.isEmpty()) {
            return Optional.empty();
        }
        String advice = adviceOnEnds(lo.get(), hi.get());
        if (!advice.isEmpty()) {
            map.find("hi").orElseThrow().error("bad-scale", "hi is " + hi.get() + ", lo is " + lo.get(), advice);
            return Optional.empty();
        }
        rejectLabelsOutside(lo.get(), hi.get(), map);
        return Optional.of(new AnswerScale(key, lo.get(), hi.get(), dontKnow, notApplicable, labels));
    }

    /** What to do about the ends of a scale; empty when they are good. */
    private static String adviceOnEnds(long lo, long hi) {
        if (hi <= lo) {
            return "make hi greater than lo";
        }
        return hi - lo > AnswerScale.MOST_STEPS
                ? "make hi at most " + AnswerScale.MOST_STEPS + " greater than lo, or ask for a number"
                : "";
    }

    private Map<Integer, LocalizedText> labels(String key, YamlMap map) {
        Optional<YamlValue> value = map.find("labels");
        Map<String, YamlValue> given =
                value.flatMap(YamlValue::asMap).map(YamlMap::values).orElse(Map.of());
        if (value.isEmpty() || (value.get().isMap() && given.isEmpty())) {
            String advice = "add at least the two ends, 'labels: {1: {de: …}, 5: {de: …}}'";
            map.warning("no-labels", "the codes of scale '" + key + "' have no labels", advice);
        }
        Map<Integer, LocalizedText> labels = new TreeMap<>();
        given.forEach((code, label) -> label.asLocalizedText(languages)
                .ifPresent(text -> code(code).ifPresent(number -> labels.put(number, text))));
        return labels;
    }

    private static void rejectLabelsOutside(int lo, int hi, YamlMap scale) {
        Optional<YamlMap> labels = scale.find("labels").filter(YamlValue::isMap).flatMap(YamlValue::asMap);
        labels.ifPresent(map -> map.values().keySet().stream()
                .filter(code -> code(code)
                        .filter(number -> number >= lo && number <= hi)
                        .isEmpty())
                .forEach(code -> map.findKey(code)
                        .orElseThrow()
                        .error(
                                "label-outside-scale",
                                "'" + code + "' is not a code of the scale",
                                "use whole numbers from " + lo + " to " + hi)));
    }

    private static Optional<Integer> code(String text) {
        try {
            return Optional.of(Integer.valueOf(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
