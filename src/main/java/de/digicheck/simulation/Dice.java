package de.digicheck.simulation;

import java.util.List;
import org.apache.commons.rng.JumpableUniformRandomProvider;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.ArraySampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;

/** One of several independent streams of random numbers that come from one seed. */
final class Dice {

    /** What a stream is for; drawing more from one leaves the others as they are. */
    enum Purpose {
        EFFECTS(0),
        QUESTIONS(1),
        TURNOUT(2),
        ANSWERS(3);

        private final int jumps;

        Purpose(int jumps) {
            this.jumps = jumps;
        }
    }

    private final UniformRandomProvider random;
    private final ZigguratSampler.NormalizedGaussian gaussian;

    Dice(long seed, Purpose purpose) {
        JumpableUniformRandomProvider source =
                (JumpableUniformRandomProvider) RandomSource.XO_RO_SHI_RO_128_PP.create(seed);
        for (int jump = 0; jump < purpose.jumps; jump++) {
            source.jump();
        }
        random = source;
        gaussian = ZigguratSampler.NormalizedGaussian.of(source);
    }

    double normal(double mean, double standardDeviation) {
        return mean + standardDeviation * gaussian.sample();
    }

    double uniform(double from, double to) {
        return from + (to - from) * random.nextDouble();
    }

    boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T anyOf(List<T> things) {
        return things.get(below(things.size()));
    }

    double exponential() {
        return -Math.log(1 - random.nextDouble());
    }

    /** Standard Gumbel; the largest of utility + Gumbel is a choice in proportion to exp(utility). */
    double gumbel() {
        return -Math.log(exponential());
    }

    void shuffle(int[] values) {
        ArraySampler.shuffle(random, values);
    }
}
