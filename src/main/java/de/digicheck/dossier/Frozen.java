package de.digicheck.dossier;

import java.time.Instant;

/**
 * What a dossier said when it was frozen (<i>festgeschrieben</i>). Never changed.
 *
 * @param hash fingerprint that was taken then
 */
public record Frozen(Instant at, String by, Papers papers, String hash) {

    static Frozen of(Instant at, String by, Papers papers) {
        return new Frozen(at, by, papers, DossierHash.of(papers));
    }

    /** Tells whether what is kept is what was frozen. */
    public boolean isIntact() {
        return DossierHash.of(papers).equals(hash);
    }
}
