package de.digicheck.organisation.csv;

import de.digicheck.organisation.Municipality;
import de.digicheck.organisation.RoleGroup;
import de.digicheck.shared.Findings;
import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.Place;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Turns a CSV of units into the YAML of an organisation with the name and the roles of a town. Columns {@code code, kind,
 * parent, label}, optionally {@code label_en}, and one for each role with the headcount directly at the unit; separated by
 * comma or semicolon. Each record becomes one line at its own place, so that findings about the YAML name the line of the
 * CSV.
 */
public final class UnitsCsv {

    private static final List<String> REQUIRED = List.of("code", "kind", "parent", "label");
    private static final String ENGLISH = "label_en";

    private UnitsCsv() {}

    /** Tells whether a text is meant as such a CSV: its first line names the columns. */
    public static boolean isCsv(String text) {
        return text.lines()
                .findFirst()
                .filter(head -> head.matches("\ufeff?\"?code\"?[;,].*"))
                .isPresent();
    }

    /**
     * The YAML; empty when columns are missing or the CSV cannot be read. A headcount that is none is left out with an error.
     * What the units are is not checked here.
     *
     * @param name the file name that findings show
     * @param town whose key, name and roles are kept
     */
    public static Optional<String> toYaml(String name, String text, Municipality town, Findings findings) {
        List<CsvRecord> records = records(name, text, findings);
        if (records.isEmpty()) {
            return Optional.empty();
        }
        List<String> head =
                records.get(0).getFields().stream().map(String::strip).toList();
        checkHead(name, head, town, findings);
        if (findings.hasErrors()) {
            return Optional.empty();
        }
        StringBuilder yaml = new StringBuilder(preamble(town));
        long line = 1;
        for (CsvRecord row : records.subList(1, records.size())) {
            for (; line < row.getStartingLineNumber(); line++) {
                yaml.append('\n');
            }
            yaml.append(unit(name, head, row, findings)).append(',');
        }
        return Optional.of(yaml.append("]}\n").toString());
    }

    private static List<CsvRecord> records(String name, String text, Findings findings) {
        String content = text.startsWith("\ufeff") ? text.substring(1) : text;
        char separator = content.lines().findFirst().orElse("").contains(";") ? ';' : ',';
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().fieldSeparator(separator).ofCsvRecord(content)) {
            return reader.stream().toList();
        } catch (CsvParseException | IOException e) {
            findings.error("malformed-csv", Place.startOf(name), "the CSV cannot be read", "check its quotes");
            return List.of();
        }
    }

    private static void checkHead(String name, List<String> head, Municipality town, Findings findings) {
        Set<String> known = new HashSet<>(REQUIRED);
        known.add(ENGLISH);
        town.roles().stream().map(RoleGroup::key).forEach(role -> known.add(role.value()));
        REQUIRED.stream()
                .filter(column -> !head.contains(column))
                .forEach(column -> findings.error(
                        "missing-column",
                        Place.startOf(name),
                        "there is no column '" + column + "'",
                        "name the columns in the first line"));
        head.stream()
                .filter(column -> !known.contains(column))
                .forEach(column -> findings.error(
                        "unknown-column",
                        Place.startOf(name),
                        "'" + column + "' is no column and no role of the town",
                        "known are " + known.stream().sorted().collect(Collectors.joining(", "))));
    }

    private static String preamble(Municipality town) {
        String roles = town.roles().stream()
                .map(role -> "{key: " + quoted(role.key().value()) + ", separate: " + role.separate() + ", label: "
                        + label(role.label()) + "}")
                .collect(Collectors.joining(", "));
        return "{key: " + quoted(town.key()) + ", label: " + label(town.label()) + ", roles: [" + roles + "], units: [";
    }

    private static String label(LocalizedText text) {
        return text.texts().entrySet().stream()
                .map(entry -> entry.getKey().tag() + ": " + quoted(entry.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String unit(String name, List<String> head, CsvRecord row, Findings findings) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < head.size(); i++) {
            cells.put(head.get(i), i < row.getFieldCount() ? row.getField(i).strip() : "");
        }
        List<String> parts = new ArrayList<>();
        parts.add("code: " + quoted(cells.getOrDefault("code", "")));
        parts.add("kind: " + quoted(cells.getOrDefault("kind", "")));
        Optional.ofNullable(cells.get("parent"))
                .filter(parent -> !parent.isEmpty())
                .ifPresent(parent -> parts.add("parent: " + quoted(parent)));
        String english = cells.getOrDefault(ENGLISH, "");
        parts.add("label: {de: " + quoted(cells.getOrDefault("label", ""))
                + (english.isEmpty() ? "" : ", en: " + quoted(english)) + "}");
        String heads = heads(name, cells, row, findings);
        if (!heads.isEmpty()) {
            parts.add("headcount: {" + heads + "}");
        }
        return "{" + String.join(", ", parts) + "}";
    }

    private static String heads(String name, Map<String, String> cells, CsvRecord row, Findings findings) {
        List<String> heads = new ArrayList<>();
        cells.forEach((column, cell) -> {
            if (REQUIRED.contains(column) || column.equals(ENGLISH) || cell.isEmpty()) {
                return;
            }
            if (cell.matches("[0-9]{1,6}")) {
                heads.add(quoted(column) + ": " + Integer.parseInt(cell));
            } else {
                findings.error(
                        "bad-headcount",
                        new Place(name, (int) row.getStartingLineNumber(), 1),
                        "'" + cell + "' in column '" + column + "' is no number of staff",
                        "give whole numbers, or leave the cell empty");
            }
        });
        return String.join(", ", heads);
    }

    /** YAML takes double-quoted texts with the escapes of JSON. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(letter -> {
            if (letter == '"' || letter == '\\') {
                quoted.append('\\').append((char) letter);
            } else if (letter < ' ') {
                quoted.append(String.format("\\u%04x", letter));
            } else {
                quoted.append((char) letter);
            }
        });
        return quoted.append('"').toString();
    }
}
