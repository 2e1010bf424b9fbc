package de.digicheck.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that an account has done.
 *
 * @param id what it is the record of; the same thing is recorded once
 * @param by name of the account
 * @param action kebab-case word
 * @param campaign key of the campaign, where it is about one
 * @param detail in words; never an answer, a code or an address
 */
public record AuditEntry(
        String id, Instant at, String by, String action, Optional<String> campaign, Optional<String> detail) {}
