package de.digicheck.campaign;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * Code of a recovery sheet (<i>Notfallblatt</i>): {@value #LENGTH} characters of Crockford's base 32, 140 random bits, in
 * groups of four. Stands in for the passphrase of a trustee.
 */
public record RecoveryCode(String text) {

    /** Characters without hyphens. */
    static final int LENGTH = 28;

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int GROUP = 4;

    static RecoveryCode generate(SecureRandom random) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % GROUP == 0) {
                code.append('-');
            }
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new RecoveryCode(code.toString());
    }

    /** What somebody has typed, if it can be such a code: tolerates small letters, blanks, O for 0, I and L for 1. */
    static Optional<Passphrase> read(Passphrase typed) {
        String code = new String(typed.bytes(), StandardCharsets.UTF_8)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replaceAll("[IL]", "1");
        return code.length() == LENGTH && code.chars().allMatch(one -> ALPHABET.indexOf(one) >= 0)
                ? Optional.of(Passphrase.of(code))
                : Optional.empty();
    }

    /** As a passphrase. */
    Passphrase passphrase() {
        return Passphrase.of(text.replace("-", ""));
    }

    @Override
    public String toString() {
        return "RecoveryCode";
    }
}
