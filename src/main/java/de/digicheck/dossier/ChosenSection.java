package de.digicheck.dossier;

/**
 * A section in the order of its dossier.
 *
 * @param text own words before it; empty where there are none
 */
public record ChosenSection(SectionSource source, String text) {}
