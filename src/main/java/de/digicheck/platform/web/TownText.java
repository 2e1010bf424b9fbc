package de.digicheck.platform.web;

import de.digicheck.shared.Language;
import java.util.Locale;

/**
 * A page that the town writes itself.
 *
 * @param language the language it is written in, which may not be the one that was asked for
 * @param html its content; safe, because markup in the file is shown as text
 */
public record TownText(Language language, String html) {

    /** The pages there are, by the last part of their addresses. */
    enum Name {
        /** Who is responsible for the service. */
        IMPRESSUM,
        /** What is done with personal data. */
        DATENSCHUTZ,
        /** How accessible the service is. */
        BARRIEREFREIHEIT;

        /** The last part of the address. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
