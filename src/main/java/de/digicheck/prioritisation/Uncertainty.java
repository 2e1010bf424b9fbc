package de.digicheck.prioritisation;

/**
 * How uncertain the inputs of a ranking are taken to be (<i>Rangstabilität</i>, stochastic multicriteria acceptability
 * analysis). In each draw
 *
 * <ul>
 *   <li>need θ ~ N(θ̂, se²), clipped to 0…100; parts that one figure stands for share its draw,
 *   <li>weights of the criteria that have one, as {@link Weights} says,
 *   <li>each rating goes one step down or up with probability {@value #STEP} each, within 0…4; a rating that nobody has
 *       given stays unknown and adds 0,
 *   <li>each effect above 0 goes one step along {@link de.digicheck.projectcatalogue.Effect#STEPS} likewise; an effect of
 *       0 stays 0,
 *   <li>cost times a factor from the triangular distribution (0.8, 1, 1.5), for the conditions of a quick win.
 * </ul>
 *
 * <p>Foundation, effort, months, approvals and prerequisites are taken as they stand. Generator: xoroshiro128++.
 *
 * <p>Reference: Lahdelma and Salminen, SMAA-2, Operations Research 49 (2001) 444–454, doi:10.1287/opre.49.3.444.11220;
 * Tervonen and Figueira, A survey on SMAA methods, Journal of Multi-Criteria Decision Analysis 15 (2008) 1–14,
 * doi:10.1002/mcda.407.
 *
 * @param seed the same seed gives the same numbers
 * @param draws how many, ≥ 0; 0 = ranks are not simulated. The standard error of an acceptability is at most
 *     0.5/√draws
 * @param weights what is known of the weights
 * @param exact whether figures, ratings, effects and cost are taken as they stand, so that only weights vary
 */
public record Uncertainty(long seed, int draws, Weights weights, boolean exact) {

    /** Enough for a standard error of .011. */
    public static final int DRAWS = 2000;

    /** The seed where nobody names one. */
    public static final long SEED = 1;

    /** Probability of a step down, and of a step up. */
    public static final double STEP = 0.2;

    /** Nothing is simulated. */
    public static final Uncertainty NONE = new Uncertainty(SEED, 0, Weights.STATED, true);

    /** What is known of the weights of the criteria. */
    public enum Weights {
        /** They are as stated. */
        STATED,
        /** They are near the stated ones: Dirichlet(50 k). */
        NEAR_STATED,
        /** Only their order: uniform on the simplex of this order; equal ones have none. */
        STATED_ORDER,
        /** Nothing: uniform on the simplex (SMAA-2), a control run. */
        UNKNOWN
    }

    public Uncertainty {
        if (draws < 0) {
            throw new IllegalArgumentException("draws are at least 0: " + draws);
        }
    }

    /** What a ranking is made with: {@value #DRAWS} draws, weights near the stated ones. */
    public static Uncertainty standard(long seed) {
        return new Uncertainty(seed, DRAWS, Weights.NEAR_STATED, false);
    }

    /** The same with other knowledge of the weights. */
    public Uncertainty with(Weights known) {
        return new Uncertainty(seed, draws, known, exact);
    }

    /** The same with another number of draws. */
    public Uncertainty withDraws(int other) {
        return new Uncertainty(seed, other, weights, exact);
    }
}
