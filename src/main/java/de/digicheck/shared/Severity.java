package de.digicheck.shared;

import java.util.Locale;

/** How much a {@link Finding} matters: an error stops the work, a warning does not. */
public enum Severity {
    ERROR,
    WARNING;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
