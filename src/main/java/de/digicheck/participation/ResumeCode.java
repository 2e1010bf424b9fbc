package de.digicheck.participation;

import de.digicheck.shared.CodeAlphabet;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Opens what somebody has saved to go on later: 80 random bits, shown and never stored. Never printed by accident:
 * {@link #toString} does not tell it.
 *
 * @param value {@value #LENGTH} characters of the {@link CodeAlphabet}
 */
public record ResumeCode(String value) {

    /** Characters. */
    public static final int LENGTH = 16;

    public ResumeCode {
        if (CodeAlphabet.read(value, LENGTH).filter(value::equals).isEmpty()) {
            throw new IllegalArgumentException("not a resume code");
        }
    }

    /** A new code. */
    public static ResumeCode draw(RandomGenerator random) {
        return new ResumeCode(CodeAlphabet.draw(LENGTH, random));
    }

    /** The code that somebody has typed; nothing when it is none. */
    public static Optional<ResumeCode> of(String typed) {
        return CodeAlphabet.read(typed, LENGTH).map(ResumeCode::new);
    }

    /** As it is shown: {@code XXXX-XXXX-XXXX-XXXX}. */
    public String printed() {
        return CodeAlphabet.grouped(value);
    }

    @Override
    public String toString() {
        return "ResumeCode";
    }
}
