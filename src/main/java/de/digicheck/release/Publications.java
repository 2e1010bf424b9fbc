package de.digicheck.release;

import de.digicheck.aggregation.CellCounts;
import de.digicheck.aggregation.CellFigure;
import de.digicheck.aggregation.FigureKey;
import de.digicheck.release.RuleBook.Interval;
import de.digicheck.release.attack.CellSet;
import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.GoalKey;
import de.digicheck.shared.ItemKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * Reads from published figures alone what they tell of sets of atoms. A goal with all items of its field, or a field of one
 * item, is the same figure under another name.
 */
final class Publications {

    private final NumberedCells cells;
    private final PublicStructure structure;
    private final CellCounts counts;
    private final int groupSize;
    private final RuleBook rules;
    private final Map<FigureKey, PublishedFigure> figures = new TreeMap<>();
    private final Map<FigureKey, FigureKey> same = new LinkedHashMap<>();
    private final List<String> unknown = new ArrayList<>();

    Publications(PublicStructure structure, CellCounts counts, int groupSize) {
        this.structure = structure;
        this.counts = counts;
        this.cells = new NumberedCells(counts.cells(), structure.cells());
        this.groupSize = groupSize;
        this.rules = new RuleBook(groupSize);
    }

    NumberedCells cells() {
        return cells;
    }

    /** What was published, by figure. */
    Map<FigureKey, PublishedFigure> figures() {
        return figures;
    }

    /** Keys of published parts that are no union of announced leaves. */
    List<String> unknown() {
        return unknown;
    }

    /** Adds all figures of a release. */
    void add(Candidate candidate) {
        CellSet present = cells.all().minus(cells.of(candidate.absent()));
        Release release = candidate.release();
        release.fields().forEach(this::addNames);
        Group town = new Group(present, heads(release.headcount()));
        count(FigureKey.RESPONDENTS, town, release.respondents());
        release.items().forEach((key, item) -> townItem(key, item, town));
        release.fields().forEach((key, field) -> {
            score(FigureKey.of(key), town, field.score());
            field.goals().forEach((goal, figure) -> score(FigureKey.of(goal), town, figure.score()));
        });
        release.units().forEach((key, part) -> unit(key, part, present));
        release.roles().forEach((key, role) -> {
            CellSet set = Optional.ofNullable(candidate.roleCells().get(key))
                    .map(cells::of)
                    .orElseGet(() ->
                            cells.which(atom -> atom.role().filter(key::equals).isPresent()))
                    .intersect(present);
            Group group = new Group(set, heads(role.headcount()));
            count(FigureKey.RESPONDENTS, group, role.n());
            role.fields().forEach((field, figures) -> field(field, figures, group));
        });
    }

    /** Adds of another wave what may be about the same people; whatever is visibly about others tells nothing of them. */
    void addWhatFits(Candidate wave) {
        Publications other = new Publications(structure, counts, groupSize);
        other.add(wave);
        other.figures.forEach((key, published) -> {
            CellFigure counted = counts.figures().get(key);
            PublishedFigure fitting = counted == null ? new PublishedFigure() : published.fitting(counted);
            if (!fitting.isEmpty()) {
                figure(key).addAll(fitting);
            }
        });
    }

    /** People, and how many employees they are. */
    private record Group(CellSet set, OptionalLong headcount) {}

    /** As it stands beside the figures: numbers are never rounded up above it, and not limited where there is none. */
    private static OptionalLong heads(Figure printed) {
        OptionalDouble value = printed.value();
        return value.isPresent() ? OptionalLong.of((long) value.getAsDouble()) : OptionalLong.empty();
    }

    private void addNames(ActionFieldKey field, FieldFigures figures) {
        name(FigureKey.of(field), figures.items());
        figures.goals().forEach((goal, figure) -> {
            if (figure.items().equals(figures.items())) {
                same.put(FigureKey.of(goal), canonical(FigureKey.of(field)));
            } else {
                name(FigureKey.of(goal), figure.items());
            }
        });
    }

    private void name(FigureKey key, List<ItemKey> items) {
        boolean single = items.size() == 1
                && Optional.ofNullable(counts.figures().get(FigureKey.of(items.get(0))))
                        .filter(item -> item.lo() == 0 && item.hi() == 100)
                        .isPresent();
        if (single) {
            same.put(key, FigureKey.of(items.get(0)));
        }
    }

    private FigureKey canonical(FigureKey key) {
        return same.getOrDefault(key, key);
    }

    private void unit(String key, PartFigures part, CellSet present) {
        CellSet set = cells.ofLeaves(structure.leavesOf(key)).intersect(present);
        if (set.isEmpty()) {
            unknown.add(key);
            return;
        }
        Group group = new Group(set, heads(part.headcount()));
        count(FigureKey.RESPONDENTS, group, part.n());
        part.items().forEach((item, figures) -> item(item, figures, group));
        part.fields().forEach((field, figures) -> field(field, figures, group));
    }

    private void field(ActionFieldKey key, PartField field, Group group) {
        score(FigureKey.of(key), group, field.score());
        for (Map.Entry<GoalKey, ScoreFigures> goal : field.goals().entrySet()) {
            score(FigureKey.of(goal.getKey()), group, goal.getValue());
        }
    }

    private void score(FigureKey key, Group group, ScoreFigures score) {
        count(key, group, score.n());
        OptionalDouble implied = RuleBook.impliedCount(score, group.headcount());
        if (implied.isPresent()) {
            figure(key).addCount(group.set(), new Interval(implied.getAsDouble(), implied.getAsDouble()));
        }
        shown(score.score()).ifPresent(printed -> figure(key).addScore(group.set(), RuleBook.score(printed)));
    }

    private void townItem(ItemKey key, ItemFigures item, Group group) {
        item(key, new PartItem(item.n(), item.mean(), item.need(), item.distribution()), group);
    }

    private void item(ItemKey key, PartItem item, Group group) {
        FigureKey figure = FigureKey.of(key);
        CellFigure scale = counts.figures().get(figure);
        count(figure, group, item.n());
        shown(item.need()).ifPresent(printed -> figure(figure).addScore(group.set(), RuleBook.score(printed)));
        if (scale != null && shown(item.need()).isEmpty()) {
            shown(item.mean()).ifPresent(printed -> figure(figure)
                    .addScore(group.set(), RuleBook.mean(printed, scale.lo(), scale.hi())));
        }
        item.distribution().shares().forEach((code, share) -> shown(share).ifPresent(printed -> {
            FigureKey one = FigureKey.of(key, code);
            figure(one).addScore(group.set(), RuleBook.share(printed));
            count(one, group, item.n());
        }));
    }

    private void count(FigureKey key, Group group, Figure n) {
        shown(n).ifPresent(printed ->
                figure(key).addCount(group.set(), rules.count(printed.value().orElseThrow(), group.headcount())));
    }

    private static Optional<Reported> shown(Figure figure) {
        return figure instanceof Reported reported && reported.value().isPresent()
                ? Optional.of(reported)
                : Optional.empty();
    }

    private PublishedFigure figure(FigureKey key) {
        return figures.computeIfAbsent(canonical(key), fresh -> new PublishedFigure());
    }
}
