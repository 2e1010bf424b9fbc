package de.digicheck.participation.web;

import de.digicheck.participation.FormEntries;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A place in prepared HTML that depends on the answers.
 *
 * @param kind what is written there
 * @param control whose value decides; of an error the item
 * @param value the value of a choice; of a ranking the place and the value; of a description the ids it always has
 */
record Slot(Kind kind, String control, String value) {

    static final String ERROR_ID = "fehler-";
    private static final char BETWEEN = '|';
    private static final String NEW_LINE = "\n";
    private static final byte[] CHECKED = " checked".getBytes(StandardCharsets.UTF_8);

    /** What is written in a slot. */
    enum Kind {
        /** Attribute of a radio button or box: it is chosen. */
        CHECKED,
        /** Attribute of an option of one place of a ranking. */
        SELECTED,
        /** Attribute with the value of an input. */
        VALUE,
        /** Content of a text area. */
        CONTENT,
        /** The error of an item. */
        ERROR,
        /** Attribute that names what describes a control, its error included. */
        DESCRIBED,
        /** The same for a text control, which is also marked as invalid. */
        INVALID
    }

    /** As it stands in a template's model. */
    String written() {
        return kind.name() + BETWEEN + control + BETWEEN + value;
    }

    /** As it stands in a template's model where HTML is inserted. */
    String element() {
        return "<b data-slot=\"" + written() + "\"></b>";
    }

    static Slot read(String written) {
        int first = written.indexOf(BETWEEN);
        int second = written.indexOf(BETWEEN, first + 1);
        return new Slot(
                Kind.valueOf(written.substring(0, first)),
                written.substring(first + 1, second),
                written.substring(second + 1));
    }

    void fill(Html html, FormEntries entries, Map<String, String> errors) {
        switch (kind) {
            case CHECKED -> check(html, entries.of(control).contains(value));
            case SELECTED -> mark(html, isSelected(entries.of(control)), " selected");
            case VALUE -> html.raw(" value=\"").text(entries.first(control)).raw("\"");
            case CONTENT -> html.raw(NEW_LINE).text(entries.first(control));
            case ERROR -> Optional.ofNullable(errors.get(control)).ifPresent(error -> error(html, error));
            case DESCRIBED -> described(html, errors.containsKey(control));
            case INVALID -> {
                described(html, errors.containsKey(control));
                mark(html, errors.containsKey(control), " aria-invalid=\"true\"");
            }
        }
    }

    private static void check(Html html, boolean chosen) {
        if (chosen) {
            html.raw(CHECKED);
        }
    }

    private static void mark(Html html, boolean set, String attribute) {
        if (set) {
            html.raw(attribute);
        }
    }

    private boolean isSelected(List<String> values) {
        int comma = value.indexOf(BETWEEN);
        int place = Integer.parseInt(value.substring(0, comma));
        return place < values.size() && values.get(place).equals(value.substring(comma + 1));
    }

    private void error(Html html, String error) {
        html.raw("<p class=\"error\" id=\"" + ERROR_ID + control + "\">")
                .text(error)
                .raw("</p>");
    }

    private void described(Html html, boolean wrong) {
        String ids = wrong ? (value + " " + ERROR_ID + control).strip() : value;
        if (!ids.isEmpty()) {
            html.raw(" aria-describedby=\"" + ids + "\"");
        }
    }
}
