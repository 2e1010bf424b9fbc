package de.digicheck.projectcatalogue.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds values in the tree of an outline by a name with dots. */
final class TreeValues {

    private TreeValues() {}

    /** The value of a name; nothing where something on the way is missing. */
    static @Nullable Object find(Map<String, ?> tree, String name) {
        Object at = tree;
        for (String step : name.split("\\.", -1)) {
            at = step(at, step);
        }
        return at;
    }

    private static @Nullable Object step(@Nullable Object at, String step) {
        if (at instanceof Map<?, ?> map) {
            return map.get(step);
        }
        return at instanceof List<?> list && step.matches("[0-9]{1,4}") && Integer.parseInt(step) < list.size()
                ? list.get(Integer.parseInt(step))
                : null;
    }

    /** The value as it stands in a control: numbers with a comma, texts by language in German. */
    static String text(Map<String, ?> tree, String name) {
        Object value = find(tree, name);
        if (value instanceof BigDecimal number) {
            return number.toPlainString().replace('.', ',');
        }
        if (value instanceof Map<?, ?> texts) {
            Object german = texts.get("de");
            return german != null
                    ? german.toString()
                    : texts.values().stream().findFirst().map(Object::toString).orElse("");
        }
        return value == null || value instanceof List ? "" : value.toString();
    }

    /** The members of a list of words; none where there is no list. */
    static List<String> list(Map<String, ?> tree, String name) {
        return find(tree, name) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** The objects of a list of objects. */
    static List<Map<?, ?>> objects(Map<String, ?> tree, String name) {
        return find(tree, name) instanceof List<?> list
                ? list.stream()
                        .filter(Map.class::isInstance)
                        .<Map<?, ?>>map(one -> (Map<?, ?>) one)
                        .toList()
                : List.of();
    }

    /** The names of an object. */
    static List<String> names(Map<String, ?> tree, String name) {
        return find(tree, name) instanceof Map<?, ?> map
                ? map.keySet().stream().map(String::valueOf).toList()
                : List.of();
    }
}
