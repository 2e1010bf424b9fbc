package de.digicheck.dossier;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a section is made of.
 *
 * @param reference key of a campaign or project, or number of a version; {@value #ALL} where there is only one
 */
public record SectionSource(SectionKind kind, String reference) {

    /** Stands for everything of a kind. */
    public static final String ALL = "all";

    private static final Pattern VALUE = Pattern.compile("([a-z]{1,20})/([a-z0-9][a-z0-9-]{0,99})");

    /** As it stands in forms and in the store: {@code roadmap/3}. */
    public String value() {
        return kind.word() + "/" + reference;
    }

    /** The source of a value, if it is one; it need not exist. */
    public static Optional<SectionSource> find(String value) {
        Matcher matcher = VALUE.matcher(value);
        return matcher.matches()
                ? SectionKind.find(matcher.group(1)).map(kind -> new SectionSource(kind, matcher.group(2)))
                : Optional.empty();
    }

    /** The reference as a number; 0 where it is none of at most nine digits. */
    public int number() {
        return reference.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(reference) : 0;
    }
}
