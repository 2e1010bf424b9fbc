package de.digicheck.audit;

import java.time.LocalDate;

/**
 * An account has looked at the results of a campaign.
 *
 * @param campaign its key
 * @param day in German time; the hour is nobody's business
 * @param account name of the account
 */
public record ResultReader(String campaign, LocalDate day, String account) {}
