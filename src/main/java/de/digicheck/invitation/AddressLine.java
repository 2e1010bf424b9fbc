package de.digicheck.invitation;

/**
 * A line of a list of addresses, as it was written.
 *
 * @param line from 1, the header row included
 * @param unit code of the unit where somebody works
 * @param role key of the role group, or empty
 */
public record AddressLine(long line, String address, String unit, String role) {

    @Override
    public String toString() {
        return "AddressLine " + line;
    }
}
