package de.digicheck.platform.security;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a password has to be, after NIST SP 800-63B: long, not the name of the account, and not among those that are tried
 * first. There is no rule about kinds of characters, and no date after which it has to be changed.
 */
public final class PasswordRules {

    /** Least characters. */
    public static final int SHORTEST = 12;

    /** Most characters; what is longer would be cut. */
    public static final int LONGEST = 1000;

    private static final int FEWEST_DIFFERENT = 5;

    /** Parts that lists of common passwords of this length are put together from; digits and signs between them are left out. */
    private static final Set<String> COMMON = Set.of(
            "passwort",
            "passwortpasswort",
            "password",
            "passwordpassword",
            "geheim",
            "geheimgeheim",
            "geheimespasswort",
            "meinpasswort",
            "neuespasswort",
            "meingeheimespasswort",
            "hallo",
            "hallohallo",
            "hallowelt",
            "willkommen",
            "administrator",
            "administration",
            "adminadmin",
            "adminpasswort",
            "stadtverwaltung",
            "verwaltung",
            "gemeinde",
            "rathaus",
            "rathausrathaus",
            "landkreis",
            "buergermeister",
            "bürgermeister",
            "digicheck",
            "digicheckdigicheck",
            "digitalisierung",
            "qwertz",
            "qwertzuiop",
            "qwertzuiopü",
            "qwertzuiopasdfghjkl",
            "qwerty",
            "qwertyuiop",
            "qwertyuiopasdfghjkl",
            "asdfghjkl",
            "asdfghjklö",
            "yxcvbnm",
            "abc",
            "abcdef",
            "abcdefghijkl",
            "iloveyou",
            "ichliebedich",
            "letmein",
            "changeme",
            "sommer",
            "winter",
            "fruehling",
            "frühling",
            "herbst",
            "montag",
            "dienstag",
            "mittwoch",
            "donnerstag",
            "freitag",
            "samstag",
            "sonntag",
            "januar",
            "februar",
            "märz",
            "april",
            "mai",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "dezember",
            "deutschland",
            "schalke",
            "fussball",
            "fußball",
            "bayernmuenchen",
            "superman",
            "sonnenschein",
            "schatz",
            "test",
            "testtest");

    private PasswordRules() {}

    /**
     * Everything that is wrong with a password: {@code short}, {@code long}, {@code name} when little but the name of the
     * account is in it, {@code common} when it is one of those that are tried first; empty for a good one.
     */
    public static List<String> problems(String account, String password) {
        List<String> problems = new ArrayList<>();
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            problems.add("short");
        }
        if (password.length() > LONGEST) {
            problems.add("long");
        }
        String letters = letters(password);
        String name = letters(account);
        if (!name.isEmpty() && letters.replace(name, "").isEmpty() && !letters.isEmpty()) {
            problems.add("name");
        } else if (letters.isEmpty() || COMMON.contains(letters) || isOneNote(password)) {
            problems.add("common");
        }
        return problems;
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }

    private static boolean isOneNote(String password) {
        return password.codePoints().distinct().count() < FEWEST_DIFFERENT;
    }
}
