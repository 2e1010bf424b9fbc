package de.digicheck.campaign;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the hashes of the access codes of a campaign are kept.
 *
 * @param attempt place that is being written; whatever a broken attempt left is worth nothing
 * @param current place of the codes that are valid
 */
public record CodePlace(Optional<Name> attempt, Optional<Name> current) {

    /** No codes. */
    public static final CodePlace NONE = new CodePlace(Optional.empty(), Optional.empty());

    /**
     * Name of a place; another one each time.
     *
     * @param bare whether there are hashes only, without part and role
     */
    public record Name(String value, boolean bare) {

        private static final int BYTES = 8;

        /** A new name. */
        public static Name fresh(boolean bare, SecureRandom random) {
            byte[] bytes = new byte[BYTES];
            random.nextBytes(bytes);
            return new Name(HexFormat.of().formatHex(bytes), bare);
        }
    }

    /** The same place with another attempt. */
    public CodePlace attempt(Name name) {
        return new CodePlace(Optional.of(name), current);
    }

    /** The place that was attempted. */
    public CodePlace succeed() {
        return new CodePlace(Optional.empty(), attempt);
    }

    /** All names in use. */
    public List<Name> names() {
        return Stream.concat(attempt.stream(), current.stream()).toList();
    }
}
