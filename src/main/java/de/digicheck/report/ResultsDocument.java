package de.digicheck.report;

import de.digicheck.release.Release;

/**
 * Everything that {@code results.json} says.
 *
 * @param seed of every random draw that went into it
 */
public record ResultsDocument(Release release, long seed) {}
