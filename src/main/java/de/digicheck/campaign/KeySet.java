package de.digicheck.campaign;

/** Keys of a campaign that appear together. */
public enum KeySet {
    /** Made when access codes are issued. */
    CODES("codes"),
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
