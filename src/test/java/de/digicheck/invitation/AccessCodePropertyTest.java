package de.digicheck.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.shared.CodeAlphabet;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class AccessCodePropertyTest {

    @Property
    void readsWhatIsPrinted(@ForAll long seed) {
        AccessCode code = AccessCode.draw(new Random(seed));

        assertThat(code.printed()).matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}");
        assertThat(AccessCode.of(code.printed())).contains(code);
    }

    @Property
    void readsWhatPeopleMakeOfIt(@ForAll long seed) {
        Random random = new Random(seed);
        AccessCode code = AccessCode.draw(random);

        assertThat(AccessCode.of(asTyped(code, random))).contains(code);
    }

    /** Lower case, O for 0, I or L for 1, and blanks and dashes of all kinds anywhere. */
    private static String asTyped(AccessCode code, Random random) {
        String[] separators = {"", "", "-", " ", " - ", "\u00a0", "\u2013", "\t", "\u202f"};
        StringBuilder typed = new StringBuilder();
        for (char character : code.value().toCharArray()) {
            String meant = String.valueOf(character);
            if (character == '0' && random.nextBoolean()) {
                meant = "O";
            } else if (character == '1' && random.nextBoolean()) {
                meant = random.nextBoolean() ? "I" : "L";
            }
            typed.append(separators[random.nextInt(separators.length)])
                    .append(random.nextBoolean() ? meant.toLowerCase(Locale.ROOT) : meant);
        }
        return typed.toString();
    }

    @Property
    void findsEverySingleWrongCharacter(
            @ForAll long seed,
            @ForAll @IntRange(max = AccessCode.LENGTH - 1) int place,
            @ForAll @IntRange(min = 1, max = 31) int difference) {
        StringBuilder wrong =
                new StringBuilder(AccessCode.draw(new Random(seed)).value());
        wrong.setCharAt(place, CodeAlphabet.character(CodeAlphabet.value(wrong.charAt(place)) ^ difference));

        assertThat(AccessCode.of(wrong.toString())).isEmpty();
    }

    @Property
    void findsAnyTwoCharactersThatHaveChangedPlaces(
            @ForAll long seed,
            @ForAll @IntRange(max = AccessCode.LENGTH - 1) int one,
            @ForAll @IntRange(max = AccessCode.LENGTH - 1) int other) {
        String code = AccessCode.draw(new Random(seed)).value();
        StringBuilder swapped = new StringBuilder(code);
        swapped.setCharAt(one, code.charAt(other));
        swapped.setCharAt(other, code.charAt(one));

        boolean same = code.charAt(one) == code.charAt(other);
        assertThat(AccessCode.of(swapped.toString()).isPresent()).isEqualTo(same);
    }

    @Property
    void readsNoOtherText(@ForAll String text) {
        Optional<AccessCode> code = AccessCode.of(text);

        code.ifPresent(one -> assertThat(AccessCode.of(one.value())).contains(one));
        assertThat(AccessCode.of(text + "U")).isEmpty();
        assertThat(AccessCode.of("x".repeat(10_000) + text)).isEmpty();
    }

    @Property
    void tellsNothingWhereItIsPrintedByAccident(@ForAll long seed) {
        AccessCode code = AccessCode.draw(new Random(seed));

        assertThat(code.toString()).doesNotContain(code.value()).doesNotContain(code.printed());
        assertThat(CodeHash.of(new byte[32], code).toString()).isEqualTo("CodeHash");
    }
}
