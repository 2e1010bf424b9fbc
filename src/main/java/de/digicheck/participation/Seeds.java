package de.digicheck.participation;

import de.digicheck.campaign.CampaignKey;
import de.digicheck.invitation.AccessCode;
import de.digicheck.invitation.Invitation;
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

    /** The beginning of a journey by an open link. */
    public Journey begin(CampaignKey campaign) {
        return new Journey(campaign, draw(), Background.UNKNOWN, ResumeCode.draw(random), FormEntries.NONE);
    }

    /** The beginning of a journey with a code: the same seed each time, so that one code is one response. */
    Journey begin(Invitation invitation, Background background) {
        return new Journey(
                invitation.campaign(), of(invitation.code()), background, ResumeCode.draw(random), FormEntries.NONE);
    }

    /** A new seed: 128 random bits. */
    public ResponseSeed draw() {
        byte[] bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        return new ResponseSeed("open:" + HexFormat.of().formatHex(bytes));
    }

    private static ResponseSeed of(AccessCode code) {
        return new ResponseSeed("code:" + code.value());
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
