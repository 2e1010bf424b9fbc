package de.digicheck.organisation;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A version of the organisation that was put in (<i>Fassung</i>); never changed afterwards.
 *
 * @param number counts from 1
 * @param from first day on which it is in force, in German time
 * @param text the organisation as YAML, shaped like {@code organisations/*.yaml}
 * @param by name of the account
 */
public record OrganisationVersion(int number, LocalDate from, String text, Instant at, String by) {}
