package de.digicheck.roadmap;

import de.digicheck.projectcatalogue.Approval;
import de.digicheck.projectcatalogue.Project;
import de.digicheck.shared.FiscalYear;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Counts back from the first day of the fiscal year in which a project starts. Its approvals come one after the other, as
 * for quick wins, in this order: others as they are named, co-determination, the council, procurement. The council takes
 * its weeks, or as long as the last sitting of a body that decides demands, whichever is earlier; that of the body
 * {@code council} where there is one. The bodies named before it deliberate or are told before: each in its last sitting
 * before the day of the next one. A refused approval is not waited for.
 */
final class CountedBack {

    private static final List<String> LAST = List.of("co-determination", Due.COUNCIL, "procurement");
    private static final double DAYS_PER_WEEK = 7;

    private final List<SittingBody> bodies;
    private final List<SittingBody> deciding;

    CountedBack(List<SittingBody> bodies) {
        this.bodies = List.copyOf(bodies);
        boolean council = bodies.stream().anyMatch(body -> body.key().equals(Due.COUNCIL));
        this.deciding = bodies.stream()
                .filter(body -> council ? body.key().equals(Due.COUNCIL) : body.decides())
                .toList();
    }

    /** What is due for the approvals of a project, the last step first. */
    List<Due> approvals(Project project, FiscalYear start) {
        List<Due> dues = new ArrayList<>();
        LocalDate end = LocalDate.of(start.value(), 1, 1);
        for (Approval approval : lastFirst(project)) {
            List<Due> steps = approval.kind().equals(Due.COUNCIL)
                    ? council(project, approval, end)
                    : List.of(weeks(project, approval, end));
            dues.addAll(steps);
            end = steps.stream().map(Due::by).min(Comparator.naturalOrder()).orElseThrow();
        }
        return dues;
    }

    private static List<Approval> lastFirst(Project project) {
        List<Approval> approvals = new ArrayList<>(project.approvals());
        approvals.removeIf(Approval::refused);
        approvals.sort(Comparator.comparing(approval -> -LAST.indexOf(approval.kind())));
        return approvals;
    }

    private static LocalDate begun(Approval approval, LocalDate end) {
        return end.minusDays((long) Math.ceil(approval.weeks().orElse(0) * DAYS_PER_WEEK));
    }

    private static Due weeks(Project project, Approval approval, LocalDate end) {
        return due(
                project,
                approval.kind(),
                begun(approval, end),
                Optional.empty(),
                Optional.empty(),
                approval.weeks().isEmpty());
    }

    /** The decision, then the sittings before it. */
    private List<Due> council(Project project, Approval approval, LocalDate end) {
        Optional<SittingBody> body = deciding(end);
        Optional<BodySitting> sitting = body.flatMap(one -> one.lastBefore(end));
        LocalDate begun = begun(approval, end);
        LocalDate by = sitting.map(BodySitting::papers)
                .filter(papers -> papers.isBefore(begun))
                .orElse(begun);
        boolean noneInTime = deciding.stream().anyMatch(one -> !one.days().isEmpty()) && sitting.isEmpty();
        boolean estimated = noneInTime || (approval.weeks().isEmpty() && sitting.isEmpty());
        List<Due> dues = new ArrayList<>();
        dues.add(due(project, approval.kind(), by, body, sitting, estimated));
        body.ifPresent(last ->
                dues.addAll(before(project, last, sitting.map(BodySitting::day).orElse(by), by)));
        return dues;
    }

    /** The body that decides last before a day, else the last of those that decide at all. */
    private Optional<SittingBody> deciding(LocalDate end) {
        Optional<SittingBody> sits = deciding.stream()
                .filter(body -> body.lastBefore(end).isPresent())
                .max(Comparator.comparing(
                        body -> body.lastBefore(end).map(BodySitting::day).orElseThrow()));
        return sits.or(() -> deciding.stream().reduce((one, later) -> later));
    }

    /**
     * The sittings of the bodies before the one that decides, the last first. Where no sitting is known that is early enough,
     * the paper is due with the one after it at the latest, and the bodies before count back from the same day.
     */
    private List<Due> before(Project project, SittingBody decides, LocalDate decided, LocalDate papers) {
        List<Due> dues = new ArrayList<>();
        LocalDate next = decided;
        LocalDate earliest = papers;
        for (int i = bodies.indexOf(decides) - 1; i >= 0; i--) {
            SittingBody body = bodies.get(i);
            if (body.before() != SittingBody.Before.NOTHING) {
                Optional<BodySitting> sitting = body.lastBefore(next);
                LocalDate by = sitting.map(BodySitting::papers).orElse(earliest);
                earliest = by.isBefore(earliest) ? by : earliest;
                next = sitting.map(BodySitting::day).orElse(next);
                String what = body.before().name().toLowerCase(Locale.ROOT);
                dues.add(due(project, what, by, Optional.of(body), sitting, sitting.isEmpty()));
            }
        }
        return dues;
    }

    private static Due due(
            Project project,
            String what,
            LocalDate by,
            Optional<SittingBody> body,
            Optional<BodySitting> sitting,
            boolean estimated) {
        return new Due(project.key(), project.label(), what, by, body.map(SittingBody::label), sitting, estimated);
    }
}
