package de.digicheck.officecheck;

import de.digicheck.shared.CanonicalForm;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lets the team of an office add to its check without an account. A check has one link at a time. What the address holds is not
 * kept, only its SHA-256, so who reads the store cannot use it.
 *
 * @param hash of the secret, see {@link Address#hash}
 * @param until the last day on which it is good, in German time
 * @param by name of the account that made it
 */
public record TeamLink(CheckId check, String hash, LocalDate until, Instant at, String by) {

    /** Days that a link is good at most. */
    public static final int LONGEST_DAYS = 90;

    /** Days that a link is good unless somebody says otherwise. */
    public static final int USUAL_DAYS = 28;

    /** What the address of a link names: the check, and a secret of {@value #BYTES} random bytes. */
    public record Address(CheckId check, String secret) {

        private static final Pattern FORM = Pattern.compile("([0-9a-f]{24})-([0-9a-f]{32})");
        private static final int BYTES = 16;

        /** A new one. */
        public static Address random(CheckId check, RandomGenerator random) {
            byte[] bytes = new byte[BYTES];
            random.nextBytes(bytes);
            return new Address(check, HexFormat.of().formatHex(bytes));
        }

        /** Reads the end of an address; empty when it is none. */
        public static Optional<Address> of(String text) {
            return Optional.of(FORM.matcher(text))
                    .filter(Matcher::matches)
                    .map(match -> new Address(new CheckId(match.group(1)), match.group(2)));
        }

        /** What is kept of the secret: SHA-256 of its {@link CanonicalForm}. */
        public String hash() {
            CanonicalForm form = new CanonicalForm();
            form.token(secret);
            return form.sha256();
        }

        @Override
        public String toString() {
            return check + "-" + secret;
        }
    }

    /** Tells whether an address leads to the check on a day. */
    public boolean admits(Address address, LocalDate today) {
        return !today.isAfter(until) && MessageDigest.isEqual(bytes(hash), bytes(address.hash()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
