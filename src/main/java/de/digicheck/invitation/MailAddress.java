package de.digicheck.invitation;

import java.util.Locale;
import java.util.regex.Pattern;

/** What can be a mail address; whether there is such a mailbox, only its server knows. */
final class MailAddress {

    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL = 64;
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern ADDRESS = Pattern.compile(ATOM + "(?:\\." + ATOM + ")*@(?:" + LABEL + "\\.)+" + LABEL);

    private MailAddress() {}

    /** Tells whether a text is an address that can be written to; a line break or a second address is none. */
    static boolean isOne(String text) {
        return text.length() <= LONGEST && ADDRESS.matcher(text).matches() && text.indexOf('@') <= LONGEST_LOCAL;
    }

    /** The address by which duplicates are found: mailboxes whose names differ in case alone are the same. */
    static String comparable(String address) {
        return address.toLowerCase(Locale.ROOT);
    }
}
