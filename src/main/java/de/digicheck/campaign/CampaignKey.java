package de.digicheck.campaign;

import de.digicheck.shared.Keys;

/**
 * Key of a campaign: kebab-case, at most {@value #LONGEST} characters. It is part of addresses and of database names,
 * which some servers compare without case and limit to 63 characters.
 */
public record CampaignKey(String value) implements Comparable<CampaignKey> {

    /** Longest key. */
    public static final int LONGEST = 40;

    public CampaignKey {
        if (!isKey(value)) {
            throw new IllegalArgumentException("not the key of a campaign: '" + value + "'");
        }
    }

    /** Tells whether a text can be the key of a campaign. */
    public static boolean isKey(String text) {
        return text.length() <= LONGEST && Keys.isKebabCase(text);
    }

    @Override
    public int compareTo(CampaignKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
