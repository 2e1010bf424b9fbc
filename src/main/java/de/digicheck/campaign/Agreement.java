package de.digicheck.campaign;

import java.time.Instant;

/**
 * A party (<i>beteiligte Stelle</i>) has agreed to a plan.
 *
 * @param party key of the party in the terms
 * @param by name of the account that said so
 */
public record Agreement(String party, Instant at, String by) {}
