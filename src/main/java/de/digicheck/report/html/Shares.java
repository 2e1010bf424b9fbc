package de.digicheck.report.html;

import de.digicheck.release.Figure;
import de.digicheck.release.Withheld;
import java.util.List;

/** Shares of counts; not shown when one of the counts is not shown, undefined when one is or when there is nobody. */
final class Shares {

    private Shares() {}

    static Figure of(Figure part, Figure whole) {
        return of(part, List.of(whole));
    }

    static Figure of(Figure part, List<Figure> whole) {
        double sum = 0;
        for (Figure count : whole) {
            if (count instanceof Withheld) {
                return count;
            }
            sum += count.value().orElse(Double.NaN);
        }
        if (part instanceof Withheld || part.value().isEmpty()) {
            return part;
        }
        return sum > 0 ? Figure.of(part.value().getAsDouble() / sum) : Figure.undefined();
    }
}
