package de.digicheck.projectcatalogue;

import java.util.Locale;

/** Where the solution of a project comes from. */
public enum Reuse {
    /** Taken over from another state by the principle "one for all" (<i>Einer für Alle</i>, EfA). */
    EFA,
    /** Shared with other municipalities, for example through their data centre. */
    SHARED,
    /** Bought on the market. */
    MARKET,
    /** Made by the town itself. */
    OWN;

    /** The word in YAML and JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
