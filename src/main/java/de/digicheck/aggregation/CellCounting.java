package de.digicheck.aggregation;

import de.digicheck.aggregation.CellFigure.Answers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.TreeSet;

/** Takes apart by cell what was counted. */
final class CellCounting {

    private final List<GridCell> cells;
    private final List<GroupEstimate> groups;
    private final GroupEstimate town;
    private final Map<FigureKey, CellFigure> figures = new LinkedHashMap<>();

    CellCounting(GridEstimates estimates, Collection<GridCell> announced) {
        TreeSet<GridCell> all = new TreeSet<>(announced);
        all.addAll(estimates.cells());
        cells = List.copyOf(all);
        groups = cells.stream()
                .map(cell -> estimates.estimate(List.of(cell), OptionalLong.empty()))
                .toList();
        town = estimates.all().town();
    }

    CellCounts count() {
        figures.put(
                FigureKey.RESPONDENTS,
                new CellFigure(
                        0,
                        0,
                        0,
                        groups.stream()
                                .map(group -> new Answers(group.respondents(), 0))
                                .toList()));
        for (int field = 0; field < town.fields().size(); field++) {
            addField(field);
        }
        for (int item = 0; item < town.items().size(); item++) {
            addItem(item);
        }
        return new CellCounts(cells, figures);
    }

    private void addField(int index) {
        FieldEstimate field = town.fields().get(index);
        figures.put(
                FigureKey.of(field.key()),
                scores(groups.stream()
                        .map(group -> group.fields().get(index).score())
                        .toList()));
        for (int i = 0; i < field.goals().size(); i++) {
            int goal = i;
            figures.put(
                    FigureKey.of(field.goals().get(goal).key()),
                    scores(groups.stream()
                            .map(group ->
                                    group.fields().get(index).goals().get(goal).score())
                            .toList()));
        }
    }

    private static CellFigure scores(List<ScoreEstimate> scores) {
        return new CellFigure(
                0,
                100,
                0,
                scores.stream()
                        .map(score -> answers(score.n(), score.mean().mean()))
                        .toList());
    }

    private static Answers answers(long n, OptionalDouble mean) {
        return new Answers(n, n * mean.orElse(0));
    }

    /** Of free texts that are kept apart only the number in the town is known: nothing to take apart. */
    private void addItem(int index) {
        ItemEstimate item = town.items().get(index);
        List<ItemEstimate> estimates =
                groups.stream().map(group -> group.items().get(index)).toList();
        if (estimates.stream().mapToLong(ItemEstimate::n).sum() != item.n()) {
            return;
        }
        figures.put(FigureKey.of(item.item()), figure(item, estimates));
        if (item.listed()) {
            item.counts()
                    .keySet()
                    .forEach(code -> figures.put(FigureKey.of(item.item(), code), shares(code, estimates)));
        }
    }

    /** Needs where there are some, else raw codes, else people only. */
    private static CellFigure figure(ItemEstimate item, List<ItemEstimate> estimates) {
        Optional<ItemEstimate.Range> range = item.range();
        boolean steps = item.listed() && range.isPresent();
        double width = range.map(ends -> ends.hi() - ends.lo()).orElse(1.0);
        List<Answers> answers = new ArrayList<>();
        if (item.need().isPresent()) {
            estimates.forEach(cell -> answers.add(answers(cell.n(), cell.need())));
            return new CellFigure(0, 100, steps ? 100 / width : 0, answers);
        }
        estimates.forEach(cell -> answers.add(answers(cell.n(), cell.mean())));
        return range.filter(ends -> item.mean().isPresent())
                .map(ends -> new CellFigure(ends.lo(), ends.hi(), steps ? 1 : 0, answers))
                .orElse(new CellFigure(0, 0, 0, answers));
    }

    private static CellFigure shares(String code, List<ItemEstimate> estimates) {
        List<Answers> answers = new ArrayList<>();
        estimates.forEach(
                cell -> answers.add(new Answers(cell.n(), cell.counts().getOrDefault(code, 0L))));
        return new CellFigure(0, 1, 1, answers);
    }
}
