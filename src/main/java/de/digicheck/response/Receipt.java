package de.digicheck.response;

/** What has become of a submission. */
public enum Receipt {
    /** It is stored, and survives a crash. */
    STORED,
    /** A response with this seed is stored; this one changes nothing. */
    ALREADY_STORED,
    /** The campaign takes no answers now; this one is not stored. */
    CLOSED
}
