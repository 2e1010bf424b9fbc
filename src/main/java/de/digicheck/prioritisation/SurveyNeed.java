package de.digicheck.prioritisation;

import de.digicheck.actionfield.ActionField;
import de.digicheck.organisation.Municipality;
import de.digicheck.projectcatalogue.Effect;
import de.digicheck.projectcatalogue.Project;
import de.digicheck.release.FieldFigures;
import de.digicheck.release.Figure;
import de.digicheck.release.PartField;
import de.digicheck.release.PartFigures;
import de.digicheck.release.Release;
import de.digicheck.release.ScoreFigures;
import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.OrgUnitCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Need of the staff that a project reaches, from released figures only.
 *
 * <p>θ̂_df = need of part d in field f ({@link NeedEstimate}), 0…100; where it is not shown, that of the smallest part
 * containing it that shows one, else of the town. h_d = N_d/N, share of the staff (n_d/n when a headcount is not known). R_p =
 * parts that the project
 * reaches: those with staff of a named unit or of a unit below it; all when none is named. A merged part counts as a
 * whole as soon as one of its units is reached, because its figures cannot be split. Then
 *
 * <ul>
 *   <li>share reached = Σ_{d∈R} h_d,
 *   <li>need in reached units = Σ_{d∈R} h_d θ̂_df / Σ_{d∈R} h_d.
 * </ul>
 *
 * <p>Undefined: need when a reached part has no score at all, not even from the town; share when neither headcounts nor
 * respondents are known and not everybody is reached. Without shares, need is defined only if all scores are the same
 * figure. When the reached parts have no staff, they count the same.
 */
final class SurveyNeed {

    private static final String TOWN = "";

    private final Release release;
    private final Municipality municipality;
    private final List<StaffPart> parts;
    private final Map<String, Set<String>> covers = new LinkedHashMap<>();
    private final Map<String, List<String>> containing = new ConcurrentHashMap<>();
    private final Map<String, NeedEstimate> estimates = new ConcurrentHashMap<>();

    SurveyNeed(Release release, Municipality municipality) {
        this.release = release;
        this.municipality = municipality;
        this.parts = StaffPart.of(release, municipality);
        release.units().forEach((key, part) -> covers.put(key, StaffPart.cover(part, municipality)));
    }

    /** Need in a field that a project removes. */
    RemovedNeed removedBy(Project project, ActionField field, Effect effect) {
        List<StaffPart> reached = reached(project.reach());
        List<SurveyFigure> figures = reached.stream()
                .flatMap(part -> figure(part, field.key()).stream())
                .toList();
        OptionalDouble need = figures.size() == reached.size() ? NeedMix.mean(figures) : OptionalDouble.empty();
        return new RemovedNeed(
                field.key(),
                field.label(),
                effect.share(),
                effect.reason(),
                need,
                share(reached),
                respondents(figures, field.key()),
                figures);
    }

    private List<StaffPart> reached(Set<OrgUnitCode> reach) {
        if (reach.isEmpty()) {
            return parts;
        }
        if (parts.equals(List.of(StaffPart.TOWN))) {
            return List.of(StaffPart.SOMEWHERE);
        }
        Set<OrgUnitCode> units = new HashSet<>();
        reach.forEach(unit -> units.addAll(StaffPart.subtree(unit, municipality)));
        return parts.stream().filter(part -> part.hasStaffOf(units)).toList();
    }

    private OptionalDouble share(List<StaffPart> reached) {
        if (reached.equals(parts)) {
            return OptionalDouble.of(1);
        }
        return sum(reached.stream().map(StaffPart::share));
    }

    private static OptionalDouble sum(Stream<OptionalDouble> shares) {
        double sum = 0;
        for (OptionalDouble share : (Iterable<OptionalDouble>) shares::iterator) {
            if (share.isEmpty()) {
                return share;
            }
            sum += share.getAsDouble();
        }
        return OptionalDouble.of(sum);
    }

    /** The figure that stands for a part: its own, that of the smallest part that contains it, or that of the town. */
    private Optional<SurveyFigure> figure(StaffPart part, ActionFieldKey field) {
        return sources(part.key()).stream()
                .flatMap(source -> figure(part, source, field).stream())
                .findFirst();
    }

