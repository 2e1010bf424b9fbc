package de.digicheck.projectcatalogue;

import java.util.OptionalDouble;

/**
 * An approval that a project needs: {@code co-determination}, {@code procurement}, {@code council}, or another.
 *
 * @param kind key of the kind; any key is one
 * @param weeks how many weeks it is expected to take, ≥ 0; empty when nobody has said
 * @param refused whether it was refused
 */
public record Approval(String kind, OptionalDouble weeks, boolean refused) {}
