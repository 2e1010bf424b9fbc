package de.digicheck.configuration;

import de.digicheck.shared.yaml.YamlMap;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Kind of a configuration file, told by its keys at the root, or by its name when none of these is there. In the order
 * in which they are read: a value model is checked against the action fields.
 */
enum FileKind {
    QUESTIONNAIRE,
    ORGANISATION,
    ACTION_FIELDS,
    ITEM_MAPPING,
    PROJECT_CATALOGUE,
    VALUE_MODEL,
    QUICK_WIN,
    RELEASE_TERMS,
    BUDGET,
    BODIES,
    OFFICE_CHECK;

    private List<String> telling() {
        return switch (this) {
            case QUESTIONNAIRE -> List.of("sections");
            case ORGANISATION -> List.of("units");
            case ACTION_FIELDS -> List.of("fields");
            case ITEM_MAPPING -> List.of("mappings");
            case PROJECT_CATALOGUE -> List.of("projects");
            case VALUE_MODEL -> List.of("criteria");
            case QUICK_WIN ->
                List.of(
                        "max-cost",
                        "max-effort-days",
                        "max-structural-change",
                        "max-months",
                        "min-effect",
                        "min-need",
                        "min-citizen-friendliness",
                        "min-stability");
            case RELEASE_TERMS ->
                List.of(
                        "minimum-group-size",
                        "free-text",
                        "retention-days",
                        "spare-codes-per-part",
                        "key-holder",
                        "recipients",
                        "parties");
            case BUDGET -> List.of("first-year", "years");
            case BODIES -> List.of("bodies");
            case OFFICE_CHECK -> List.of("areas", "minutes-per-media-break");
        };
    }

    static Optional<FileKind> of(Path file, YamlMap root) {
        Set<String> keys = root.values().keySet();
        return Arrays.stream(values())
                .filter(kind -> !Collections.disjoint(kind.telling(), keys))
                .findFirst()
                .or(() -> byName(file));
    }

    private static Optional<FileKind> byName(Path file) {
        String name = file.getFileName().toString();
        return Arrays.stream(values())
                .filter(kind -> name.startsWith(kind.word() + "."))
                .findFirst();
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
