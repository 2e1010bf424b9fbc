package de.digicheck.invitation.mail;

/** A mail to one person, in plain text. */
public record Letter(String address, String subject, String text) {

    @Override
    public String toString() {
        return "Letter";
    }
}
