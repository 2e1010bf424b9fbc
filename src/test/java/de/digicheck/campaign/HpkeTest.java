package de.digicheck.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.junit.jupiter.api.Test;

class HpkeTest {

    private static final byte[] INFO = bytes("what for");
    private static final byte[] ASSOCIATED = bytes("whose");

    /** RFC 9180, appendix A.2.1, sequence number 0. */
    @Test
    void decryptsTheVectorOfTheRfc() throws InvalidCipherTextException {
        Hpke.KeyPair keys = Hpke.KeyPair.of(
                hex("8057991eef8f1f1af18f4a9491d16a1ce333f695d4db8e38da75975c4478e0fb"),
                hex("4310ee97d88cc1f088a5576c77ab0cf5c3ac797f3d95139c6c84b5429c59662a"));
        byte[] sealed = hex("1afa08d3dec047a643885163f1180476fa7ddb54c6a8029ea33f95796bf2ac4a"
                + "1c5250d8034ec2b784ba2cfd69dbdb8af406cfe3ff938e131f0def8c8b60b4db21993c62ce81883d2dd1b51a28");

        byte[] plaintext =
                Hpke.open(keys, hex("4f6465206f6e2061204772656369616e2055726e"), hex("436f756e742d30"), sealed);

        assertThat(new String(plaintext, StandardCharsets.US_ASCII)).isEqualTo("Beauty is truth, truth beauty");
    }

    @Test
    void decryptsWhatItHasEncrypted() throws InvalidCipherTextException {
        Hpke.KeyPair keys = Hpke.KeyPair.generate();

        byte[] sealed = Hpke.seal(keys.publicKey(), INFO, ASSOCIATED, bytes("secret"));

        assertThat(Hpke.open(keys, INFO, ASSOCIATED, sealed)).isEqualTo(bytes("secret"));
        assertThat(sealed).hasSize(Hpke.ENCAPSULATION + "secret".length() + 16);
    }

    @Test
    void encryptsTheSameAnotherWayEachTime() {
        Hpke.KeyPair keys = Hpke.KeyPair.generate();

        assertThat(Hpke.seal(keys.publicKey(), INFO, ASSOCIATED, bytes("secret")))
                .isNotEqualTo(Hpke.seal(keys.publicKey(), INFO, ASSOCIATED, bytes("secret")));
    }

    @Test
    void noticesEveryChangedByte() {
        Hpke.KeyPair keys = Hpke.KeyPair.generate();
        byte[] sealed = Hpke.seal(keys.publicKey(), INFO, ASSOCIATED, bytes("secret"));

        for (int index = 0; index < sealed.length; index++) {
            byte[] changed = sealed.clone();
            changed[index] ^= 1;
            assertRefused(keys, INFO, ASSOCIATED, changed);
        }
    }

    @Test
    void refusesAnotherKeyPurposeOwnerOrLength() {
        Hpke.KeyPair keys = Hpke.KeyPair.generate();
        byte[] sealed = Hpke.seal(keys.publicKey(), INFO, ASSOCIATED, bytes("secret"));

        assertRefused(Hpke.KeyPair.generate(), INFO, ASSOCIATED, sealed);
        assertRefused(keys, bytes("what else for"), ASSOCIATED, sealed);
        assertRefused(keys, INFO, bytes("somebody else's"), sealed);
        assertRefused(keys, INFO, ASSOCIATED, new byte[0]);
        assertRefused(keys, INFO, ASSOCIATED, new byte[Hpke.ENCAPSULATION]);
    }

    private static void assertRefused(Hpke.KeyPair keys, byte[] info, byte[] associated, byte[] sealed) {
        assertThatExceptionOfType(InvalidCipherTextException.class)
                .isThrownBy(() -> Hpke.open(keys, info, associated, sealed));
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
