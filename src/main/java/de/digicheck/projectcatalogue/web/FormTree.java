package de.digicheck.projectcatalogue.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * Puts what was typed into the tree of an outline, in place of what the section says there. What is no number stays as it
 * was typed, so that reading finds it and the form shows it again.
 */
final class FormTree {

    /** Names that say nothing alone: a year with a class of certainty and no amount is not planned. */
    private static final Set<String> SILENT = Set.of("certainty");

    private static final String APPROVALS = "approvals";

    private FormTree() {}

    /** The tree with what was typed. */
    static Map<String, @Nullable Object> merge(
            Map<String, @Nullable Object> tree,
            OutlineSection section,
            List<Control.Group> groups,
            MultiValueMap<String, String> form) {
        Map<String, Object> typed = new LinkedHashMap<>();
        for (Control.Group group : groups) {
            for (Control control : group.controls()) {
                value(control, form, tree).ifPresent(value -> put(typed, control.name(), value));
            }
        }
        Map<String, @Nullable Object> merged = new LinkedHashMap<>(tree);
        for (String name : section.names()) {
            merged.put(name, listed(name, prune(typed.get(name))));
        }
        return merged;
    }

    private static Optional<Object> value(
            Control control, MultiValueMap<String, String> form, Map<String, @Nullable Object> tree) {
        List<String> all = form.getOrDefault(control.name(), List.of());
        String text = all.isEmpty() ? "" : all.get(0).strip().replace("\r\n", "\n");
        if (control.kind() == Control.Kind.CHOICES) {
            return all.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(all));
        }
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (control.kind()) {
                    case NUMBER -> number(text);
                    case STEP, SCALE -> plain(text);
                    case DECISION, CHECK -> text.equals("true");
                    case KEYS ->
                        Arrays.stream(text.split("[,;\\s]+"))
                                .filter(one -> !one.isEmpty())
                                .distinct()
                                .toList();
                    case LOCALIZED -> localized(control, text, tree);
                    default -> text;
                });
    }

    private static Object localized(Control control, String text, Map<String, @Nullable Object> tree) {
        Object before = TreeValues.find(tree, control.name());
        return before != null && TreeValues.text(tree, control.name()).equals(text) ? before : text;
    }

    private static Object plain(String text) {
        return text.matches("-?[0-9]{1,12}(\\.[0-9]{1,6})?") ? new BigDecimal(text) : text;
    }

    /** A number as people write it: {@code 12.500,50}, {@code 12500,5} or {@code 12500.5}; else the text. */
    static Object number(String text) {
        String compact = text.replaceAll("[\\s€\u00a0\u202f]", "");
        if (compact.matches("[0-9]{1,3}(\\.[0-9]{3})+(,[0-9]{1,4})?")) {
            return new BigDecimal(compact.replace(".", "").replace(',', '.'));
        }
        // 1,200 may be meant as 1200
        if (compact.matches("[0-9]{1,12},[0-9]{3}")) {
            return text;
        }
        return compact.matches("-?[0-9]{1,12}([.,][0-9]{1,6})?") ? new BigDecimal(compact.replace(',', '.')) : text;
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> tree, String name, Object value) {
        String[] steps = name.split("\\.", -1);
        Map<String, Object> at = tree;
        for (int i = 0; i < steps.length - 1; i++) {
            at = (Map<String, Object>) at.computeIfAbsent(steps[i], step -> new LinkedHashMap<String, Object>());
        }
        at.put(steps[steps.length - 1], value);
    }

    /** Without objects in which nothing stands. */
    private static @Nullable Object prune(@Nullable Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            return value;
        }
        Map<String, Object> kept = new LinkedHashMap<>();
        map.forEach((name, member) ->
                Optional.ofNullable(prune(member)).ifPresent(some -> kept.put(String.valueOf(name), some)));
        return SILENT.containsAll(kept.keySet()) ? null : kept;
    }

    /** Lists are typed as objects: by kind, or by number. */
    private static @Nullable Object listed(String name, @Nullable Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            return value;
        }
        if (name.equals(APPROVALS)) {
            return approvals(map);
        }
        return name.equals("legal-deadlines") ? List.copyOf(map.values()) : value;
    }

    private static List<Object> approvals(Map<?, ?> typed) {
        List<Object> approvals = new ArrayList<>();
        typed.forEach((kind, value) -> {
            Map<String, Object> approval = new LinkedHashMap<>();
            approval.put("kind", kind);
            if (value instanceof Map<?, ?> said) {
                said.forEach((name, one) -> {
                    if (!Objects.equals(name, "needed")) {
                        approval.put(String.valueOf(name), Objects.requireNonNull(one));
                    }
                });
            }
            approvals.add(approval);
        });
        return approvals;
    }
}
