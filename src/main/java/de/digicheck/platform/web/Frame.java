package de.digicheck.platform.web;

import java.util.List;
import java.util.Optional;

/**
 * What stands around a page; the layout reads it from the model attribute {@value #NAME}.
 *
 * @param styles addresses of the style sheets
 * @param pictures address of the style sheet for pictures and tables of figures
 * @param liveScript address of the script that keeps turnout and progress up to date
 * @param textsScript address of the script that warns of names in texts; every other page does without scripts
 * @param navigation main navigation of the signed-in account, empty for others
 * @param account name of the signed-in account
 * @param feedback mail address for barriers that somebody met
 */
public record Frame(
        String municipality,
        List<String> styles,
        String pictures,
        String icon,
        String liveScript,
        String textsScript,
        List<Link> navigation,
        List<LanguageLink> languages,
        Optional<String> account,
        Optional<String> feedback) {

    /** Name of the model attribute. */
    public static final String NAME = "frame";

    /**
     * A link of the navigation.
     *
     * @param label key of its name
     * @param current {@code page} on the page itself, {@code true} below it, else absent
     */
    public record Link(String address, String label, Optional<String> current) {}

    /** The same page in a language. */
    public record LanguageLink(String tag, String address, boolean current) {}
}
