package de.digicheck.prioritisation.yaml;

import de.digicheck.actionfield.ActionField;
import de.digicheck.actionfield.ActionFields;
import de.digicheck.prioritisation.Criterion;
import de.digicheck.prioritisation.ScreeningRule;
import de.digicheck.prioritisation.Size;
import de.digicheck.prioritisation.ValueModel;
import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.Findings;
import de.digicheck.shared.Keys;
import de.digicheck.shared.Suggestion;
import de.digicheck.shared.yaml.YamlFile;
import de.digicheck.shared.yaml.YamlMap;
import de.digicheck.shared.yaml.YamlValue;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads a value model and checks its fields against the configuration, where that is known. The result is empty when
 * there is an error.
 */
public final class ValueModelYaml {

    private static final List<String> CRITERIA =
            Arrays.stream(Criterion.values()).map(Criterion::key).toList();

    private static final Map<String, Size> SIZES =
            Arrays.stream(Size.values()).collect(Collectors.toUnmodifiableMap(Size::name, Function.identity()));

    private final Optional<ActionFields> fields;

    private ValueModelYaml(Optional<ActionFields> fields) {
        this.fields = fields;
    }

    /** Reads a file. */
    public static Optional<ValueModel> read(Path file, Optional<ActionFields> fields, Findings findings) {
        Findings own = new Findings();
        Optional<ValueModel> read =
                YamlFile.read(file, own).flatMap(root -> new ValueModelYaml(fields).model(root, own));
        findings.addAll(own);
        return read;
    }

    /** Reads a text; {@code name} is the file name that findings show. */
    public static Optional<ValueModel> parse(
            String name, String text, Optional<ActionFields> fields, Findings findings) {
        Findings own = new Findings();
        Optional<ValueModel> read =
                YamlFile.parse(name, text, own).flatMap(root -> new ValueModelYaml(fields).model(root, own));
        findings.addAll(own);
        return read;
    }

    private Optional<ValueModel> model(YamlMap root, Findings own) {
        Map<Criterion, Optional<BigDecimal>> weights = new EnumMap<>(Criterion.class);
        List<YamlValue> criteria = root.requireList("criteria");
        criteria.forEach(value -> value.asMap().ifPresent(map -> criterion(map, weights)));
        root.find("criteria").ifPresent(value -> checkSum(value, "weights", criteria.size(), weights));
        Map<ActionFieldKey, Optional<BigDecimal>> fieldWeights = new LinkedHashMap<>();
        root.find("field-weights").ifPresent(value -> fieldWeights(value, fieldWeights));
        Optional<ScreeningRule> screening = root.findMap("screening").flatMap(ValueModelYaml::screening);
        root.rejectUnknownKeys();
        return own.hasErrors()
                ? Optional.empty()
                : Optional.of(
                        new ValueModel(doubles(weights), doubles(fieldWeights), screening.orElse(ScreeningRule.USUAL)));
    }

    private static Optional<ScreeningRule> screening(YamlMap map) {
        Optional<YamlMap> quickWin = map.require("quick-win").flatMap(YamlValue::asMap);
        Optional<YamlMap> priority = map.require("high-priority").flatMap(YamlValue::asMap);
        Optional<Size> effect = quickWin.flatMap(rule -> size(rule, "min-effect"));
        Optional<Size> effort = quickWin.flatMap(rule -> size(rule, "max-effort"));
        Optional<Size> most = priority.flatMap(rule -> size(rule, "min-effect"));
        quickWin.ifPresent(YamlMap::rejectUnknownKeys);
        priority.ifPresent(YamlMap::rejectUnknownKeys);
        map.rejectUnknownKeys();
        return effect.flatMap(
                least -> effort.flatMap(small -> most.map(large -> new ScreeningRule(least, small, large))));
    }

    private static Optional<Size> size(YamlMap map, String key) {
        map.require(key);
        return map.findOneOf(key, SIZES);
    }

    private static void criterion(YamlMap map, Map<Criterion, Optional<BigDecimal>> weights) {
        Optional<YamlValue> key = map.require("key");
        Optional<String> word = key.flatMap(YamlValue::asText);
        Optional<Criterion> criterion = word.flatMap(Criterion::find);
        Optional<BigDecimal> weight = map.require("weight").flatMap(value -> value.asDecimal(0, 1));
        map.rejectUnknownKeys();
        if (word.isPresent() && criterion.isEmpty()) {
            key.orElseThrow()
                    .error(
                            "unknown-criterion",
                            "'" + word.get() + "' is no criterion",
                            Suggestion.instead(word.get(), CRITERIA));
        }
        if (criterion.isPresent() && weights.putIfAbsent(criterion.get(), weight) != null) {
            key.orElseThrow()
                    .error("duplicate-criterion", "'" + criterion.get() + "' is given twice", "remove one of them");
        }
    }

    private void fieldWeights(YamlValue value, Map<ActionFieldKey, Optional<BigDecimal>> weights) {
        Map<String, YamlValue> given = value.asMap().map(YamlMap::values).orElse(Map.of());
        given.forEach((key, weight) -> {
            Optional<BigDecimal> number = weight.asDecimal(0, 1);
            if (!Keys.isKey(key) || !isField(new ActionFieldKey(key))) {
                weight.error("unknown-field", "'" + key + "' is no action field", Suggestion.instead(key, fieldKeys()));
            } else {
                weights.put(new ActionFieldKey(key), number);
            }
        });
        if (value.isMap()) {
            checkSum(value, "field weights", given.size(), weights);
        }
    }

    /** The sum is only judged when every weight that is given could be read. */
    private static void checkSum(YamlValue place, String what, int given, Map<?, Optional<BigDecimal>> weights) {
        if (weights.size() < given || weights.values().stream().anyMatch(Optional::isEmpty)) {
            return;
        }
        BigDecimal sum = weights.values().stream().flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (Math.abs(sum.doubleValue() - 1) > ValueModel.TOLERANCE) {
            place.error(
                    "weights-sum",
                    "the " + what + " sum to " + sum.stripTrailingZeros().toPlainString() + ", not to 1",
                    "divide each by their sum");
        }
    }

    private boolean isField(ActionFieldKey key) {
        return fields.isEmpty() || fields.get().findField(key).isPresent();
    }

    private List<String> fieldKeys() {
        return fields.map(ActionFields::list).orElse(List.of()).stream()
                .map(ActionField::key)
                .map(ActionFieldKey::value)
                .toList();
    }

    private static <K> Map<K, Double> doubles(Map<K, Optional<BigDecimal>> weights) {
        Map<K, Double> doubles = new LinkedHashMap<>();
        weights.forEach((key, weight) -> doubles.put(key, weight.orElseThrow().doubleValue()));
        return doubles;
    }
}
