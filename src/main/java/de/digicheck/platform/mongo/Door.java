package de.digicheck.platform.mongo;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import io.netty.channel.Channel;
import io.netty.util.AttributeKey;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Lets in only who knows the store's URI. Every account of the machine can reach a port of 127.0.0.1, and the protocol
 * server knows no passwords; so the URI carries a secret as the application's name, which drivers send when they greet.
 */
final class Door {

    private static final AttributeKey<Boolean> KNOWN = AttributeKey.valueOf(Door.class, "known");
    private static final int UNAUTHORIZED = 13;

    private final String secret;

    private Door(String secret) {
        this.secret = secret;
    }

    static Door withFreshSecret() {
        byte[] secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        return new Door(HexFormat.of().formatHex(secret));
    }

    String secret() {
        return secret;
    }

    /** Remembers who greets with the secret. */
    void greet(Channel channel, Document greeting) {
        if (greeting.get("client") instanceof Document client
                && client.get("application") instanceof Document application
                && application.get("name") instanceof String name
                && isSecret(name)) {
            channel.attr(KNOWN).set(true);
        }
    }

    /**
     * Refuses everybody else.
     *
     * @throws MongoServerError when the channel has not greeted with the secret
     */
    void require(Channel channel) {
        if (!channel.hasAttr(KNOWN)) {
            throw new MongoServerError(UNAUTHORIZED, "Unauthorized", "This store belongs to one DigiCheck only.");
        }
    }

    private boolean isSecret(String name) {
        return MessageDigest.isEqual(name.getBytes(StandardCharsets.UTF_8), secret.getBytes(StandardCharsets.UTF_8));
    }
}
