package de.digicheck.report.json;

import de.digicheck.organisation.Municipality;
import de.digicheck.release.AlphaFigures;
import de.digicheck.release.ChangeFigures;
import de.digicheck.release.FieldFigures;
import de.digicheck.release.FieldStatistics;
import de.digicheck.release.Figure;
import de.digicheck.release.PartField;
import de.digicheck.release.PartFigures;
import de.digicheck.release.Release;
import de.digicheck.release.Supplement;
import de.digicheck.release.VersusRest;
import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.Findings;
import de.digicheck.shared.Keys;
import de.digicheck.shared.Language;
import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.Place;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads the released figures of a {@code results.json} that projects are ranked by: action fields of the town and of its
 * parts, with headcounts. Items, role groups, goals and caveats are left out. Names that are not known are ignored, those
 * that are missing undefined; {@code schemaVersion} and {@code fields} must be there. Where {@code parent} or {@code leaf}
 * is missing, they follow from the keys and from the organisation.
 *
 * <p>Codes: those of {@link JsonFile} and {@link FigureReader}, {@code missing-key}, {@code bad-key}, {@code wrong-type},
 * {@code unknown-value}, {@code unknown-unit}.
 */
public final class ResultsReader {

    private static final double SCHEMA_VERSION = 1;

    private final Findings findings;
    private final FigureReader figures;
    private final PartTree tree;

    private ResultsReader(Optional<Municipality> municipality, Findings findings) {
        this.findings = findings;
        this.figures = new FigureReader(findings);
        this.tree = new PartTree(municipality);
    }

    /**
     * Reads a file.
     *
     * @return empty when nothing could be made of it; complete only when there are no errors among the findings
     */
    public static Optional<Release> read(Path file, Optional<Municipality> municipality, Findings findings) {
        return JsonFile.read(file, findings).map(root -> new ResultsReader(municipality, findings).release(root));
    }

    private Release release(JsonValue root) {
        checkVersion(root);
        if (root.find("fields").isEmpty()) {
            missing("fields", root.place());
        }
        Map<ActionFieldKey, FieldFigures> fields = fields(root, this::town);
        Map<String, PartFigures> units = new LinkedHashMap<>();
        Map<String, JsonValue> members = members(root, "units");
        members.forEach((key, unit) -> units.put(key, unit(key, unit, members)));
        return new Release(
                kind(root),
                figures.count(root, "respondents"),
                figures.count(root, "headcount"),
                Map.of(),
                fields,
                units,
                Map.of(),
                Supplement.NONE,
                List.of());
    }

    private void checkVersion(JsonValue root) {
        Optional<JsonValue> version = root.find("schemaVersion");
        if (version.isEmpty()) {
            missing("schemaVersion", root.place());
        } else if (version.get()
                .number()
                .filter(number -> number == SCHEMA_VERSION)
                .isEmpty()) {
            findings.error(
                    "unknown-value",
                    version.get().place(),
                    "this is not schemaVersion 1",
                    "use a version of DigiCheck that knows it");
        }
    }

    private void missing(String name, Place place) {
        findings.error(
                "missing-key", place, "'" + name + "' is missing", "give a results.json as analyse has written it");
    }

    private Release.Kind kind(JsonValue root) {
        Optional<JsonValue> word = root.find("release");
        for (Release.Kind kind : Release.Kind.values()) {
            String name = kind.name().toLowerCase(Locale.ROOT);
            if (word.flatMap(JsonValue::text).filter(name::equals).isPresent()) {
                return kind;
            }
        }
        word.ifPresent(value ->
                findings.error("unknown-value", value.place(), "unknown release", "a release is raw or gated"));
        return Release.Kind.GATED;
    }

    private Map<String, JsonValue> members(JsonValue object, String name) {
        Optional<JsonValue> member = object.find(name);
        if (member.isPresent() && member.get().object().isEmpty()) {
            wrongType(member.get(), name);
        }
        Map<String, JsonValue> members = new LinkedHashMap<>();
        member.flatMap(JsonValue::object).orElse(Map.of()).forEach((key, value) -> {
            if (value.object().isPresent()) {
                members.put(key, value);
            } else {
                wrongType(value, key);
            }
        });
        return members;
    }

    private void wrongType(JsonValue value, String name) {
        findings.error("wrong-type", value.place(), "'" + name + "' is no object", "give an object in braces");
    }

    private <T> Map<ActionFieldKey, T> fields(JsonValue object, Function<JsonValue, T> reading) {
        Map<ActionFieldKey, T> fields = new LinkedHashMap<>();
        members(object, "fields").forEach((key, field) -> {
            if (Keys.isKey(key)) {
                fields.put(new ActionFieldKey(key), reading.apply(field));
            } else {
                findings.error("bad-key", field.place(), "'" + key + "' is no key", "use letters, digits, - and _");
            }
        });
        return fields;
    }

    private FieldFigures town(JsonValue field) {
        return new FieldFigures(
                List.of(),
                figures.score(field),
                AlphaFigures.UNDEFINED,
                Figure.undefined(),
                FieldStatistics.UNDEFINED,
                Map.of());
    }

    private PartFigures unit(String key, JsonValue unit, Map<String, JsonValue> all) {
        return new PartFigures(
                key,
                parent(key, unit, all),
                unit.find("leaf").flatMap(JsonValue::truth).orElseGet(() -> tree.isLeaf(key, all)),
                label(key, unit),
                memberUnits(key, unit),
                figures.count(unit, "n"),
                figures.count(unit, "headcount"),
                Map.of(),
                fields(unit, this::partField));
    }

    private PartField partField(JsonValue field) {
        return new PartField(
                figures.score(field), figures.shrunken(field), Map.of(), VersusRest.UNDEFINED, ChangeFigures.UNDEFINED);
    }

    private Optional<String> parent(String key, JsonValue unit, Map<String, JsonValue> all) {
        Optional<JsonValue> parent = unit.find("parent");
        parent.filter(value -> value.text().filter(all::containsKey).isEmpty())
                .ifPresent(value -> findings.error(
                        "unknown-unit",
                        value.place(),
                        "the parent of '" + key + "' is none of the units",
                        "name a key of units, or null"));
        return tree.parent(key, all);
    }

    private static LocalizedText label(String key, JsonValue unit) {
        Map<Language, String> texts = new LinkedHashMap<>();
        unit.find("label").flatMap(JsonValue::object).orElse(Map.of()).forEach((tag, text) -> {
            if (Language.isTag(tag) && text.text().isPresent()) {
                texts.put(new Language(tag), text.text().get());
            }
        });
        return texts.isEmpty() ? LocalizedText.german(key) : new LocalizedText(texts);
    }

    private static List<String> memberUnits(String key, JsonValue unit) {
        Optional<List<String>> named = unit.find("memberUnits")
                .flatMap(JsonValue::array)
                .map(members -> members.stream()
                        .flatMap(member -> member.text().stream())
                        .collect(Collectors.toList()));
        return named.orElseGet(() -> PartTree.members(key));
    }
}
