package de.digicheck.report.html;

import de.digicheck.questionnaire.Item;
import de.digicheck.release.Caveat;
import de.digicheck.release.PartFigures;
import de.digicheck.release.Release;
import de.digicheck.report.ReportDocument;
import de.digicheck.shared.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Something to know when reading the figures, and what it concerns.
 *
 * @param subjects names of fields, items and parts; none when it concerns the whole result
 */
public record CaveatView(String sentence, List<String> subjects) {

    private static final int FEW = 6;

    static List<CaveatView> all(ReportDocument document, Words words) {
        Release release = document.results().release();
        Map<String, LocalizedText> labels = labels(document);
        Map<Caveat.Code, List<String>> byCode = new TreeMap<>();
        for (Caveat caveat : release.caveats()) {
            List<String> subjects = byCode.computeIfAbsent(caveat.code(), code -> new ArrayList<>());
            if (!caveat.subject().isEmpty()) {
                subjects.add(name(caveat.subject(), labels, words));
            }
        }
        List<CaveatView> views = new ArrayList<>();
        byCode.forEach((code, subjects) -> views.add(new CaveatView(words.text("caveat." + code.word()), subjects)));
        return views;
    }

    /** Tells whether the subjects can stand in the open. */
    public boolean isShort() {
        return subjects.size() <= FEW;
    }

    /** Name of a field, a part or an item, or of an item in a part ({@code part/item}). */
    private static String name(String subject, Map<String, LocalizedText> labels, Words words) {
        LocalizedText label = labels.get(subject);
        if (label != null) {
            return words.label(label);
        }
        int slash = subject.indexOf('/');
        return slash < 0
                ? subject
                : words.text(
                        "caveat.in-part",
                        name(subject.substring(0, slash), labels, words),
                        name(subject.substring(slash + 1), labels, words));
    }

    private static Map<String, LocalizedText> labels(ReportDocument document) {
        Map<String, LocalizedText> labels = new LinkedHashMap<>();
        for (Item item : document.questionnaire().items()) {
            labels.put(item.key().value(), item.text());
        }
        for (PartFigures unit : document.results().release().units().values()) {
            labels.put(unit.key(), unit.label());
        }
        document.fields().list().forEach(field -> labels.put(field.key().value(), field.label()));
        return labels;
    }
}
