package de.digicheck.prioritisation;

import de.digicheck.release.Reported;
import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Need in one action field that a project removes: "12 of 58 need points for 40 % of staff". The effect is a judgement,
 * need and share are figures.
 *
 * @param effect e, share of the need that the project solves, by judgement
 * @param reason why the project group judged so
 * @param need headcount-weighted mean need in the reached units, 0…100; empty when no figure was published
 * @param share of the staff that the project reaches, 0…1; empty when headcounts are not known
 * @param respondents people whose answers are the need; empty when not published
 * @param figures the survey figures that went in, by reached part
 */
public record RemovedNeed(
        ActionFieldKey field,
        LocalizedText label,
        double effect,
        Optional<LocalizedText> reason,
        OptionalDouble need,
        OptionalDouble share,
        OptionalInt respondents,
        List<SurveyFigure> figures) {

    /** A share of all, but for rounding. */
    private static final double WHOLE_STAFF = 1 - 1e-9;

    public RemovedNeed {
        figures = List.copyOf(figures);
    }

    /** Need points that go away in the reached units, effect × need. */
    public OptionalDouble removed() {
        return need.isPresent() ? OptionalDouble.of(effect * need.getAsDouble()) : OptionalDouble.empty();
    }

    /**
     * What the need says: an end of the scale when it rests on such a figure. Empty when it rests on both ends, so that it can be
     * more or less.
     */
    public Optional<Reported.Bound> bound() {
        Set<Reported.Bound> ends = figures.stream()
                .map(SurveyFigure::bound)
                .filter(bound -> bound != Reported.Bound.EXACT)
                .collect(Collectors.toSet());
        if (ends.size() > 1) {
            return Optional.empty();
        }
        return Optional.of(
                ends.isEmpty() ? Reported.Bound.EXACT : ends.iterator().next());
    }

    /** Need points of the whole town that go away, Δ = effect × share × need; 0 when nobody is reached. */
    public OptionalDouble removedInTown() {
        if (share.isPresent() && share.getAsDouble() == 0) {
            return OptionalDouble.of(0);
        }
        return need.isPresent() && share.isPresent()
                ? OptionalDouble.of(effect * share.getAsDouble() * need.getAsDouble())
                : OptionalDouble.empty();
    }

    /**
     * The same as somebody sees it who sees some parts alone: without the figures of others, and without a need that rests
     * on them, unless it is that of the whole staff.
     *
     * @param parts keys of the parts that are seen; everybody sees the town
     */
    RemovedNeed seen(Set<String> parts) {
        List<SurveyFigure> some = figures.stream()
                .filter(figure -> figure.source().isEmpty() || parts.contains(figure.source()))
                .toList();
        boolean whole = some.size() == figures.size() || share.orElse(0) >= WHOLE_STAFF;
        return new RemovedNeed(
                field,
                label,
                effect,
                reason,
                whole ? need : OptionalDouble.empty(),
                share,
                whole ? respondents : OptionalInt.empty(),
                some);
    }
}
