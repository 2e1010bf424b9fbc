package de.digicheck.release;

/**
 * Score of a field, a goal or a part.
 *
 * @param n people with a score
 * @param score mean need, 0…100
 * @param sd standard deviation between people, in points of need
 * @param se standard error without finite-population correction
 * @param seFpc standard error with finite-population correction; undefined when the headcount is not known
 * @param interval 95 % confidence interval, from {@code seFpc} when defined, else from {@code se}
 */
public record ScoreFigures(Figure n, Figure score, Figure sd, Figure se, Figure seFpc, IntervalFigure interval) {}
