package de.digicheck.questionnaire;

/**
 * Turns a code into need (<i>Bedarf</i>): 0 = no need, 100 = greatest need, linear in the code.
 *
 * <p>For a positive item u = 100·(hi − x)/(hi − lo), for a negative one u = 100·(x − lo)/(hi − lo). Linear, so that the
 * mean of u is u of the mean; a standard deviation scales by 100/(hi − lo).
 *
 * @param lo lowest code
 * @param hi highest code, above {@code lo}
 */
public record NeedScale(double lo, double hi, Polarity polarity) {

    public NeedScale {
        if (!(hi > lo)) {
            throw new IllegalArgumentException("hi must be above lo: " + lo + ".." + hi);
        }
    }

    /**
     * Need of a code, or of a mean of codes.
     *
     * @param code lo…hi
     * @return 0…100
     */
    public double need(double code) {
        double distance = polarity == Polarity.POSITIVE ? hi - code : code - lo;
        return 100 * distance / (hi - lo);
    }
}
