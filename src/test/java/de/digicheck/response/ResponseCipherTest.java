package de.digicheck.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.digicheck.campaign.CampaignKey;
import de.digicheck.campaign.Hpke;
import de.digicheck.campaign.KeyName;
import de.digicheck.fixtures.RandomAnswers;
import de.digicheck.questionnaire.Codebook;
import de.digicheck.shared.PartKey;
import de.digicheck.shared.RoleKey;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.junit.jupiter.api.Test;

class ResponseCipherTest {

    private static final Optional<PartKey> PART = Optional.of(new PartKey("o1"));
    private static final Optional<RoleKey> ROLE = Optional.of(new RoleKey("lead"));
    private static final byte[] ID_KEY = new byte[KeyName.BYTES];

    private final RandomGenerator random = new Random(1);
    private final Codebook codebook = RandomAnswers.codebook(random);
    private final Hpke.KeyPair keys = Hpke.KeyPair.generate();
    private final Answers answers = RandomAnswers.of(codebook, random);
    private final EncryptedResponse response = cipher("c1")
            .encrypt(new Submission(new ResponseSeed("the seed"), PART, ROLE, answers), ID_KEY, keys.publicKey());

    private ResponseCipher cipher(String campaign) {
        return new ResponseCipher(new CampaignKey(campaign), new AnswerCodec(codebook));
    }

    @Test
    void decryptsWhatItHasEncrypted() throws InvalidCipherTextException {
        Answers decrypted = cipher("c1").decrypt(response, keys);

        assertThat(decrypted.cells()).containsExactly(answers.cells());
        assertThat(decrypted.texts()).isEqualTo(answers.texts());
    }

    @Test
    void refusesAResponseOfAnotherCampaign() {
        assertThatExceptionOfType(InvalidCipherTextException.class)
                .isThrownBy(() -> cipher("c2").decrypt(response, keys));
    }

    @Test
    void refusesAnswersThatWereMovedToAnotherResponse() {
        ResponseId other = ResponseId.of(ID_KEY, new ResponseSeed("another seed"));

        assertRefused(other, PART, ROLE);
        assertRefused(response.id(), Optional.of(new PartKey("o2")), ROLE);
        assertRefused(response.id(), Optional.empty(), ROLE);
        assertRefused(response.id(), PART, Optional.of(new RoleKey("admin")));
        assertRefused(response.id(), PART, Optional.empty());
        assertRefused(response.id(), Optional.of(new PartKey("o1lead")), Optional.empty());
    }

    private void assertRefused(ResponseId id, Optional<PartKey> part, Optional<RoleKey> role) {
        EncryptedResponse moved = new EncryptedResponse(id, part, role, response.answers());

        assertThatExceptionOfType(InvalidCipherTextException.class)
                .isThrownBy(() -> cipher("c1").decrypt(moved, keys));
    }

    @Test
    void derivesTheIdFromSeedAndKey() {
        ResponseSeed seed = new ResponseSeed("the seed");
        byte[] otherKey = {1};

        assertThat(response.id())
                .isEqualTo(ResponseId.of(ID_KEY, seed))
                .isEqualTo(ResponseId.of(response.id().bytes()))
                .isNotEqualTo(ResponseId.of(otherKey, seed))
                .isNotEqualTo(ResponseId.of(ID_KEY, new ResponseSeed("The seed")));
    }

    @Test
    void printsNoSecret() {
        assertThat(new ResponseSeed("the seed").toString()).doesNotContain("the seed");
        assertThat(response.id().toString()).isEqualTo("ResponseId");
        assertThat(new Submission(new ResponseSeed("the seed"), PART, ROLE, answers).toString())
                .doesNotContain("the seed");
    }
}
