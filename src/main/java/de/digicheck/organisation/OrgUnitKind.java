package de.digicheck.organisation;

import de.digicheck.shared.Keys;

/**
 * Kind of an organisational unit. Any kebab-case key is a kind; the constants are those that have a German name of
 * their own in every town hall.
 */
public record OrgUnitKind(String value) {

    /** <i>Dezernat</i>, headed by a deputy mayor. */
    public static final OrgUnitKind DIRECTORATE = new OrgUnitKind("directorate");
    /** <i>Fachbereich</i>. */
    public static final OrgUnitKind DEPARTMENT = new OrgUnitKind("department");
    /** <i>Amt</i>, same level as <i>Fachbereich</i> in many towns. */
    public static final OrgUnitKind OFFICE = new OrgUnitKind("office");
    /** <i>Abteilung</i>. */
    public static final OrgUnitKind DIVISION = new OrgUnitKind("division");
    /** <i>Sachgebiet</i>. */
    public static final OrgUnitKind SECTION = new OrgUnitKind("section");
    /** <i>Stabsstelle</i>, reports outside the line. */
    public static final OrgUnitKind STAFF_UNIT = new OrgUnitKind("staff-unit");
    /** <i>Eigenbetrieb</i>. */
    public static final OrgUnitKind MUNICIPAL_ENTERPRISE = new OrgUnitKind("municipal-enterprise");

    public OrgUnitKind {
        if (!Keys.isKey(value)) {
            throw new IllegalArgumentException("not a kind: '" + value + "'");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
