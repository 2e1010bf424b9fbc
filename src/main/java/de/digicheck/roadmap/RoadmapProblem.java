package de.digicheck.roadmap;

import de.digicheck.actionfield.ActionFields;
import de.digicheck.organisation.Municipality;
import de.digicheck.prioritisation.RankedProject;
import de.digicheck.prioritisation.Ranking;
import de.digicheck.prioritisation.ValueModel;
import de.digicheck.projectcatalogue.CostYear;
import de.digicheck.projectcatalogue.Effort;
import de.digicheck.projectcatalogue.Means;
import de.digicheck.projectcatalogue.Project;
import de.digicheck.projectcatalogue.ProjectCatalogue;
import de.digicheck.projectcatalogue.ProjectStatus;
import de.digicheck.roadmap.Resource.Kind;
import de.digicheck.shared.Euro;
import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.ProjectKey;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The portfolio of a town: its ranked projects under its budget.
 *
 * <p>Value of a project = benefit without the foundation for others, which the prerequisites already stand for. Person-days
 * fall into the year of the start, money as {@link ProjectCost} says.
 * Duration = months in whole years, at least one, also when it is not known. A running project is no choice and its means
 * count as committed; those that require it can start when its duration has passed. Days that are not split by team count
 * against all teams together, like the days of the teams in the budget.
 *
 * <p>A legal deadline is met by a start in a fiscal year from whose first day on the months of the project, twelve where
 * they are not known, end on that day at the latest. A project is a load for the units that it reaches in as many years as
 * its duration has; running ones too, from the first year on.
 */
final class RoadmapProblem {

    private static final Units POINTS = new Units(6);
    private static final Units CENTS = new Units(Euro.DECIMALS);
    private static final Units DAYS = new Units(3);
    private static final int SHOWN_DECIMALS = 4;
    private static final double MONTHS_PER_YEAR = 12;
    private static final int ANY_YEAR = Integer.MAX_VALUE;

    private final ProjectCatalogue catalogue;
    private final BudgetFrame budget;
    private final Plannability plannability;
    private final Function<Project, ProjectCost> costs;
    private final ChangeLoad load;

    RoadmapProblem(
            ProjectCatalogue catalogue, Municipality town, BudgetFrame budget, Function<Project, ProjectCost> costs) {
        this.catalogue = catalogue;
        this.costs = costs;
        this.budget = budget;
        this.load = new ChangeLoad(town, catalogue);
        this.plannability = new Plannability(catalogue, budget.limitsDays());
    }

    /** The projects that can be planned. */
    List<Project> plannable() {
        return plannability.plannable();
    }

    List<Unplannable> unplannable() {
        return plannability.unplannable();
    }

    PortfolioProblem problem(Ranking ranking, ActionFields fields, ValueModel values) {
        List<Project> projects = plannability.plannable();
        List<RankedProject> ranked = projects.stream()
                .flatMap(project -> ranking.find(project.key()).stream())
                .toList();
        Map<ProjectKey, Long> worth = ranked.stream()
                .collect(Collectors.toMap(RankedProject::key, project -> units(SaturatedNeed.points(project))));
        return problem(worth, new SaturatedNeed(fields, values).of(ranked, POINTS));
    }

    /** The same conditions, whatever the projects are worth. */
    PortfolioProblem conditions() {
        return problem(
                plannability.plannable().stream().collect(Collectors.toMap(Project::key, project -> 0L)), List.of());
    }

    private PortfolioProblem problem(Map<ProjectKey, Long> worth, List<Saturation> saturations) {
        Set<ProjectKey> keys = worth.keySet();
        List<Candidate> candidates = plannability.plannable().stream()
                .filter(project -> keys.contains(project.key()))
                .map(project -> candidate(project, worth.getOrDefault(project.key(), 0L), keys))
                .toList();
        return new PortfolioProblem(budget.years().size(), candidates, capacities(), saturations);
    }

    /** Units of value. */
    static long units(double points) {
        return POINTS.nearest(BigDecimal.valueOf(points));
    }

    /** Points for readers; the last digits of the units are noise. */
    static double points(long units) {
        return POINTS.amount(units)
                .setScale(SHOWN_DECIMALS, RoundingMode.HALF_EVEN)
                .doubleValue();
    }

    PlanNames names() {
        Map<String, LocalizedText> labels = new LinkedHashMap<>();
        catalogue.list().forEach(project -> labels.put(project.key().value(), project.label()));
        Map<Kind, Units> units =
                Map.of(Kind.EXPENSES, CENTS, Kind.INVESTMENTS, CENTS, Kind.PERSON_DAYS, DAYS, Kind.TEAM_DAYS, DAYS);
        return new PlanNames(labels, OptionalInt.of(budget.firstYear()), units, load.names());
    }

