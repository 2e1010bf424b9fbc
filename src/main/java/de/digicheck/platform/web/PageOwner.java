package de.digicheck.platform.web;

import de.digicheck.shared.LocalizedText;

/** The municipality in the head of every page. */
public record PageOwner(LocalizedText name) {}
