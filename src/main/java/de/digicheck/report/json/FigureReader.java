package de.digicheck.report.json;

import de.digicheck.release.Figure;
import de.digicheck.release.IntervalFigure;
import de.digicheck.release.Reported;
import de.digicheck.release.ScoreFigures;
import de.digicheck.release.ShrunkenFigures;
import de.digicheck.release.Withheld;
import de.digicheck.shared.Findings;
import de.digicheck.shared.Place;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Reads figures as {@link FigureWriter} writes them. A figure that is missing or {@code null} is undefined. Codes:
 * {@code wrong-type}, {@code unknown-value}, {@code out-of-range}.
 */
final class FigureReader {

    private static final double HIGHEST_SCORE = 100;

    private final Findings findings;

    FigureReader(Findings findings) {
        this.findings = findings;
    }

    /** A score of a part or of the town. */
    ScoreFigures score(JsonValue object) {
        return new ScoreFigures(
                member(object, "n", Double.MAX_VALUE),
                member(object, "score", HIGHEST_SCORE),
                member(object, "sd", HIGHEST_SCORE),
                member(object, "se", HIGHEST_SCORE),
                member(object, "seFpc", HIGHEST_SCORE),
                object.find("ci").map(this::interval).orElse(IntervalFigure.UNDEFINED));
    }

    /** A score of a part as it is compared. */
    ShrunkenFigures shrunken(JsonValue object) {
        return new ShrunkenFigures(
                member(object, "shrunken", HIGHEST_SCORE),
                member(object, "shrunkenSe", HIGHEST_SCORE),
                member(object, "shrinkage", 1));
    }

    /** A count of people. */
    Figure count(JsonValue object, String name) {
        return member(object, name, Double.MAX_VALUE);
    }

    private Figure member(JsonValue object, String name, double highest) {
        return object.find(name).map(value -> figure(value, name, highest)).orElse(Figure.undefined());
    }

    private Figure figure(JsonValue value, String name, double highest) {
        if (value.number().isPresent()) {
            return reported(value, name, highest, Reported.Bound.EXACT);
        }
        if (value.find("withheld").isPresent()) {
            return withheld(value.find("withheld").get());
        }
        if (value.find("atLeast").isPresent()) {
            return reported(value.find("atLeast").get(), name, highest, Reported.Bound.AT_LEAST);
        }
        if (value.find("atMost").isPresent()) {
            return reported(value.find("atMost").get(), name, highest, Reported.Bound.AT_MOST);
        }
        return wrongType(value.place(), name);
    }

    private Figure reported(JsonValue value, String name, double highest, Reported.Bound bound) {
        Optional<Double> number = value.number();
        if (number.isEmpty()) {
            return wrongType(value.place(), name);
        }
        if (!(number.get() >= 0 && number.get() <= highest)) {
            findings.error(
                    "out-of-range",
                    value.place(),
                    "'" + name + "' is " + plain(number.get()),
                    highest <= HIGHEST_SCORE ? "it lies between 0 and " + plain(highest) : "it is a number of people");
            return Figure.undefined();
        }
        return new Reported(OptionalDouble.of(number.get()), bound);
    }

    private static String plain(double number) {
        return Double.isFinite(number)
                ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
                : "too large";
    }

    private Figure wrongType(Place place, String name) {
        findings.error(
                "wrong-type",
                place,
                "'" + name + "' is no figure",
                "a figure is a number, null, or an object with withheld, atLeast or atMost");
        return Figure.undefined();
    }

    private Figure withheld(JsonValue reason) {
        Optional<Withheld.Reason> known = Arrays.stream(Withheld.Reason.values())
                .filter(one -> reason.text().filter(one.word()::equals).isPresent())
                .findFirst();
        if (known.isEmpty()) {
            findings.error("unknown-value", reason.place(), "unknown reason", "a reason is protected or not-published");
        }
        return new Withheld(known.orElse(Withheld.Reason.PROTECTED));
    }

    private IntervalFigure interval(JsonValue value) {
        if (value.find("withheld").isPresent()) {
            return IntervalFigure.withheld(
                    (Withheld) withheld(value.find("withheld").get()));
        }
        List<JsonValue> ends = value.array().orElse(List.of());
        if (ends.size() != 2) {
            findings.error("wrong-type", value.place(), "'ci' is no interval", "an interval is [lower, upper]");
            return IntervalFigure.UNDEFINED;
        }
        Figure lower = figure(ends.get(0), "ci", HIGHEST_SCORE);
        Figure upper = figure(ends.get(1), "ci", HIGHEST_SCORE);
        boolean alike = lower.getClass() == upper.getClass()
                && lower.value().isPresent() == upper.value().isPresent();
        return alike ? new IntervalFigure(lower, upper) : IntervalFigure.UNDEFINED;
    }
}
