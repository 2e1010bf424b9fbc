package de.digicheck.dossier;

/** What was done with a dossier last. */
public enum DossierStep {
    /** It was begun. */
    CREATED("dossier-created"),
    /** What is chosen was changed. */
    CHANGED("dossier-changed"),
    /** The draft was deleted. */
    DELETED("dossier-deleted"),
    /** It was frozen. */
    FROZEN("dossier-frozen"),
    /** It was shared with some roles. */
    SHARED("dossier-shared"),
    /** Sharing was ended. */
    SHARE_ENDED("dossier-share-ended");

    private final String action;

    DossierStep(String action) {
        this.action = action;
    }

    /** Its name in the audit log. */
    public String action() {
        return action;
    }
}
