package de.digicheck.roadmap;

import de.digicheck.roadmap.Portfolio.Status;
import de.digicheck.shared.Euro;
import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.ProjectKey;
import java.util.List;

/**
 * Roadmap (<i>Roadmap</i>): which projects start in which fiscal year.
 *
 * @param gap share of the best possible objective that may be missing at most, 0…1
 * @param objective points of benefit times the years in which they count, what is saturated taken off
 * @param years empty when no plan meets all conditions
 * @param conflict then the conditions that cannot hold together
 * @param inclusion how much the plan depends on what is uncertain, by key; empty where nobody asked
 * @param notIncluded projects that could be planned but do not start, with the reason
 */
public record Roadmap(
        Status status,
        double gap,
        double objective,
        List<Year> years,
        List<Reason> conflict,
        List<NotIncluded> notIncluded,
        List<Unplannable> unplannable,
        List<Included> inclusion) {

    public Roadmap {
        years = List.copyOf(years);
        conflict = List.copyOf(conflict);
        notIncluded = List.copyOf(notIncluded);
        unplannable = List.copyOf(unplannable);
        inclusion = List.copyOf(inclusion);
    }

    /** A roadmap of which nobody asked how much it depends on what is uncertain. */
    public Roadmap(
            Status status,
            double gap,
            double objective,
            List<Year> years,
            List<Reason> conflict,
            List<NotIncluded> notIncluded,
            List<Unplannable> unplannable) {
        this(status, gap, objective, years, conflict, notIncluded, unplannable, List.of());
    }

    /** The same, told how often each project starts. */
    public Roadmap with(List<Included> told) {
        return new Roadmap(status, gap, objective, years, conflict, notIncluded, unplannable, told);
    }

    /** Tells whether there is a plan. */
    public boolean exists() {
        return status != Status.INFEASIBLE;
    }

    /**
     * One fiscal year.
     *
     * @param projects those that start in it, by key
     * @param expenses of all projects of the plan in this year, yearly ones of earlier starts included
     */
    public record Year(int year, List<ProjectKey> projects, Euro expenses, Euro investments) {

        public Year {
            projects = List.copyOf(projects);
        }
    }

    /** A project that can be planned, and how often it starts in plans for what is uncertain. */
    public record Included(ProjectKey project, Robustness.Inclusion inclusion) {}

    /** A condition, for programs and for people. */
    public record Reason(String constraint, LocalizedText words) {}

    /**
     * A project that does not start.
     *
     * @param together prerequisites that would have to start as well
     * @param extra the least that is lacking, if the rest of the plan stays as it is; empty when more money or days do not
     *     help, or nothing is lacking
     * @param insteadOf projects that would leave the best plan that contains it
     * @param loss by how much the objective of that plan is lower, ≥ 0; 0 when there is no such plan
     * @param impossible the conditions that exclude it from every plan; empty when there is one
     */
    public record NotIncluded(
            ProjectKey project,
            List<ProjectKey> together,
            List<Extra> extra,
            List<ProjectKey> insteadOf,
            double loss,
            List<Reason> impossible,
            LocalizedText sentence) {

        public NotIncluded {
            together = List.copyOf(together);
            extra = List.copyOf(extra);
            insteadOf = List.copyOf(insteadOf);
            impossible = List.copyOf(impossible);
        }
    }

    /**
     * What is lacking.
     *
     * @param resource {@code expenses}, {@code investments}, {@code person-days} or {@code team-days:TEAM}
     * @param amount in EUR or days
     */
    public record Extra(String resource, int year, double amount) {}
}
