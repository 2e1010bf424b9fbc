package de.digicheck.response;

import de.digicheck.campaign.CampaignKey;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Names of the collections of sealed answers: {@code sealed-<campaign>-<16 hexadecimal digits>}, another each attempt. */
public final class SealedName {

    /** How each begins. */
    public static final String PREFIX = "sealed-";

    private static final int RANDOM_BYTES = 8;
    private static final Pattern NAME = Pattern.compile(PREFIX + ".+-[0-9a-f]{" + 2 * RANDOM_BYTES + "}");

    private SealedName() {}

    static String fresh(CampaignKey campaign, SecureRandom random) {
        byte[] suffix = new byte[RANDOM_BYTES];
        random.nextBytes(suffix);
        return PREFIX + campaign + "-" + HexFormat.of().formatHex(suffix);
    }

    /** Tells whether a collection is one of these. */
    public static boolean isName(String collection) {
        return NAME.matcher(collection).matches();
    }
}
