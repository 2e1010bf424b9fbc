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

    /**
     * An audit.
     *
     * @param groupSize k
     * @param earlier what was published of the same answers before; of another wave only the items marked factual
     */
    public Audit(PublicStructure structure, CellCounts counts, int groupSize, List<Candidate> earlier) {
        this.structure = structure;
        this.counts = counts;
        this.groupSize = groupSize;
        this.earlier = List.copyOf(earlier);
    }

    @Override
    public AuditReport audit(Candidate candidate) {
        Publications publications = new Publications(structure, counts, groupSize);
        earlier.forEach(publications::add);
        publications.add(candidate);
        Course course = new Course(publications);
        RuleBreaks.in(candidate.release(), groupSize).forEach(course::add);
        publications.unknown().forEach(key -> course.add(new AuditFinding(Kind.NOT_ANNOUNCED, "", List.of(key))));
        publications.figures().forEach(course::attack);
        return course.report();
    }

    /** What is tried and found. */
    private final class Course {

        private final NumberedCells cells;
        private final Families families;
        private final List<AuditFinding> findings = new ArrayList<>();
        private final Map<List<CellSet>, PublishedFamily> published = new HashMap<>();
        private final Set<CellSet> told = new HashSet<>();
        private long statements;
        private long tested;
        private long small;

        Course(Publications publications) {
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
            if (figure == null) {
                add(new AuditFinding(Kind.INCONSISTENT, key.id(), List.of()));
                return;
            }
            List<SetRange> numbers = published.counts();
            List<CellSet> sets = Stream.concat(numbers.stream().map(SetRange::set), published.scored().stream())
                    .distinct()
                    .toList();
            told.clear();
            statements += numbers.size() + published.scored().size();
            TestedSets found = new TestedSets(figure.n(), groupSize).addAll(family(sets), families.sets());
            tested += found.tried();
            small += found.small().size();
            if (key.kind() != FigureKey.Kind.CODE) {
                attackCounts(key, figure, numbers, found);
            }
            attackSums(key, figure, published, found);
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
            for (CellSet set : sets.small()) {
                CellSet people = CellSet.of(set.cells().filter(cell -> n[cell] > 0));
                if (!told.contains(people) && attack.test(set)) {
                    told.add(people);
                    add(new AuditFinding(kind, key.id(), cells.names(people)));
                }
            }
        }
    }
}
