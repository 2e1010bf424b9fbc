package de.digicheck.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.OptionalDouble;
import org.assertj.core.data.Offset;

/** Compares with values of another tool, to nine digits. */
final class ReferenceValues {

    static final double TOLERANCE = 1e-9;

    private ReferenceValues() {}

    static void assertValue(double actual, double reference) {
        assertThat(actual).isCloseTo(reference, nineDigitsOf(reference));
    }

    static void assertValue(OptionalDouble actual, double reference) {
        assertThat(actual).isPresent();
        assertValue(actual.getAsDouble(), reference);
    }

    static void assertInterval(Optional<ConfidenceInterval> actual, double lower, double upper) {
        assertThat(actual).isPresent();
        assertValue(actual.get().lower(), lower);
        assertValue(actual.get().upper(), upper);
        assertThat(actual.get().level()).isEqualTo(0.95);
    }

    private static Offset<Double> nineDigitsOf(double reference) {
        return within(reference == 0 ? 1e-12 : Math.abs(reference) * TOLERANCE);
    }
}
