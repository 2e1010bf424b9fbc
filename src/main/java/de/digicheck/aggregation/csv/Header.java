package de.digicheck.aggregation.csv;

import de.digicheck.questionnaire.Codebook;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Header row: what each field of a row is. */
final class Header {

    static final int UNIT = -1;
    static final int ROLE = -2;
    static final int UNKNOWN = -3;

    private static final String UNIT_NAME = "unit";
    private static final String ROLE_NAME = "role";

    private final int[] targets;

    private Header(int[] targets) {
        this.targets = targets;
    }

    /** Reads the header row; what is wrong with it is added to the findings. */
    static Header read(List<String> names, Codebook codebook, CsvFindings findings) {
        Map<String, Integer> known = new HashMap<>();
        known.put(UNIT_NAME, UNIT);
        known.put(ROLE_NAME, ROLE);
        for (int i = 0; i < codebook.columns().size(); i++) {
            known.put(codebook.columns().get(i).name(), i);
        }
        int[] targets = new int[names.size()];
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < targets.length; i++) {
            String name = names.get(i);
            targets[i] = known.getOrDefault(name, UNKNOWN);
            if (targets[i] == UNKNOWN) {
                unknown(name, i, findings);
            } else if (!seen.add(name)) {
                findings.error("duplicate-column", 1, i, "'" + name + "' stands twice", "remove one of the columns");
            }
        }
        missing(codebook, seen, findings);
        return new Header(targets);
    }

    private static void unknown(String name, int field, CsvFindings findings) {
        findings.error(
                "unknown-column",
                1,
                field,
                CsvFindings.quote(name) + " is neither unit nor role nor an item of the questionnaire",
                "remove the column, or name the questionnaire it belongs to");
    }

    private static void missing(Codebook codebook, Set<String> seen, CsvFindings findings) {
        if (!seen.contains(UNIT_NAME)) {
            findings.error(
                    "missing-column", 1, 0, "the column 'unit' is missing", "add it; it names the unit of a row");
        }
        codebook.columns().stream()
                .filter(column -> !seen.contains(column.name()))
                .forEach(column -> findings.error(
                        "missing-column",
                        1,
                        0,
                        "the column '" + column.name() + "' is missing",
                        "add it; leave its fields blank where there is no answer"));
    }

    /** Index of the codebook column in a field, or {@link #UNIT}, {@link #ROLE}, {@link #UNKNOWN}. */
    int target(int field) {
        return field < targets.length ? targets[field] : UNKNOWN;
    }

    int size() {
        return targets.length;
    }

    /** The field of a codebook column. */
    int fieldOf(int target) {
        for (int field = 0; field < targets.length; field++) {
            if (targets[field] == target) {
                return field;
            }
        }
        throw new IllegalArgumentException("no field for column " + target + " in " + Arrays.toString(targets));
    }
}
