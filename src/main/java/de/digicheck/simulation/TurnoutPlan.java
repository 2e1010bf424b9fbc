package de.digicheck.simulation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Decides who answers: a sample without replacement in which the staff of some units are more willing than others. Every
 * employee waits an exponential time with the willingness as rate; those who wait least answer (Efraimidis &amp; Spirakis
 * 2006, doi:10.1016/j.ipl.2005.11.003). With more responses than employees everybody counts several times.
 */
final class TurnoutPlan {

    private static final double SPREAD_OF_WILLINGNESS = 0.4;
    private static final double WILLINGNESS_AWAY_FROM_DESK = 0.6;
    /** Stands in for an unknown headcount. */
    private static final int USUAL_HEADCOUNT = 10;

    private TurnoutPlan() {}

    /** The seat of each response, as an index, in random order. */
    static int[] of(List<Seat> seats, int responses, Dice dice) {
        int[] employees = employees(seats, responses);
        double[] willingness =
                seats.stream().mapToDouble(seat -> willingness(seat, dice)).toArray();
        double[] waiting = Arrays.stream(employees)
                .mapToDouble(seat -> dice.exponential() / willingness[seat])
                .toArray();
        double[] sorted = waiting.clone();
        Arrays.sort(sorted);
        double longest = sorted[responses - 1];
        int[] chosen = IntStream.range(0, employees.length)
                .filter(employee -> waiting[employee] <= longest)
                .map(employee -> employees[employee])
                .limit(responses)
                .toArray();
        dice.shuffle(chosen);
        return chosen;
    }

    private static int[] employees(List<Seat> seats, int responses) {
        int[] once = IntStream.range(0, seats.size())
                .flatMap(seat -> IntStream.generate(() -> seat)
                        .limit(seats.get(seat).headcount().orElse(USUAL_HEADCOUNT)))
                .toArray();
        int times = (responses + once.length - 1) / once.length;
        return IntStream.range(0, times).flatMap(time -> Arrays.stream(once)).toArray();
    }

    private static double willingness(Seat seat, Dice dice) {
        double usual = seat.awayFromDesk() ? WILLINGNESS_AWAY_FROM_DESK : 1;
        return usual * Math.exp(dice.normal(0, SPREAD_OF_WILLINGNESS));
    }
}
