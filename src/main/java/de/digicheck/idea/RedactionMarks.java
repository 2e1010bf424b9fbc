package de.digicheck.idea;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what in a German text may say who somebody is: mail addresses, phone numbers, names behind a form of address, and
 * titles of functions that one person has. A help for whoever redacts, who decides. The first three rules are those by which
 * the form warns while somebody types (assets/texts.js).
 */
public final class RedactionMarks {

    /** A mail address. */
    static final Pattern MAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]{2,}");

    /** A phone number. */
    static final Pattern PHONE = Pattern.compile("(?:\\+|\\b0)[\\d\\s()/.-]{6,}\\d");

    /** A form of address and a name. */
    static final Pattern NAME = Pattern.compile(
            "\\b(?:Herrn?|Hr\\.|Frau|Fr\\.|Mr\\.?|Mrs\\.?|Ms\\.?|Dr\\.)\\s+(?:Dr\\.\\s+)?\\p{Lu}\\p{Ll}+");

    private static final Pattern MORE_OF_A_NAME = Pattern.compile(NAME.pattern() + "(?:[ -]\\p{Lu}\\p{Ll}+)*");

    private static final Pattern FUNCTION = Pattern.compile("\\b\\p{Lu}?\\p{L}*"
            + "(?:[Aa]mts|[Ff]achbereichs|[Aa]bteilungs|[Ss]achgebiets|[Tt]eam|[Gg]ruppen|[Rr]eferats|[Ss]tabsstellen|[Bb]ereichs"
            + "|[Dd]ezernats|[Ee]inrichtungs|[Ss]chul|[Kk]ita)"
            + "(?:-?(?:[Ll]eiter(?:in|innen)?|[Ll]eitung|[Cc]hefs?|[Cc]hefin|[Ss]ekretärin|[Ss]ekretär))\\b"
            + "|\\b(?:Ober)?[Bb]ürgermeister(?:in)?\\b|\\bBeigeordnete[rn]?\\b|\\bDezernent(?:in)?\\b"
            + "|\\b(?:Chef|Chefin|Vorgesetzte[rn]?|Personalrat|Kämmerer|Kämmerin|Hausmeister(?:in)?)\\b");

    private static final Pattern COLLEAGUE = Pattern.compile(
            "\\b(?:Kolleg(?:e|en|in)|Sachbearbeiter(?:in)?)\\s+\\p{Lu}\\p{Ll}+(?:[ -]\\p{Lu}\\p{Ll}+)*");

    private static final List<Pattern> ALL = List.of(MAIL, PHONE, MORE_OF_A_NAME, COLLEAGUE, FUNCTION);

    private RedactionMarks() {}

    /**
     * A place in a text.
     *
     * @param start of its first character
     * @param end behind its last one
     */
    public record Mark(int start, int end) {

        /** What stands there. */
        public String in(String text) {
            return text.substring(start, end);
        }
    }

    /** What may have to go, in the order of the text; places that overlap are one. */
    public static List<Mark> of(String text) {
        List<Mark> found = new ArrayList<>();
        for (Pattern pattern : ALL) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                found.add(new Mark(matcher.start(), matcher.end()));
            }
        }
        return joined(found);
    }

    /** Places that overlap as one, in order. */
    static List<Mark> joined(List<Mark> marks) {
        List<Mark> joined = new ArrayList<>();
        marks.stream()
                .sorted(Comparator.comparingInt(Mark::start).thenComparingInt(Mark::end))
                .forEach(mark -> {
                    int last = joined.size() - 1;
                    if (last >= 0 && joined.get(last).end() > mark.start()) {
                        Mark before = joined.remove(last);
                        joined.add(new Mark(before.start(), Math.max(before.end(), mark.end())));
                    } else {
                        joined.add(mark);
                    }
                });
        return joined;
    }
}
