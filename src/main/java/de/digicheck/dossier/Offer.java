package de.digicheck.dossier;

import de.digicheck.shared.LocalizedText;

/** A section that can be chosen today. */
public record Offer(SectionSource source, LocalizedText label) {}
