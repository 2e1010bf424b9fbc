package de.digicheck.campaign;

import java.util.Locale;

/** What staff does about a campaign that is no change of it, and is recorded in the audit log. */
public enum Deed {
    /** Access codes were issued; with their number. */
    CODES_ISSUED,
    /** Sheets of paper with codes were made, spares among them; with their number. */
    CODES_PRINTED,
    /** Codes were given to the mail server; with their number. */
    CODES_MAILED,
    /** All codes were withdrawn. */
    CODES_WITHDRAWN,
    /** Codes of unused sheets were voided; with their number. */
    CODES_VOIDED,
    /** A reminder was given to the mail server; with the number of mails. */
    REMINDER_SENT,
    /** A trustee has set its passphrase; with the keys of the parties. */
    PASSPHRASE_SET,
    /** A recovery sheet was printed. */
    RECOVERY_SHEET_PRINTED;

    /** The word in the audit log. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** This deed, with a number of codes or mails. */
    public Done times(int number) {
        return new Done(this, Integer.toString(number));
    }

    /**
     * Something that was done.
     *
     * @param detail a number, or keys of parties; never a code, an address or a passphrase; may be empty
     */
    public record Done(Deed deed, String detail) {}
}
