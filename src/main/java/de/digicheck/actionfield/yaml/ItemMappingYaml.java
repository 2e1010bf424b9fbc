package de.digicheck.actionfield.yaml;

import de.digicheck.actionfield.ItemMapping;
import de.digicheck.actionfield.ItemMappings;
import de.digicheck.actionfield.MappedItem;
import de.digicheck.actionfield.PlacedMapping;
import de.digicheck.shared.Findings;
import de.digicheck.shared.GoalKey;
import de.digicheck.shared.ItemKey;
import de.digicheck.shared.Place;
import de.digicheck.shared.yaml.YamlFile;
import de.digicheck.shared.yaml.YamlMap;
import de.digicheck.shared.yaml.YamlValue;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads {@code analysis/item-mapping.yaml}. Codes beside those of {@link YamlFile}, {@link YamlMap} and
 * {@link YamlValue}: {@code duplicate-mapping}, {@code item-mapped-twice}, {@code bad-version}, {@code bad-weight}.
 */
public final class ItemMappingYaml {

    private final Map<String, Place> places = new HashMap<>();
    private final Findings own;

    private ItemMappingYaml(Findings own) {
        this.own = own;
    }

    /** Reads a file, as far as it can be read; the findings tell whether the result may be used or only checked. */
    public static Optional<ItemMappings> read(Path file, Findings findings) {
        Findings own = new Findings();
        Optional<ItemMappings> read = YamlFile.read(file, own).flatMap(new ItemMappingYaml(own)::mappings);
        findings.addAll(own);
        return read;
    }

    /** Reads a text as {@link #read} does; {@code name} is the file name that findings show. */
    public static Optional<ItemMappings> parse(String name, String text, Findings findings) {
        Findings own = new Findings();
        Optional<ItemMappings> read = YamlFile.parse(name, text, own).flatMap(new ItemMappingYaml(own)::mappings);
        findings.addAll(own);
        return read;
    }

    private Optional<ItemMappings> mappings(YamlMap root) {
        List<PlacedMapping> mappings = new ArrayList<>();
        root.requireList("mappings")
                .forEach(value -> value.asMap().flatMap(this::mapping).ifPresent(mappings::add));
        root.rejectUnknownKeys();
        return Optional.of(new ItemMappings(root.place(), mappings, !own.hasErrors()));
    }

    private Optional<PlacedMapping> mapping(YamlMap map) {
        Optional<String> questionnaire = map.require("questionnaire").flatMap(YamlValue::asReference);
        Optional<Integer> version = version(map);
        Map<ItemKey, Place> itemPlaces = new LinkedHashMap<>();
        List<MappedItem> items = new ArrayList<>();
        map.requireList("items")
                .forEach(value ->
                        value.asMap().flatMap(item -> item(item, itemPlaces)).ifPresent(items::add));
        map.rejectUnknownKeys();
        if (questionnaire.isEmpty()) {
            return Optional.empty();
        }
        version.ifPresent(number -> checkUnique(map, questionnaire.get(), number));
        ItemMapping mapping =
                new ItemMapping(questionnaire.get(), version.orElse(ItemMapping.UNREADABLE_VERSION), items);
        return Optional.of(new PlacedMapping(mapping, map.place(), itemPlaces));
    }

    private static Optional<Integer> version(YamlMap map) {
        Optional<Integer> version = map.requireInteger("version");
        if (version.isPresent() && version.get() < 1) {
            map.find("version")
                    .orElseThrow()
                    .error("bad-version", "there is no version " + version.get(), "versions count from 1");
            return Optional.empty();
        }
        return version;
    }

    private void checkUnique(YamlMap map, String questionnaire, int version) {
        String name = "'" + questionnaire + "' version " + version;
        Place other = places.putIfAbsent(name, map.place());
        if (other != null) {
            map.error(
                    "duplicate-mapping",
                    "the questionnaire " + name + " is also mapped at " + other,
                    "keep one entry for each version");
        }
    }

    private static Optional<MappedItem> item(YamlMap map, Map<ItemKey, Place> itemPlaces) {
        Optional<ItemKey> item =
                map.require("item").flatMap(YamlValue::asReference).map(ItemKey::new);
        Optional<GoalKey> goal =
                map.require("goal").flatMap(YamlValue::asReference).map(GoalKey::new);
        double weight = weight(map).orElse(1.0);
        map.rejectUnknownKeys();
        if (item.isEmpty() || !isFirst(item.get(), map, itemPlaces)) {
            return Optional.empty();
        }
        return goal.map(to -> new MappedItem(item.get(), to, weight));
    }

    private static boolean isFirst(ItemKey item, YamlMap map, Map<ItemKey, Place> itemPlaces) {
        Place other = itemPlaces.putIfAbsent(item, map.place());
        if (other != null) {
            map.error(
                    "item-mapped-twice",
                    "the item '" + item + "' is also mapped at " + other,
                    "map it to the one goal it says most about");
        }
        return other == null;
    }

    /** The weight; empty when it is absent or cannot be used. */
    private static Optional<Double> weight(YamlMap map) {
        Optional<Double> weight = map.findDecimal("weight").map(BigDecimal::doubleValue);
        if (weight.isPresent() && !(weight.get() > 0 && Double.isFinite(weight.get()))) {
            map.find("weight")
                    .orElseThrow()
                    .error(
                            "bad-weight",
                            "the weight is not above 0: " + weight.get(),
                            "give a number such as 1 or 0.5");
            return Optional.empty();
        }
        return weight;
    }
}
