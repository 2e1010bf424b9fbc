package de.digicheck.projectcatalogue.yaml;

import de.digicheck.projectcatalogue.Effect;
import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.Keys;
import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.yaml.YamlMap;
import de.digicheck.shared.yaml.YamlValue;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code effects: {field: {effect, reason}}}. */
final class EffectsReader {

    private EffectsReader() {}

    static Map<ActionFieldKey, Effect> read(Map<String, YamlValue> values) {
        Map<ActionFieldKey, Effect> effects = new LinkedHashMap<>();
        values.forEach((field, value) -> {
            Optional<Effect> effect = value.asMap().flatMap(EffectsReader::effect);
            if (!Keys.isKey(field)) {
                value.error("bad-key", "'" + field + "' is not a key", "use the key of an action field");
            } else if (effect.isPresent()) {
                effects.put(new ActionFieldKey(field), effect.get());
            }
        });
        return effects;
    }

    private static Optional<Effect> effect(YamlMap map) {
        Optional<Double> share = map.require("effect").flatMap(EffectsReader::share);
        Optional<LocalizedText> reason = map.find("reason").flatMap(EffectsReader::reason);
        map.rejectUnknownKeys();
        if (share.isPresent() && share.get() > 0 && !map.has("reason")) {
            map.warning(
                    "missing-reason",
                    "nobody says why the effect is " + share.get(),
                    "add 'reason: {de: …}'; an effect is a judgement and needs one");
        }
        return share.map(step -> new Effect(step, reason));
    }

    private static Optional<Double> share(YamlValue value) {
        Optional<BigDecimal> number = value.asDecimal();
        Optional<Double> step = number.flatMap(some -> Effect.STEPS.stream()
                .filter(candidate -> BigDecimal.valueOf(candidate).compareTo(some) == 0)
                .findFirst());
        if (number.isPresent() && step.isEmpty()) {
            value.error(
                    "bad-effect",
                    number.get() + " is no step of the effect",
                    "use 0 (none), 0.1 (some), 0.25 (clear) or 0.5 (solves half of it)");
        }
        return step;
    }

    private static Optional<LocalizedText> reason(YamlValue value) {
        return value.isMap() ? value.asLocalizedText(List.of()) : value.asText().map(LocalizedText::german);
    }
}
