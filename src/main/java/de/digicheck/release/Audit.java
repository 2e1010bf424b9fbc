package de.digicheck.release;

import de.digicheck.aggregation.CellCounts;
import de.digicheck.aggregation.CellFigure;
import de.digicheck.aggregation.FigureKey;
import de.digicheck.release.AuditFinding.Kind;
import de.digicheck.release.attack.CellSet;
import de.digicheck.release.attack.CountAttack;
import de.digicheck.release.attack.PublishedFamily;
import de.digicheck.release.attack.RowSpace;
import de.digicheck.release.attack.SetRange;
import de.digicheck.release.attack.SumAttack;
import de.digicheck.release.attack.TestedSets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Attacks a release as somebody could who knows the organisation, the rules and everything published of the same answers:
 * turns all published numbers into equations over the atoms, and asks of every small set what follows about it. What was
 * published is read from the figures alone; the true counts only tell which sets are small.
 */
public final class Audit implements Auditor {

    private static final int MOST_NAMED = 200;

    private final PublicStructure structure;
    private final CellCounts counts;
    private final int groupSize;
    private final List<Candidate> earlier;
    private final List<Candidate> waves;

    /**
     * An audit.
     *
     * @param groupSize k
     * @param earlier what was published of the same answers before
     */
    public Audit(PublicStructure structure, CellCounts counts, int groupSize, List<Candidate> earlier) {
        this(structure, counts, groupSize, earlier, List.of());
    }

    private Audit(
            PublicStructure structure,
            CellCounts counts,
            int groupSize,
            List<Candidate> earlier,
            List<Candidate> waves) {
        this.structure = structure;
        this.counts = counts;
        this.groupSize = groupSize;
        this.earlier = List.copyOf(earlier);
        this.waves = List.copyOf(waves);
    }

    /**
     * The same audit by somebody who has also read other waves. Whatever of them may be about the same answers is taken for
     * it; what they tell without the release is nothing that the release could still keep.
     *
     * @param others of each wave the items marked factual
     */
    Audit after(List<Candidate> others) {
        return new Audit(structure, counts, groupSize, earlier, others);
    }

    @Override
    public AuditReport audit(Candidate candidate) {
        Publications publications = ofWaves();
        Map<FigureKey, Set<CellSet>> known = toldByWaves();
        earlier.forEach(publications::add);
        publications.add(candidate);
        Course course = new Course(publications, known);
        RuleBreaks.in(candidate.release(), groupSize).forEach(course::add);
        publications.unknown().forEach(key -> course.add(new AuditFinding(Kind.NOT_ANNOUNCED, "", List.of(key))));
        publications.figures().forEach(course::attack);
        return course.report();
    }

    private Publications ofWaves() {
        Publications publications = new Publications(structure, counts, groupSize);
        waves.forEach(publications::addWhatFits);
        return publications;
    }

    private Map<FigureKey, Set<CellSet>> toldByWaves() {
        Publications publications = ofWaves();
        Course course = new Course(publications, Map.of());
        publications.figures().forEach(course::attack);
        return course.told;
    }

    /** What is tried and found. */
    private final class Course {

        private final NumberedCells cells;
        private final Families families;
        private final List<AuditFinding> findings = new ArrayList<>();
        private final Map<List<CellSet>, PublishedFamily> published = new HashMap<>();
        private final Map<FigureKey, Set<CellSet>> told = new HashMap<>();
        private long statements;
        private long tested;
        private long small;

        /**
         * A course.
         *
         * @param known people of whom something is known already, by figure
         */
        Course(Publications publications, Map<FigureKey, Set<CellSet>> known) {
            known.forEach((figure, sets) -> told.put(figure, new HashSet<>(sets)));
            this.cells = publications.cells();
            this.families = Families.of(structure, cells);
        }

        void add(AuditFinding finding) {
            if (findings.size() < MOST_NAMED && !findings.contains(finding)) {
                findings.add(finding);
            }
        }

        AuditReport report() {
            return new AuditReport(statements, tested, small, findings, List.of());
        }

        void attack(FigureKey key, PublishedFigure published) {
            CellFigure figure = counts.figures().get(key);
            List<SetRange> numbers = published.counts();
            List<CellSet> sets = Stream.concat(numbers.stream().map(SetRange::set), published.scored().stream())
                    .distinct()
                    .toList();
            if (figure == null) {
                addUnlessOfTheTown(key, sets);
                return;
            }
            statements += numbers.size() + published.scored().size();
            TestedSets found = new TestedSets(figure.n(), groupSize).addAll(family(sets), families.sets());
            tested += found.tried();
            small += found.small().size();
            if (key.kind() != FigureKey.Kind.CODE) {
                attackCounts(key, figure, numbers, found);
            }
            attackSums(key, figure, published, found);
        }

        /** What is known of the whole town only, such as the number of free texts, tells nothing of a part. */
        private void addUnlessOfTheTown(FigureKey key, List<CellSet> sets) {
            if (!sets.equals(List.of(CellSet.below(cells.size())))) {
                add(new AuditFinding(Kind.INCONSISTENT, key.id(), List.of()));
            }
        }

        private PublishedFamily family(List<CellSet> sets) {
            return published.computeIfAbsent(sets, fresh -> new PublishedFamily(cells.size(), fresh));
        }

        private void attackCounts(FigureKey key, CellFigure figure, List<SetRange> numbers, TestedSets sets) {
            CountAttack attack =
                    new CountAttack(cells.headsAllowing(figure.n(), numbers), figure.n(), numbers, groupSize);
            if (!attack.isConsistent()) {
                add(new AuditFinding(Kind.INCONSISTENT, key.id(), List.of()));
                return;
            }
            find(Kind.COUNT, key, figure, sets, attack::reveals);
        }

        private void attackSums(FigureKey key, CellFigure figure, PublishedFigure published, TestedSets sets) {
            if (figure.hi() <= figure.lo() || published.scored().isEmpty()) {
                return;
            }
            RowSpace space = family(published.scored()).space();
            SumAttack.Answers answers = new SumAttack.Answers(figure.hi() - figure.lo(), figure.n(), figure.sums());
            SumAttack attack =
                    new SumAttack(answers, published.sums(figure.n(), figure.lo(), figure.step()), groupSize);
            if (!attack.isConsistent()) {
                add(new AuditFinding(Kind.INCONSISTENT, key.id(), List.of()));
                return;
            }
            find(Kind.EXACT, key, figure, sets, space::contains);
            find(Kind.SUM, key, figure, sets, attack::reveals);
            find(Kind.COLLEAGUE, key, figure, sets, attack::revealsToColleague);
        }

        /** Tries all sets that have not been told yet; sets of the same people are one. */
        private void find(Kind kind, FigureKey key, CellFigure figure, TestedSets sets, Predicate<CellSet> attack) {
            long[] n = figure.n();
            Set<CellSet> before = told.computeIfAbsent(key, fresh -> new HashSet<>());
            for (CellSet set : sets.small()) {
                CellSet people = CellSet.of(set.cells().filter(cell -> n[cell] > 0));
                if (!before.contains(people) && attack.test(set)) {
                    before.add(people);
                    add(new AuditFinding(kind, key.id(), cells.names(people)));
                }
            }
        }
    }
}
