package de.digicheck.aggregation;

import de.digicheck.aggregation.AtomFigure.Answers;
import de.digicheck.shared.RoleKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.TreeMap;

/** Takes apart by atom what a sheet has counted. */
final class AtomCounting {

    private final TallySheet sheet;
    private final Map<Atom, Tally> tallies = new TreeMap<>();
    private final List<GroupEstimate> groups;
    private final GroupEstimate town;
    private final Map<FigureKey, AtomFigure> figures = new LinkedHashMap<>();

    AtomCounting(TallySheet sheet, Collection<Atom> announced, AtomCounts.Places places) {
        this.sheet = sheet;
        announced.forEach(this::tally);
        sheet.forEachAtom((unit, role, found) -> {
            if (unit != Roster.NO_UNIT) {
                Optional<RoleKey> key = role == Roster.NO_ROLE
                        ? Optional.empty()
                        : Optional.of(sheet.roster().roles().get(role));
                tally(places.of(sheet.roster().units().get(unit), key)).merge(found);
            }
        });
        GroupEstimator estimator = new GroupEstimator(sheet, score -> Optional.empty());
        groups = tallies.values().stream()
                .map(tally -> estimator.estimate(tally, OptionalLong.empty()))
                .toList();
        town = estimator.estimate(sheet.all(), OptionalLong.empty());
    }

    private Tally tally(Atom atom) {
        return tallies.computeIfAbsent(atom, fresh -> sheet.empty());
    }

    AtomCounts count() {
        figures.put(
                FigureKey.RESPONDENTS,
                new AtomFigure(
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
        return new AtomCounts(List.copyOf(tallies.keySet()), figures);
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

    private static AtomFigure scores(List<ScoreEstimate> scores) {
        return new AtomFigure(
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

    private void addItem(int index) {
        ItemEstimate item = town.items().get(index);
        List<ItemEstimate> atoms =
                groups.stream().map(group -> group.items().get(index)).toList();
        figures.put(FigureKey.of(item.item()), figure(item, atoms));
        if (item.listed()) {
            item.counts().keySet().forEach(code -> figures.put(FigureKey.of(item.item(), code), shares(code, atoms)));
        }
    }

    /** Needs where there are some, else raw codes, else people only. */
    private static AtomFigure figure(ItemEstimate item, List<ItemEstimate> atoms) {
        Optional<ItemEstimate.Range> range = item.range();
        boolean steps = item.listed() && range.isPresent();
        double width = range.map(ends -> ends.hi() - ends.lo()).orElse(1.0);
        List<Answers> answers = new ArrayList<>();
        if (item.need().isPresent()) {
            atoms.forEach(atom -> answers.add(answers(atom.n(), atom.need())));
            return new AtomFigure(0, 100, steps ? 100 / width : 0, answers);
        }
        atoms.forEach(atom -> answers.add(answers(atom.n(), atom.mean())));
        return range.filter(ends -> item.mean().isPresent())
                .map(ends -> new AtomFigure(ends.lo(), ends.hi(), steps ? 1 : 0, answers))
                .orElse(new AtomFigure(0, 0, 0, answers));
    }

    private static AtomFigure shares(String code, List<ItemEstimate> atoms) {
        List<Answers> answers = new ArrayList<>();
        atoms.forEach(
                atom -> answers.add(new Answers(atom.n(), atom.counts().getOrDefault(code, 0L))));
        return new AtomFigure(0, 1, 1, answers);
    }
}
