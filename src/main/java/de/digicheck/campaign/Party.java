package de.digicheck.campaign;

import de.digicheck.shared.AccountRole;
import java.util.Optional;

/**
 * Party (<i>beteiligte Stelle</i>) that is asked before a survey starts.
 *
 * @param role the accounts that answer for it; may be empty when it only takes notice or is heard
 * @param deadlineDays days it has to answer, ≥ 0
 */
public record Party(String key, Optional<AccountRole> role, Kind kind, int deadlineDays) {

    public Party {
        if (deadlineDays < 0 || (role.isEmpty() && kind.needsAccount())) {
            throw new IllegalArgumentException(
                    "the party " + key + " has " + deadlineDays + " days and " + (role.isEmpty() ? "no role" : role));
        }
    }

    /** Tells whether accounts of a role can agree or give an opinion: there is a page where they do. */
    public static boolean canDecide(AccountRole role) {
        return role == AccountRole.STAFF_COUNCIL || role == AccountRole.DPO;
    }

    /** Tells whether it is a trustee, where trustees hold the key. */
    boolean isTrustee() {
        return kind.needsAccount();
    }

    /** In what capacity a party is asked; laws differ by state. */
    public enum Kind {
        /** <i>Zustimmung</i>: without it the survey does not start. */
        CONSENT("zustimmung"),
        /** <i>Stellungnahme</i>: advises, does not decide. */
        OPINION("stellungnahme"),
        /** <i>Anhörung</i>: is heard. */
        HEARING("anhoerung"),
        /** <i>Kenntnis</i>: is told. */
        NOTICE("kenntnis");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The word in files. */
        public String word() {
            return word;
        }

        /** Tells whether the party must be able to answer in DigiCheck itself. */
        public boolean needsAccount() {
            return this == CONSENT || this == OPINION;
        }
    }
}
