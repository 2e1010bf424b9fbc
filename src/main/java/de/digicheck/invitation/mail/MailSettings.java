package de.digicheck.invitation.mail;

/**
 * How mails are sent.
 *
 * @param from sender's address; blank where no mails are sent
 * @param perSecond most mails a second, ≥ 1
 */
public record MailSettings(String from, int perSecond) {

    public MailSettings {
        if (perSecond < 1) {
            throw new IllegalArgumentException("digicheck.mail.per-second must be 1 or more, not " + perSecond);
        }
    }

    /** Tells whether somebody has said from whom mails come. */
    boolean isComplete() {
        return !from.isBlank();
    }
}