    private Candidate candidate(Project project, long worth, Set<ProjectKey> keys) {
        Means means = project.means();
        ProjectCost cost = costs.apply(project);
        List<Demand> demands = new ArrayList<>();
        demands.add(new Demand(Resource.of(Kind.EXPENSES), byYear(cost, CostYear::expenses)));
        demands.add(new Demand(Resource.of(Kind.INVESTMENTS), byYear(cost, CostYear::investments)));
        means.effort().ifPresent(effort -> demands.addAll(days(effort)));
        int duration = duration(means.months());
        if (budget.limitsProjects()) {
            List<Long> underWay =
                    Collections.nCopies(Math.min(duration, budget.years().size()), 1L);
            load.borneBy(project).forEach(unit -> demands.add(new Demand(unit, underWay)));
        }
        return new Candidate(
                project.key().value(),
                worth,
                byYear(cost, CostYear::total),
                demands,
                new Timing(duration, earliest(project), latest(project)),
                known(project.requires(), keys),
                known(project.excludes(), keys),
                project.mandatory());
    }

    private List<Long> byYear(ProjectCost cost, Function<CostYear, Euro> amount) {
        return IntStream.range(0, budget.years().size())
                .mapToObj(year -> amount.apply(cost.after(year)).cents())
                .toList();
    }

    private List<Demand> days(Effort effort) {
        Set<String> teams = budget.teams();
        List<Demand> demands = new ArrayList<>();
        double counted = effort.byTeam().isEmpty() ? effort.days() : 0;
        for (Map.Entry<String, Double> team : effort.byTeam().entrySet()) {
            if (teams.contains(team.getKey())) {
                demands.add(new Demand(new Resource(Kind.TEAM_DAYS, team.getKey()), List.of(days(team.getValue()))));
            }
            counted += teams.isEmpty() || teams.contains(team.getKey()) ? team.getValue() : 0;
        }
        demands.add(new Demand(Resource.of(Kind.PERSON_DAYS), List.of(days(counted))));
        return demands;
    }

    private static long days(double days) {
        return DAYS.nearest(BigDecimal.valueOf(days));
    }

    private static int duration(OptionalDouble months) {
        return Math.max(1, (int) Math.ceil(months.orElse(0) / MONTHS_PER_YEAR));
    }

    /** Those that are running finish when their duration has passed; with a horizon of one year that does not matter. */
    private int earliest(Project project) {
        int earliest = 1;
        for (ProjectKey required : project.requires()) {
            int wait = catalogue
                    .find(required)
                    .filter(other -> other.status() == ProjectStatus.RUNNING)
                    .map(other -> duration(other.means().months()))
                    .orElse(0);
            earliest = budget.years().size() == 1 ? 1 : Math.max(earliest, 1 + wait);
        }
        return earliest;
    }

    /** The last year in which it can start to meet its legal deadline; 0 when it is too late for that. */
    private int latest(Project project) {
        return project.deadline()
                .map(day -> latest(day, project.means().months().orElse(MONTHS_PER_YEAR)))
                .orElse(ANY_YEAR);
    }

    private int latest(LocalDate deadline, double months) {
        int latest = 0;
        while (latest < budget.years().size() && isMet(deadline, latest, (long) Math.ceil(months))) {
            latest++;
        }
        return latest == budget.years().size() ? ANY_YEAR : latest;
    }

    private boolean isMet(LocalDate deadline, int yearsBefore, long months) {
        LocalDate done = LocalDate.of(budget.firstYear() + yearsBefore, 1, 1).plusMonths(months);
        return !done.isAfter(deadline.plusDays(1));
    }

    private static Set<String> known(Set<ProjectKey> named, Set<ProjectKey> keys) {
        return named.stream().filter(keys::contains).map(ProjectKey::value).collect(Collectors.toSet());
    }

    private List<Capacity> capacities() {
        List<Capacity> capacities = new ArrayList<>();
        capacities.add(
                capacity(Resource.of(Kind.EXPENSES), year -> year.expenses().cents()));
        capacities.add(capacity(
                Resource.of(Kind.INVESTMENTS), year -> year.investments().cents()));
        if (budget.limitsDays()) {
            capacities.add(capacity(Resource.of(Kind.PERSON_DAYS), year -> scarce(year.days())));
        }
        for (String team : budget.teams()) {
            capacities.add(capacity(new Resource(Kind.TEAM_DAYS, team), year -> {
                Double days = year.personDays().get(team);
                return days == null ? Long.MAX_VALUE : days(days);
            }));
        }
        if (budget.limitsProjects()) {
            load.resources().forEach(unit -> capacities.add(bearable(unit)));
        }
        return capacities;
    }

    /** How many projects can be added in a unit to those that are running there. */
    private Capacity bearable(Resource unit) {
        List<Integer> running = catalogue.list().stream()
                .filter(project -> project.status() == ProjectStatus.RUNNING)
                .filter(project -> load.borneBy(project).contains(unit))
                .map(project -> duration(project.means().months()))
                .toList();
        List<Long> amounts = new ArrayList<>();
        for (BudgetFrame.Year year : budget.years()) {
            int before = amounts.size();
            long there = running.stream().filter(years -> years > before).count();
            OptionalInt most = year.projectsPerUnit();
            amounts.add(most.isPresent() ? Math.max(0, most.getAsInt() - there) : Long.MAX_VALUE);
        }
        return new Capacity(unit, amounts);
    }

    private static long scarce(OptionalDouble days) {
        return days.isPresent() ? days(days.getAsDouble()) : Long.MAX_VALUE;
    }

    private Capacity capacity(Resource resource, Function<BudgetFrame.Year, Long> amount) {
        return new Capacity(resource, budget.years().stream().map(amount).toList());
    }
}
