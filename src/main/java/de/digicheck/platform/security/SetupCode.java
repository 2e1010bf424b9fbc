package de.digicheck.platform.security;

import java.time.Instant;

/**
 * What opens an account whose password nobody has chosen yet (<i>Einrichtungscode</i>): used once, by whom it was handed to.
 *
 * @param hash SHA-256 of the code in hexadecimal; the code has over 100 random bits and is shown once
 * @param ends from then on it opens nothing
 */
public record SetupCode(String hash, Instant ends) {}
