package de.digicheck.roadmap;

import de.digicheck.projectcatalogue.Approval;
import de.digicheck.projectcatalogue.Project;
import de.digicheck.shared.FiscalYear;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Counts back from the first day of the fiscal year in which a project starts. Its approvals come one after the other, as
 * for quick wins, in this order: others as they are named, co-determination, the council, procurement. The council takes
 * its weeks, or as long as the last sitting of a body that decides demands, whichever is earlier; that of the body
 * {@code council} where there is one. A refused approval is not waited for.
 */
final class CountedBack {

    private static final List<String> LAST = List.of("co-determination", Due.COUNCIL, "procurement");
    private static final double DAYS_PER_WEEK = 7;

    private final List<BodySitting> sittings;

    CountedBack(List<BodySitting> sittings) {
        boolean council = sittings.stream().anyMatch(sitting -> sitting.body().equals(Due.COUNCIL));
        this.sittings = sittings.stream()
                .filter(sitting -> council ? sitting.body().equals(Due.COUNCIL) : sitting.decides())
                .toList();
    }

    /** What is due for the approvals of a project, the last step first. */
    List<Due> approvals(Project project, FiscalYear start) {
        List<Due> dues = new ArrayList<>();
        LocalDate end = LocalDate.of(start.value(), 1, 1);
        for (Approval approval : lastFirst(project)) {
            Due due = due(project, approval, end);
            dues.add(due);
            end = due.by();
        }
        return dues;
    }

    private static List<Approval> lastFirst(Project project) {
        List<Approval> approvals = new ArrayList<>(project.approvals());
        approvals.removeIf(Approval::refused);
        approvals.sort(Comparator.comparing(approval -> -LAST.indexOf(approval.kind())));
        return approvals;
    }

    private Due due(Project project, Approval approval, LocalDate end) {
        Optional<BodySitting> sitting = approval.kind().equals(Due.COUNCIL) ? lastBefore(end) : Optional.empty();
        LocalDate begun = end.minusDays((long) Math.ceil(approval.weeks().orElse(0) * DAYS_PER_WEEK));
        LocalDate by = sitting.map(BodySitting::papers)
                .filter(papers -> papers.isBefore(begun))
                .orElse(begun);
        boolean noneInTime = approval.kind().equals(Due.COUNCIL) && !sittings.isEmpty() && sitting.isEmpty();
        boolean estimated = noneInTime || (approval.weeks().isEmpty() && sitting.isEmpty());
        return new Due(project.key(), project.label(), approval.kind(), by, sitting, estimated);
    }

    /** The last sitting before a day: what it decides can be begun the next day. */
    private Optional<BodySitting> lastBefore(LocalDate day) {
        return sittings.stream()
                .filter(sitting -> sitting.day().isBefore(day))
                .max(Comparator.comparing(BodySitting::day));
    }
}
