package de.digicheck.organisation;

import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.RoleKey;

/**
 * A broad group of employees, such as administration or leadership.
 *
 * @param separate whether its staff form one part of their own below the town (leadership)
 */
public record RoleGroup(RoleKey key, boolean separate, LocalizedText label) {}
