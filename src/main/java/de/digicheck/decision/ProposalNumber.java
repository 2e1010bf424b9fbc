package de.digicheck.decision;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Number of a proposal (<i>Vorlagennummer</i>), counted by calendar year.
 *
 * @param year 2000…2199
 * @param serial 1, 2, … in the year
 */
public record ProposalNumber(int year, int serial) implements Comparable<ProposalNumber> {

    private static final Pattern TEXT = Pattern.compile("(2[01][0-9]{2})-([1-9][0-9]{0,5})");
    private static final int FIRST = 2000;
    private static final int LAST = 2199;
    private static final int CENTURY = 100;

    public ProposalNumber {
        if (year < FIRST || year > LAST || serial < 1) {
            throw new IllegalArgumentException("no number of a proposal: " + year + "/" + serial);
        }
    }

    /** The number of an address, if it is one. */
    public static Optional<ProposalNumber> find(String text) {
        Matcher matcher = TEXT.matcher(text);
        return matcher.matches()
                ? Optional.of(
                        new ProposalNumber(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    /** As people write it: {@code 26/3}. */
    public String shown() {
        return "%02d/%d".formatted(year % CENTURY, serial);
    }

    @Override
    public int compareTo(ProposalNumber other) {
        int years = Integer.compare(year, other.year);
        return years == 0 ? Integer.compare(serial, other.serial) : years;
    }

    /** As it stands in addresses and in the store: {@code 2026-3}. */
    @Override
    public String toString() {
        return year + "-" + serial;
    }
}
