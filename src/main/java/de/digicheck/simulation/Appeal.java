package de.digicheck.simulation;

import de.digicheck.questionnaire.Question;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How much people like the options of a question; an option named after a theme is liked as much as the theme is needed.
 * Orders follow the model of Plackett and Luce.
 */
final class Appeal {

    private static final double SPREAD = 0.8;
    /** So many points of need make an option e times as likely. */
    private static final double POINTS_PER_STEP = 12;

    private final double[] appeal;
    private final int[] themes;

    Appeal(List<Question.Option> options, List<ThemeKey> themes, Dice dice) {
        this.appeal =
                options.stream().mapToDouble(option -> dice.normal(0, SPREAD)).toArray();
        this.themes = options.stream()
                .mapToInt(option -> themes.indexOf(new ThemeKey(option.key())))
                .toArray();
    }

    /** The indexes of the options, best first, as one person sees them. */
    int[] order(Respondent respondent) {
        double[] utility = new double[appeal.length];
        for (int option = 0; option < appeal.length; option++) {
            double known = themes[option] < 0 ? appeal[option] : respondent.need(themes[option]) / POINTS_PER_STEP;
            utility[option] = known + respondent.dice().gumbel();
        }
        return IntStream.range(0, appeal.length)
                .boxed()
                .sorted(Comparator.comparingDouble(option -> -utility[option]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
