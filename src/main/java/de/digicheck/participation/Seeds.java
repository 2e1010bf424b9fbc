package de.digicheck.participation;

import de.digicheck.campaign.CampaignKey;
import de.digicheck.response.ResponseSeed;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Makes the seeds of responses. The beginning of a seed tells its kind, so that no kind meets another. */
public final class Seeds {

    private static final int RANDOM_BYTES = 16;

    private final SecureRandom random;

    public Seeds(SecureRandom random) {
        this.random = random;
    }

    /** A new seed: 128 random bits. */
    public ResponseSeed draw() {
        byte[] bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        return new ResponseSeed("open:" + HexFormat.of().formatHex(bytes));
    }

    /** The seed that a program means when it repeats a request with the same key. */
    public static ResponseSeed of(CampaignKey campaign, String idempotencyKey) {
        try {
            byte[] text = (campaign + "\n" + idempotencyKey).getBytes(StandardCharsets.UTF_8);
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text);
            return new ResponseSeed("key:" + HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
