package de.digicheck.simulation;

import de.digicheck.questionnaire.AnswerScale;
import de.digicheck.questionnaire.Cell;
import de.digicheck.questionnaire.Item;

/** How often an item is not answered with a code. "Does not apply" is frequent among staff without a desk. */
final class Silence {

    /** The item is answered. */
    static final long NONE = 0;

    private static final double BLANK = 0.02;
    private static final double MOST_DONT_KNOW = 0.08;
    private static final double MOST_NOT_APPLICABLE = 0.03;
    private static final double NOT_APPLICABLE_AWAY_FROM_DESK = 0.12;

    private final double blank;
    private final double dontKnow;
    private final double notApplicable;
    private final double notApplicableAway;

    Silence(Item item, Dice dice) {
        blank = item.question().head().required() ? 0 : BLANK;
        double ignorance = dice.uniform(0, MOST_DONT_KNOW);
        double oddity = dice.uniform(0, MOST_NOT_APPLICABLE);
        dontKnow = item.scale().filter(AnswerScale::dontKnow).isPresent() ? ignorance : 0;
        boolean offered = item.scale().filter(AnswerScale::notApplicable).isPresent();
        notApplicable = offered ? oddity : 0;
        notApplicableAway = offered ? oddity + NOT_APPLICABLE_AWAY_FROM_DESK : 0;
    }

    /** {@link Cell#BLANK}, {@link Cell#DONT_KNOW}, {@link Cell#NOT_APPLICABLE}, or {@link #NONE}. */
    long of(Respondent respondent) {
        double chance = respondent.dice().uniform(0, 1);
        if (chance < blank) {
            return Cell.BLANK;
        }
        if (chance < blank + dontKnow) {
            return Cell.DONT_KNOW;
        }
        double odd = respondent.awayFromDesk() ? notApplicableAway : notApplicable;
        return chance < blank + dontKnow + odd ? Cell.NOT_APPLICABLE : NONE;
    }
}
