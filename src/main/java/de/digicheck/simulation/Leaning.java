package de.digicheck.simulation;

import de.digicheck.questionnaire.Item;
import de.digicheck.questionnaire.Polarity;

/**
 * How far up its scale an item is answered: by the person's need in its theme, turned by its polarity; an item without
 * need by how much people like it.
 */
final class Leaning {

    private static final double DIFFICULTY_SD = 7;
    private static final double ANSWER_SD = 21;
    private static final double LIKING_MEAN = 68;

    private final int theme;
    private final double difficulty;
    private final boolean towardsNeed;

    private Leaning(int theme, double difficulty, boolean towardsNeed) {
        this.theme = theme;
        this.difficulty = difficulty;
        this.towardsNeed = towardsNeed;
    }

    /**
     * The leaning of an item.
     *
     * @param theme its number, or a negative number when need cannot be computed from it
     */
    static Leaning of(Item item, int theme, Dice dice) {
        double difficulty = dice.normal(0, DIFFICULTY_SD);
        boolean positive = item.polarity().filter(Polarity.POSITIVE::equals).isPresent();
        return new Leaning(item.polarity().isPresent() ? theme : -1, difficulty, !positive);
    }

    /** The leaning of the satisfaction of a pair: need turned round. */
    static Leaning satisfaction(int theme, Dice dice) {
        return new Leaning(theme, dice.normal(0, DIFFICULTY_SD), false);
    }

    /** The share of the way from the lowest to the highest code, 0…1. */
    double share(Respondent respondent) {
        double middle = theme < 0 ? LIKING_MEAN + respondent.consent() : respondent.need(theme);
        double points = respondent.dice().normal(middle + difficulty, ANSWER_SD);
        double share = Math.max(0, Math.min(1, points / 100));
        return towardsNeed || theme < 0 ? share : 1 - share;
    }
}
