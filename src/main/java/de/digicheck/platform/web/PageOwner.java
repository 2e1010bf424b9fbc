package de.digicheck.platform.web;

import de.digicheck.shared.LocalizedText;

/** The municipality in the head of every page. */
@FunctionalInterface
public interface PageOwner {

    /** Its name as it is now. */
    LocalizedText name();
}
