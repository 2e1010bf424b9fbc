package de.digicheck.roadmap;

import de.digicheck.shared.FiscalYear;
import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.ProjectKey;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A roadmap of the town as it was from a moment on. Versions are never changed: each holds the figures by which it was
 * planned, so that it says the same for ever.
 *
 * @param number 1, 2, …
 * @param at since when
 * @param account who has made it
 * @param reason in the words of whoever made it; empty text for a proposal
 * @param basis what it was computed from; a change by hand keeps that of the version before
 * @param budget limits by fiscal year
 * @param period fiscal years of one budget of the town, 1 or 2
 * @param projects by start, then key
 * @param violations conditions that it breaks
 * @param omitted projects that could be planned and do not start, or cannot be planned, with the reason
 * @param resolution what a body adopted; only where it was adopted by one
 */
public record RoadmapVersion(
        int number,
        Instant at,
        String account,
        Kind kind,
        String reason,
        Basis basis,
        BudgetFrame budget,
        int period,
        List<PlannedProject> projects,
        List<Roadmap.Reason> violations,
        List<Omitted> omitted,
        Optional<Resolution> resolution) {

    private static final Comparator<PlannedProject> BY_START =
            Comparator.comparing(PlannedProject::start).thenComparing(PlannedProject::key);

    /** How a version came about. */
    public enum Kind {
        /** Computed. */
        PROPOSED,
        /** Changed by hand. */
        CHANGED,
        /** Adopted: the baseline that later versions are compared with. */
        ADOPTED
    }

    /**
     * What a proposal was computed from.
     *
     * @param survey what the campaign is called whose released results ranked the projects
     * @param gap share of the best possible objective that may be missing at most, 0…1
     * @param objective points of benefit times the years in which they count
     */
    public record Basis(LocalizedText survey, Portfolio.Status status, double gap, double objective) {}

    /**
     * The resolution of a body.
     *
     * @param version number of the version that it adopted
     * @param proposal number of the proposal (<i>Vorlage</i>), as it stands in addresses
     */
    public record Resolution(int version, String proposal) {}

    /** A project that is not in the roadmap, and why. */
    public record Omitted(ProjectKey key, LocalizedText label, LocalizedText sentence) {}

    public RoadmapVersion {
        if (number < 1 || period < 1) {
            throw new IllegalArgumentException("versions and periods are counted from 1: " + number + ", " + period);
        }
        projects = projects.stream().sorted(BY_START).toList();
        violations = List.copyOf(violations);
        omitted = List.copyOf(omitted);
    }

    /** The same version with other projects. */
    RoadmapVersion with(List<PlannedProject> others, List<Roadmap.Reason> broken, List<Omitted> left) {
        return new RoadmapVersion(
                number, at, account, kind, reason, basis, budget, period, others, broken, left, resolution);
    }

    /** The version that follows this one with the same plan. */
    RoadmapVersion next(Instant moment, String by, Kind how, String why) {
        return new RoadmapVersion(
                number + 1,
                moment,
                by,
                how,
                why,
                basis,
                budget,
                period,
                projects,
                violations,
                omitted,
                Optional.empty());
    }

    /** The same version as it was adopted by a body. */
    RoadmapVersion adopted(int next, Instant moment, String by, String why, String proposal) {
        return new RoadmapVersion(
                next,
                moment,
                by,
                Kind.ADOPTED,
                why,
                basis,
                budget,
                period,
                projects,
                violations,
                omitted,
                Optional.of(new Resolution(number, proposal)));
    }

    /** The first fiscal year. */
    public FiscalYear firstYear() {
        return new FiscalYear(budget.firstYear());
    }

    /** The last fiscal year. */
    public FiscalYear lastYear() {
        return firstYear().plus(budget.years().size() - 1);
    }

    /** What it costs, year by year. */
    public FinancialPlan financialPlan() {
        return FinancialPlan.of(firstYear(), budget.years().size(), projects);
    }

    /** A project, if it is in the roadmap. */
    public Optional<PlannedProject> find(ProjectKey key) {
        return projects.stream().filter(project -> project.key().equals(key)).findFirst();
    }

    /** The projects with figures that no role of the town has confirmed. */
    public List<PlannedProject> unconfirmed() {
        return projects.stream()
                .filter(project -> !project.assumptions().isEmpty())
                .toList();
    }

    /** The fiscal year in which each project starts. */
    public SortedMap<ProjectKey, FiscalYear> starts() {
        SortedMap<ProjectKey, FiscalYear> starts = new TreeMap<>();
        projects.forEach(project -> starts.put(project.key(), project.start()));
        return starts;
    }

    /** What differs from an earlier version, by key. */
    public List<Difference> since(RoadmapVersion before) {
        SortedMap<ProjectKey, LocalizedText> labels = new TreeMap<>();
        before.projects.forEach(project -> labels.put(project.key(), project.label()));
        projects.forEach(project -> labels.put(project.key(), project.label()));
        return labels.entrySet().stream()
                .map(entry -> new Difference(
                        entry.getKey(), entry.getValue(), before.find(entry.getKey()), find(entry.getKey())))
                .filter(Difference::isOne)
                .toList();
    }

    /**
     * What differs in a project.
     *
     * @param before empty where it was not in the roadmap
     * @param after empty where it is not in it any more
     */
    public record Difference(
            ProjectKey key, LocalizedText label, Optional<PlannedProject> before, Optional<PlannedProject> after) {

        boolean isOne() {
            return !before.map(PlannedProject::start).equals(after.map(PlannedProject::start))
                    || !before.map(PlannedProject::cost).equals(after.map(PlannedProject::cost));
        }
    }
}
