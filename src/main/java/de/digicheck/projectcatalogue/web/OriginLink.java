package de.digicheck.projectcatalogue.web;

import de.digicheck.platform.security.Right;
import de.digicheck.platform.security.SignedIn;
import de.digicheck.projectcatalogue.Origin;

/** The way from an outline back to where it comes from. */
final class OriginLink {

    private OriginLink() {}

    /** The address of a page that the reader may see; empty where there is none. */
    static String of(Origin origin, SignedIn reader) {
        return switch (origin.kind()) {
            case IDEAS -> address("/ideen/", origin, Right.SEE_IDEAS, reader);
            case INSIGHT -> address("/austausch/", origin, Right.EXCHANGE, reader);
            case OFFICE_CHECK, TEMPLATE, NEW -> "";
        };
    }

    private static String address(String folder, Origin origin, Right right, SignedIn reader) {
        return reader.may(right)
                ? origin.reference().map(reference -> folder + reference).orElse("")
                : "";
    }
}
