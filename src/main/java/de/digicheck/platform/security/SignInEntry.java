package de.digicheck.platform.security;

import java.time.Instant;
import java.util.Optional;

/**
 * Somebody has signed in, or failed to.
 *
 * @param account name of the account; empty where there is none of the name that was typed, which is not kept: it may be a
 *     password in the wrong field
 * @param success whether it was right
 * @param program whether it came by the API
 */
public record SignInEntry(Instant at, Optional<String> account, boolean success, boolean program) {}
