/**
 * Mails with access codes, and reminders without: sent and forgotten. Entry points:
 * {@link de.digicheck.invitation.mail.Letters} and {@link de.digicheck.invitation.mail.MailRoom}.
 */
@NullMarked
package de.digicheck.invitation.mail;

import org.jspecify.annotations.NullMarked;
