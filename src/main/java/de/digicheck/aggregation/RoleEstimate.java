package de.digicheck.aggregation;

import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.RoleKey;

/** A role group in the whole town. */
public record RoleEstimate(RoleKey key, LocalizedText label, GroupEstimate group) {}
