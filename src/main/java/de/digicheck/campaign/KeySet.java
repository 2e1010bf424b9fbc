package de.digicheck.campaign;

/** Keys of a campaign that belong together. */
public enum KeySet {
    /** Made when access codes are issued. */
    CODES("codes"),
    /** One for each trustee, made when it sets its passphrase. Destroyed when the campaign is sealed. */
    TRUSTEES("trustees"),
    /** Made when the campaign opens. */
    ANSWERS("answers");

    private final String folder;

    KeySet(String folder) {
        this.folder = folder;
    }

    /** Name of its folder. */
    public String folder() {
        return folder;
    }
}