    private Optional<SurveyFigure> figure(StaffPart part, String source, ActionFieldKey field) {
        NeedEstimate need = need(source, field);
        return need.value().isEmpty()
                ? Optional.empty()
                : Optional.of(new SurveyFigure(
                        part.key(),
                        source,
                        label(source),
                        need.value().getAsDouble(),
                        need.bound(),
                        n(source, field),
                        part.share(),
                        need.se()));
    }

    private NeedEstimate need(String source, ActionFieldKey field) {
        return estimates.computeIfAbsent(field + " " + source, key -> estimate(source, field));
    }

    /** The one place that decides which figure of a release is the need of a part. */
    private NeedEstimate estimate(String source, ActionFieldKey field) {
        if (source.equals(TOWN)) {
            return Optional.ofNullable(release.fields().get(field))
                    .map(FieldFigures::score)
                    .map(score ->
                            NeedEstimate.of(Figure.undefined(), Figure.undefined(), score, degreesOfFreedom(score)))
                    .orElse(NeedEstimate.NONE);
        }
        return partField(source, field)
                .map(figures -> NeedEstimate.of(
                        figures.shrunken().mean(),
                        figures.shrunken().se(),
                        figures.score(),
                        pooledDegreesOfFreedom(field)))
                .orElse(NeedEstimate.NONE);
    }

    private static double degreesOfFreedom(ScoreFigures score) {
        return score.n().value().orElse(0) - 1;
    }

    /** Of the variance within the leaves, pooled: Σ (n_d − 1). */
    private double pooledDegreesOfFreedom(ActionFieldKey field) {
        return release.units().values().stream()
                .filter(PartFigures::leaf)
                .flatMap(leaf -> Optional.ofNullable(leaf.fields().get(field)).stream())
                .mapToDouble(figures -> Math.max(0, degreesOfFreedom(figures.score())))
                .sum();
    }

    /** The keys of a part and of those that contain it, the smallest first, the town last. */
    private List<String> sources(String key) {
        return containing.computeIfAbsent(key, this::findContaining);
    }

    private List<String> findContaining(String key) {
        Set<String> own = covers.getOrDefault(key, Set.of());
        List<String> found = new ArrayList<>();
        if (!own.isEmpty()) {
            covers.entrySet().stream()
                    .filter(other -> other.getValue().containsAll(own))
                    .sorted(Comparator.comparingInt((Map.Entry<String, Set<String>> other) ->
                            other.getKey().equals(key) ? 0 : other.getValue().size()))
                    .map(Map.Entry::getKey)
                    .forEach(found::add);
        }
        found.add(TOWN);
        return found;
    }

    private Optional<PartFigures> find(String key) {
        return Optional.ofNullable(release.units().get(key));
    }

    private Optional<ScoreFigures> score(String source, ActionFieldKey field) {
        if (source.equals(TOWN)) {
            return Optional.ofNullable(release.fields().get(field)).map(FieldFigures::score);
        }
        return partField(source, field).map(PartField::score);
    }

    private Optional<PartField> partField(String source, ActionFieldKey field) {
        return find(source).flatMap(part -> Optional.ofNullable(part.fields().get(field)));
    }

    private LocalizedText label(String source) {
        return find(source).map(PartFigures::label).orElse(municipality.label());
    }

    private OptionalInt n(String source, ActionFieldKey field) {
        Figure n = score(source, field).map(ScoreFigures::n).orElse(Figure.undefined());
        return n.value().isPresent() ? OptionalInt.of((int) Math.round(n.value().getAsDouble())) : OptionalInt.empty();
    }

    /**
     * People behind some figures; who is behind two of them (a part and one above it) counts once. Where sizes are rounded
     * before they are published, their sum can be more than the town's: then the town's.
     */
    private OptionalInt respondents(List<SurveyFigure> figures, ActionFieldKey field) {
        Map<String, OptionalInt> bySource = new LinkedHashMap<>();
        figures.forEach(figure -> bySource.put(figure.source(), n(figure.source(), field)));
        int sum = 0;
        for (Map.Entry<String, OptionalInt> source : bySource.entrySet()) {
            if (!isInsideAnother(source.getKey(), bySource.keySet())) {
                if (source.getValue().isEmpty()) {
                    return OptionalInt.empty();
                }
                sum += source.getValue().getAsInt();
            }
        }
        return figures.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(Math.min(sum, n(TOWN, field).orElse(sum)));
    }

    private boolean isInsideAnother(String source, Set<String> others) {
        return !source.equals(TOWN) && sources(source).stream().skip(1).anyMatch(others::contains);
    }
}
