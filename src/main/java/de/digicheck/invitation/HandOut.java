package de.digicheck.invitation;

import de.digicheck.organisation.Part;
import de.digicheck.shared.PartKey;
import de.digicheck.shared.RoleKey;
import java.util.Optional;

/**
 * What the staff of a part and role is given.
 *
 * @param role where the grid tells it apart; empty for all others of the part
 * @param heads employees of this part and role
 * @param mails codes that go out by mail, one an address
 * @param sheets codes on paper, for those without a mail
 * @param spares more codes on paper, for lost ones
 */
public record HandOut(Part part, Optional<RoleKey> role, int heads, int mails, int sheets, int spares) {

    /** Identifies it within a campaign. */
    public record Key(PartKey part, Optional<RoleKey> role) {}

    /** Its key. */
    public Key key() {
        return new Key(part.key(), role);
    }

    /** Codes in all. */
    public int codes() {
        return mails + sheets + spares;
    }

    /** Codes on paper. */
    public int onPaper() {
        return sheets + spares;
    }

    /** Tells whether there are no more codes than heads. */
    public boolean fits() {
        return sheets >= 0 && codes() <= heads;
    }
}
