package de.digicheck.shared;

/** Role of an account (<i>Rolle eines Kontos</i>); not to be confused with {@link RoleKey}, a group of employees. */
public enum AccountRole {
    /** Runs the installation and sees no results. */
    ADMIN,
    /** Digital officer (<i>Digitalbeauftragte</i>): prioritises. */
    CDO,
    /** Head of information technology: gives the technical rating. */
    CIO,
    /** Digital pilot (<i>Digitallotse</i>) of some units. */
    PILOT,
    /** Head (<i>Führungskraft</i>) of some units. */
    LEAD,
    /** Staff council (<i>Personalrat</i>). */
    STAFF_COUNCIL,
    /** Data-protection officer (<i>Datenschutzbeauftragte</i>). */
    DPO,
    /** Removes names from free texts, sees them without their part, and nothing else. */
    REDACTOR,
    /** Sees what is shared with it. */
    VIEWER
}
