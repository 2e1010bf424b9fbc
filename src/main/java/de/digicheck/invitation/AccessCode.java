package de.digicheck.invitation;

import de.digicheck.shared.CodeAlphabet;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Access code (<i>Zugangscode</i>): lets one person take part in one campaign, once. {@value #RANDOM} random characters
 * of the {@link CodeAlphabet} (55 bits) and a check character. Never printed by accident: {@link #toString} does not tell
 * it.
 *
 * <p>The characters c₁…c₁₂ are elements of the field of 32 elements (polynomials over bits modulo x⁵ + x² + 1), and
 * c₁·x¹¹ + c₂·x¹⁰ + … + c₁₂ = 0. As the powers of x up to 30 differ, one wrong character and any two characters that have
 * changed places are always found; of other mistakes 31 of 32.
 *
 * @param value 12 characters without separators
 */
public record AccessCode(String value) {

    /** Characters. */
    public static final int LENGTH = 12;

    static final int RANDOM = LENGTH - 1;

    private static final int OVERFLOW = 0b100000;
    private static final int MODULUS = 0b100101;

    public AccessCode {
        if (read(value).filter(value::equals).isEmpty()) {
            throw new IllegalArgumentException("not an access code");
        }
    }

    /** A new code. */
    public static AccessCode draw(RandomGenerator random) {
        String free = CodeAlphabet.draw(RANDOM, random);
        return new AccessCode(free + CodeAlphabet.character(timesX(sum(free))));
    }

    /** The code that somebody has typed; nothing when it is none. */
    public static Optional<AccessCode> of(String typed) {
        return read(typed).map(AccessCode::new);
    }

    private static Optional<String> read(String typed) {
        return CodeAlphabet.read(typed, LENGTH).filter(meant -> sum(meant) == 0);
    }

    private static int sum(String text) {
        int sum = 0;
        for (int place = 0; place < text.length(); place++) {
            sum = timesX(sum) ^ CodeAlphabet.value(text.charAt(place));
        }
        return sum;
    }

    private static int timesX(int element) {
        int product = element << 1;
        return product >= OVERFLOW ? product ^ MODULUS : product;
    }

    /** As it is printed: {@code XXXX-XXXX-XXXX}. */
    public String printed() {
        return CodeAlphabet.grouped(value);
    }

    @Override
    public String toString() {
        return "AccessCode";
    }
}
