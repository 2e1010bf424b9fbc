package de.digicheck.prioritisation;

import de.digicheck.projectcatalogue.Project;
import de.digicheck.shared.Euro;
import de.digicheck.shared.ProjectKey;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** A project with everything that can be said before its place among the others is known. */
record Assessment(
        Project outline,
        List<Contribution> contributions,
        List<RemovedNeed> removedNeed,
        List<ProjectKey> dependants,
        List<ProjectKey> openPrerequisites,
        QuickWin quickWin) {

    /** Benefits that differ by less are equal; keeps rounding noise from deciding a rank. */
    static final double SAME = 1e-9;

    /** Higher benefit, then cheaper, then less effort, then the smaller key; what is not known comes last. */
    static final Comparator<Assessment> BY_RANK = Comparator.comparingLong(
                    (Assessment project) -> -Math.round(project.benefit() / SAME))
            .thenComparing(Assessment::cost, unknownLast(Comparator.<Euro>naturalOrder()))
            .thenComparing(Assessment::days, unknownLast(Comparator.<Double>naturalOrder()))
            .thenComparing(Assessment::key);

    ProjectKey key() {
        return outline.key();
    }

    double benefit() {
        return contributions.stream().mapToDouble(Contribution::points).sum();
    }

    Contribution contribution(Criterion criterion) {
        return contributions.stream()
                .filter(contribution -> contribution.criterion() == criterion)
                .findFirst()
                .orElseThrow();
    }

    OptionalDouble effortDays() {
        return days().map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }

    private Optional<Double> days() {
        return outline.means().effort().map(effort -> effort.days());
    }

    private Optional<Euro> cost() {
        return outline.means().cost();
    }

    private static <T> Comparator<Optional<T>> unknownLast(Comparator<T> order) {
        return (one, other) -> one.isPresent() && other.isPresent()
                ? order.compare(one.get(), other.get())
                : Boolean.compare(one.isEmpty(), other.isEmpty());
    }
}
