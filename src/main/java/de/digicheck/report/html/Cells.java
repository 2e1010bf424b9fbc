package de.digicheck.report.html;

import de.digicheck.release.Figure;
import de.digicheck.release.IntervalFigure;
import de.digicheck.release.Reported;
import de.digicheck.release.Withheld;
import de.digicheck.shared.Euro;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;

/** Turns figures into cells. */
final class Cells {

    private static final double SMALLEST = 0.001;
    private static final int DIGITS = 3;

    private final Words words;
    private final Numbers numbers;

    Cells(Words words) {
        this.words = words;
        this.numbers = words.numbers();
    }

    /** A score or a count, in whole points or people. */
    Cell whole(Figure figure) {
        return cell(figure, numbers::whole);
    }

    Cell decimal(Figure figure, int digits) {
        return cell(figure, number -> numbers.decimal(number, digits));
    }

    /** A probability in three decimals; smaller ones as {@code < 0,001}. */
    Cell probability(Figure figure) {
        return cell(
                figure,
                number -> number < SMALLEST
                        ? "<\u00a0" + numbers.decimal(SMALLEST, DIGITS)
                        : numbers.decimal(number, DIGITS));
    }

    Cell percent(Figure share) {
        return cell(share, numbers::percent);
    }

    Cell shortest(OptionalDouble number) {
        return cell(Figure.of(number), numbers::shortest);
    }

    Cell euro(Optional<Euro> amount) {
        return amount.map(euro -> new Cell(numbers.euro(euro), Cell.State.SHOWN, OptionalDouble.empty()))
                .orElseGet(Cells::undefined);
    }

    /** Both ends in so many decimals: {@code 52–64}. */
    Cell interval(IntervalFigure interval, int digits) {
        Cell lower = decimal(interval.lower(), digits);
        Cell upper = decimal(interval.upper(), digits);
        return lower.isShown()
                ? new Cell(words.interval(lower.text(), upper.text()), lower.state(), lower.value())
                : lower;
    }

    private Cell cell(Figure figure, DoubleFunction<String> format) {
        if (figure instanceof Withheld) {
            return new Cell(words.text("withheld.short"), Cell.State.WITHHELD, OptionalDouble.empty());
        }
        if (figure.value().isEmpty()) {
            return undefined();
        }
        String text = format.apply(figure.value().getAsDouble());
        return new Cell(bounded((Reported) figure, text), Cell.State.SHOWN, figure.value());
    }

    private static Cell undefined() {
        return new Cell("–", Cell.State.UNDEFINED, OptionalDouble.empty());
    }

    private static String bounded(Reported figure, String text) {
        return switch (figure.bound()) {
            case EXACT -> text;
            case AT_LEAST -> "≥\u00a0" + text;
            case AT_MOST -> "≤\u00a0" + text;
        };
    }
}
