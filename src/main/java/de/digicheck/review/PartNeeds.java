package de.digicheck.review;

import de.digicheck.release.Figure;
import de.digicheck.release.PartField;
import de.digicheck.release.PartFigures;
import de.digicheck.release.Release;
import de.digicheck.release.Reported;
import de.digicheck.release.ScoreFigures;
import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.ItemKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Needs and strengths of a part, and how it stands beside the town; from released figures alone. */
public final class PartNeeds {

    /** So many needs are to be judged. */
    public static final int TOP = 3;

    private static final int STRENGTHS = 2;

    private final Release release;
    private final PartFigures part;
    private final List<ActionFieldKey> greatestFirst;

    public PartNeeds(Release release, PartFigures part) {
        this.release = release;
        this.part = part;
        this.greatestFirst = part.fields().entrySet().stream()
                .filter(field -> score(field.getValue()).value().isPresent())
                .sorted(Comparator.comparingDouble((Map.Entry<ActionFieldKey, PartField> field) ->
                        -score(field.getValue()).value().orElseThrow()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Figure score(PartField field) {
        return field.score().score();
    }

    /** How a part stands beside the town. */
    public enum Standing {
        /** Its whole interval lies above the figure of the town. */
        HIGHER,
        /** Its whole interval lies below the figure of the town. */
        LOWER,
        /** The figure of the town lies within its interval. */
        SIMILAR
    }

    /** The fields with the greatest need, the greatest first; at most {@value #TOP}, none where none is shown. */
    public List<ActionFieldKey> top() {
        return greatestFirst.subList(0, Math.min(TOP, greatestFirst.size()));
    }

    /** The fields with the least need, the least first; none where so few are shown that they would be needs as well. */
    public List<ActionFieldKey> strengths() {
        List<ActionFieldKey> rest = new ArrayList<>(greatestFirst.subList(top().size(), greatestFirst.size()));
        Collections.reverse(rest);
        return List.copyOf(rest.subList(0, Math.min(STRENGTHS, rest.size())));
    }

    /** How the part stands in a field; empty where a figure is not shown, or is but a bound. */
    public Optional<Standing> standing(ActionFieldKey field) {
        PartField own = part.fields().get(field);
        if (own == null
                || !own.score().interval().isDefined()
                || !(town(field) instanceof Reported reported)
                || reported.bound() != Reported.Bound.EXACT
                || reported.value().isEmpty()) {
            return Optional.empty();
        }
        double town = reported.value().getAsDouble();
        if (own.score().interval().lower().value().orElseThrow() > town) {
            return Optional.of(Standing.HIGHER);
        }
        boolean lower = own.score().interval().upper().value().orElseThrow() < town;
        return Optional.of(lower ? Standing.LOWER : Standing.SIMILAR);
    }

    /** The score of the town. */
    public Figure town(ActionFieldKey field) {
        return Optional.ofNullable(release.fields().get(field))
                .map(figures -> figures.score().score())
                .orElse(Figure.undefined());
    }

    /**
     * Where to look instead of a field that is not shown.
     *
     * @param part the smallest part above with a figure; empty for the town
     */
    public record Instead(Optional<PartFigures> part, Figure figure) {}

    /** The field in the smallest larger part that shows it; empty where not even the town does. */
    public Optional<Instead> insteadOf(ActionFieldKey field) {
        return instead(above -> Optional.ofNullable(above.fields().get(field)).map(PartNeeds::score), town(field));
    }

    /** The item in the smallest larger part that shows it; empty where not even the town does. */
    public Optional<Instead> insteadOf(ItemKey item) {
        Figure town = Optional.ofNullable(release.items().get(item))
                .map(figures -> figures.need())
                .orElse(Figure.undefined());
        return instead(above -> Optional.ofNullable(above.items().get(item)).map(figures -> figures.need()), town);
    }

    private Optional<Instead> instead(Function<PartFigures, Optional<Figure>> figureOf, Figure town) {
        Optional<PartFigures> above = parent(part);
        while (above.isPresent()) {
            Optional<Figure> figure =
                    figureOf.apply(above.get()).filter(some -> some.value().isPresent());
            if (figure.isPresent()) {
                return Optional.of(new Instead(above, figure.get()));
            }
            above = parent(above.get());
        }
        return Optional.of(new Instead(Optional.empty(), town))
                .filter(some -> some.figure().value().isPresent());
    }

    private Optional<PartFigures> parent(PartFigures below) {
        return below.parent().map(release.units()::get);
    }

    /** The score of a field in the part, if the part has the field. */
    public Optional<ScoreFigures> score(ActionFieldKey field) {
        return Optional.ofNullable(part.fields().get(field)).map(PartField::score);
    }
}
