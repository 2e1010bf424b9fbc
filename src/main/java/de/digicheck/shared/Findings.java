package de.digicheck.shared;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Collects findings, so that a user sees all of them at once. Keeps at most {@value #MOST_PER_KIND} of one code and
 * file; those left out are counted in one closing finding of the same code.
 */
public final class Findings {

    static final int MOST_PER_KIND = 1000;

    private static final Comparator<Finding> BY_PLACE = Comparator.comparingInt(
                    (Finding f) -> f.place().line())
            .thenComparingInt(f -> f.place().column())
            .thenComparing(Finding::code);

    private final List<Finding> kept = new ArrayList<>();
    private final Map<Kind, Integer> counts = new HashMap<>();

    /** Adds an error. */
    public void error(String code, Place place, String message, String advice) {
        add(new Finding(Severity.ERROR, code, place, message, advice));
    }

    /** Adds a warning. */
    public void warning(String code, Place place, String message, String advice) {
        add(new Finding(Severity.WARNING, code, place, message, advice));
    }

    /** Adds a finding. */
    public void add(Finding finding) {
        Kind kind = new Kind(finding.severity(), finding.code(), finding.place().file());
        if (counts.merge(kind, 1, Integer::sum) <= MOST_PER_KIND) {
            kept.add(finding);
        }
    }

    /** Adds all findings of another collection, and counts those that it left out. */
    public void addAll(Findings others) {
        others.kept.forEach(this::add);
        others.counts.forEach((kind, count) -> {
            if (count > MOST_PER_KIND) {
                counts.merge(kind, count - MOST_PER_KIND, Integer::sum);
            }
        });
    }

    /** Tells whether any finding is an error. */
    public boolean hasErrors() {
        return kept.stream().anyMatch(Finding::isError);
    }

    /** Tells whether there is nothing to report. */
    public boolean isEmpty() {
        return kept.isEmpty();
    }

    /** All findings by file, line and column; what was left out of a file closes its findings. */
    public List<Finding> list() {
        Map<String, List<Finding>> byFile = new TreeMap<>();
        kept.stream().sorted(BY_PLACE).forEach(finding -> byFile.computeIfAbsent(
                        finding.place().file(), file -> new ArrayList<>())
                .add(finding));
        leftOut().forEach(finding -> Objects.requireNonNull(
                        byFile.get(finding.place().file()))
                .add(finding));
        return byFile.values().stream().flatMap(List::stream).toList();
    }

    private Stream<Finding> leftOut() {
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > MOST_PER_KIND)
                .map(entry -> entry.getKey().leftOut(entry.getValue() - MOST_PER_KIND))
                .sorted(Comparator.comparing(Finding::code).thenComparing(Finding::severity));
    }

    private record Kind(Severity severity, String code, String file) {

        Finding leftOut(int count) {
            return new Finding(
                    severity,
                    code,
                    Place.startOf(file),
                    count + " more of this kind are not listed",
                    "mend the listed ones first; they usually share one cause");
        }
    }
}
