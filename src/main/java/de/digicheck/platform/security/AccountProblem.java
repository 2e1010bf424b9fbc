package de.digicheck.platform.security;

/**
 * Something to mend in what was laid down about an account.
 *
 * @param field {@code name}, {@code label}, {@code roles}, {@code units} or {@code until}
 * @param kind kebab-case word for what is wrong
 */
public record AccountProblem(String field, String kind) {}
