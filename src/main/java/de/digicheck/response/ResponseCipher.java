package de.digicheck.response;

import de.digicheck.campaign.CampaignKey;
import de.digicheck.campaign.Hpke;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.bouncycastle.crypto.InvalidCipherTextException;

/**
 * Encrypts the answers of one campaign and decrypts them. Campaign, id, part and role are bound to the ciphertext: it
 * cannot be moved to another campaign, nor from one response to another.
 */
final class ResponseCipher {

    private static final String PRODUCT = "DigiCheck response 1";
    private static final short ABSENT = -1;

    private final byte[] info;
    private final AnswerCodec codec;

    ResponseCipher(CampaignKey campaign, AnswerCodec codec) {
        this.info = (PRODUCT + '\n' + campaign).getBytes(StandardCharsets.UTF_8);
        this.codec = codec;
    }

    EncryptedResponse encrypt(Submission submission, byte[] idKey, byte[] publicKey) {
        ResponseId id = ResponseId.of(idKey, submission.seed());
        byte[] associated = associated(
                id, submission.part().map(Object::toString), submission.role().map(Object::toString));
        byte[] answers = Hpke.seal(publicKey, info, associated, codec.write(submission.answers()));
        return new EncryptedResponse(id, submission.part(), submission.role(), answers);
    }

    /**
     * Decrypts.
     *
     * @throws InvalidCipherTextException when it was changed, or is not of this campaign
     * @throws IllegalArgumentException when the answers are to another questionnaire
     */
    Answers decrypt(EncryptedResponse response, Hpke.KeyPair keys) throws InvalidCipherTextException {
        byte[] associated = associated(
                response.id(),
                response.part().map(Object::toString),
                response.role().map(Object::toString));
        return codec.read(Hpke.open(keys, info, associated, response.answers()));
    }

    private static byte[] associated(ResponseId id, Optional<String> part, Optional<String> role) {
        byte[] unit = part.orElse("").getBytes(StandardCharsets.UTF_8);
        byte[] group = role.orElse("").getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(ResponseId.BYTES + 2 * Short.BYTES + unit.length + group.length)
                .put(id.bytes())
                .putShort(part.isPresent() ? (short) unit.length : ABSENT)
                .put(unit)
                .putShort(role.isPresent() ? (short) group.length : ABSENT)
                .put(group)
                .array();
    }
}
