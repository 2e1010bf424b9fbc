package de.digicheck.invitation;

/**
 * What keeps a list of addresses from being used.
 *
 * @param line from 1
 * @param code stable: {@code not-utf-8}, {@code broken-quotes}, {@code missing-column}, {@code unknown-column},
 *     {@code field-count}, {@code too-many-lines}, {@code empty-list}, {@code malformed-address},
 *     {@code duplicate-address}, {@code unknown-unit}, {@code unknown-role}, {@code too-many-addresses}
 * @param value what is wrong, for whoever has sent the list; never logged
 */
public record Conflict(long line, String code, String value) {

    @Override
    public String toString() {
        return line + ": " + code;
    }
}
