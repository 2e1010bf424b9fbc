package de.digicheck.projectcatalogue.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A control of a form.
 *
 * @param name the names that lead to its value in the tree, joined by dots
 * @param value what stands in it; for those with options it is in these
 */
record Control(Kind kind, String name, String label, Optional<String> hint, String value, List<Option> options) {

    /** What it looks like and what is read from it. */
    enum Kind {
        /** One line. */
        TEXT,
        /** Many lines. */
        AREA,
        /** Many lines; kept in other languages as long as they stay the same. */
        LOCALIZED,
        /** A number or an amount, read with a comma. */
        NUMBER,
        /** A day. */
        DATE,
        /** One of several words. */
        SELECT,
        /** One of several numbers. */
        STEP,
        /** One of several numbers, each described in words. */
        SCALE,
        /** Yes, no or nothing. */
        DECISION,
        /** Yes or nothing. */
        CHECK,
        /** Any of several words. */
        CHOICES,
        /** Words with commas between them. */
        KEYS;

        /** The word for templates. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Something to choose. */
    record Option(String value, String label, boolean chosen) {}

    Control {
        options = List.copyOf(options);
    }

    /** Its id on the page. */
    public String id() {
        return name.replace('.', '-');
    }

    /** Tells whether something stands in it. */
    public boolean filled() {
        boolean stands = !value.isEmpty() && !value.equals("false");
        return stands
                || options.stream().anyMatch(one -> one.chosen() && !one.value().isEmpty());
    }

    /** Controls that belong together; {@code folded} ones are shown when something stands in them or when asked for. */
    record Group(String legend, Optional<String> hint, boolean folded, List<Control> controls) {

        Group {
            controls = List.copyOf(controls);
        }

        /** Tells whether it is open at first. */
        public boolean open() {
            return controls.stream().anyMatch(Control::filled);
        }
    }
}
