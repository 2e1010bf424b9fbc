package de.digicheck.idea;

import de.digicheck.idea.RedactionMarks.Mark;
import java.util.ArrayList;
import java.util.List;

/**
 * Redaction of one text (<i>Schwärzung</i>): places are replaced, nothing else can be changed.
 *
 * @param marks the places that go
 * @param further words that go wherever they stand
 */
public record Redaction(List<Mark> marks, List<String> further) {

    /** What stands in the place of what went. */
    public static final String GAP = "[…]";

    public Redaction {
        marks = List.copyOf(marks);
        further = List.copyOf(further);
        if (further.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("blank words stand everywhere");
        }
    }

    /** The text without what goes. */
    public String of(String text) {
        List<Mark> all = new ArrayList<>(marks);
        for (String words : further) {
            for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length())) {
                all.add(new Mark(at, at + words.length()));
            }
        }
        StringBuilder left = new StringBuilder();
        int from = 0;
        for (Mark mark : RedactionMarks.joined(all)) {
            left.append(text, from, mark.start()).append(GAP);
            from = mark.end();
        }
        return left.append(text.substring(from)).toString();
    }
}
