package de.digicheck.report.html;

import de.digicheck.projectcatalogue.CostCertainty;
import de.digicheck.projectcatalogue.Project;
import de.digicheck.report.ReportDocument;
import de.digicheck.roadmap.Roadmap;
import de.digicheck.shared.Euro;
import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.ProjectKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The roadmap under a budget, and what it costs.
 *
 * @param headline how many projects start and what they cost, or that there is no plan
 * @param quality how far from the best plan it may be; empty text where there is no plan
 * @param conflict the conditions that cannot hold together, where there is no plan
 * @param projects those that start, in the order of their start
 * @param years money by fiscal year
 * @param sums the same of all years together; nothing where there is no plan
 * @param inclusion how often each project starts when figures differ, the most often first
 * @param notIncluded projects that do not start, and what would have to change
 * @param unplannable labels of projects that cannot be planned, because something about them is not known or refused
 */
public record PlanView(
        String headline,
        String quality,
        List<String> conflict,
        PlanPicture picture,
        List<Start> projects,
        List<Year> years,
        Optional<Year> sums,
        List<Inclusion> inclusion,
        List<NotIncluded> notIncluded,
        List<String> unplannable) {

    private static final double PER_CENT = 100;
    private static final int DECIMALS = 2;
    private static final Comparator<Roadmap.Included> MOST_OFTEN = Comparator.comparingDouble(
                    (Roadmap.Included one) -> -one.inclusion().frequency())
            .thenComparing(Roadmap.Included::project);

    /** A project that starts. */
    public record Start(String label, String year, String months, boolean assumption) {}

    /**
     * Money of a fiscal year.
     *
     * @param lowest the least that both together may come to
     * @param running both together up to this year
     */
    public record Year(
            String year,
            String expenses,
            String investments,
            String total,
            String lowest,
            String highest,
            String running) {}

    /**
     * How often a project starts.
     *
     * @param standing {@code core}, {@code depends} or {@code out}, as words
     */
    public record Inclusion(String label, String frequency, String standing, String width) {}

    /** A project that does not start, and why. */
    public record NotIncluded(String label, String sentence) {}

    /** The plan of a document, if it has one. */
    static Optional<PlanView> of(ReportDocument document, Words words) {
        return document.results().plan().map(plan -> new Reader(document, words).view(plan));
    }

    /** Reads one plan. */
    private record Reader(ReportDocument document, Words words) {

        PlanView view(Roadmap plan) {
            List<PlanPicture.Started> started = started(plan);
            int first = plan.years().isEmpty() ? 0 : plan.years().get(0).year();
            return new PlanView(
                    headline(plan, started.size()),
                    quality(plan),
                    plan.conflict().stream()
                            .map(reason -> words.label(reason.words()))
                            .toList(),
                    PlanPicture.of(started, first, Math.max(1, plan.years().size()), words),
                    started.stream().map(one -> start(one, first)).toList(),
                    years(plan),
                    plan.exists() ? Optional.of(sums(plan)) : Optional.empty(),
                    plan.inclusion().stream()
                            .sorted(MOST_OFTEN)
                            .map(this::inclusion)
                            .toList(),
                    plan.notIncluded().stream()
                            .map(one -> new NotIncluded(label(one.project()), words.label(one.sentence())))
                            .toList(),
                    plan.unplannable().stream().map(one -> label(one.project())).toList());
        }

        private List<PlanPicture.Started> started(Roadmap plan) {
            List<PlanPicture.Started> started = new ArrayList<>();
            for (int index = 0; index < plan.years().size(); index++) {
                for (ProjectKey key : plan.years().get(index).projects()) {
                    Optional<Project> project = document.catalogue().find(key);
                    if (project.isPresent()) {
                        started.add(new PlanPicture.Started(project.get(), index));
                    }
                }
            }
            return started;
        }

        private String label(ProjectKey key) {
            return words.label(document.catalogue()
                    .find(key)
                    .map(Project::label)
                    .orElseGet(() -> LocalizedText.german(key.value())));
        }

        private String headline(Roadmap plan, int projects) {
            if (!plan.exists()) {
                return words.text("plan.none");
            }
            return words.text(
                    projects == 1 ? "plan.headline-one" : "plan.headline",
                    words.numbers().whole(projects),
                    Integer.toString(plan.years().get(0).year()),
                    Integer.toString(plan.years().get(plan.years().size() - 1).year()),
                    words.numbers().euro(total(plan.years())));
        }

        private String quality(Roadmap plan) {
            return switch (plan.status()) {
                case OPTIMAL -> words.text("plan.optimal");
                case FEASIBLE -> words.text("plan.feasible", words.numbers().decimal(plan.gap() * PER_CENT, DECIMALS));
                case INFEASIBLE -> "";
            };
        }

        private Start start(PlanPicture.Started started, int first) {
            Project project = started.project();
            return new Start(
                    words.label(project.label()),
                    Integer.toString(first + started.year()),
                    project.means().months().isPresent()
                            ? words.numbers().shortest(project.means().months().getAsDouble())
                            : words.text("plan.unknown"),
                    project.assumption());
        }

        private List<Year> years(Roadmap plan) {
            List<Year> years = new ArrayList<>();
            for (int index = 0; index < plan.years().size(); index++) {
                Roadmap.Year year = plan.years().get(index);
                years.add(year(
                        Integer.toString(year.year()),
                        List.of(year),
                        total(plan.years().subList(0, index + 1))));
            }
            return years;
        }

        private Year sums(Roadmap plan) {
            return year(words.text("plan.all-years"), plan.years(), total(plan.years()));
        }

        private Year year(String name, List<Roadmap.Year> years, Euro running) {
            Euro expenses = years.stream().map(Roadmap.Year::expenses).reduce(Euro.ZERO, Euro::plus);
            Euro investments = years.stream().map(Roadmap.Year::investments).reduce(Euro.ZERO, Euro::plus);
            Euro total = expenses.plus(investments);
            return new Year(
                    name,
                    words.numbers().euro(expenses),
                    words.numbers().euro(investments),
                    words.numbers().euro(total),
                    words.numbers().euro(CostCertainty.ROUGH.lowest(total)),
                    words.numbers().euro(CostCertainty.ROUGH.highest(total)),
                    words.numbers().euro(running));
        }

        private static Euro total(List<Roadmap.Year> years) {
            return years.stream()
                    .map(year -> year.expenses().plus(year.investments()))
                    .reduce(Euro.ZERO, Euro::plus);
        }

        private Inclusion inclusion(Roadmap.Included included) {
            double share = included.inclusion().frequency();
            String standing =
                    switch (included.inclusion().standing()) {
                        case CORE -> "plan.core";
                        case DEPENDS -> "plan.depends";
                        case OUT -> "plan.out";
                    };
            return new Inclusion(
                    label(included.project()),
                    words.numbers().percent(share),
                    words.text(standing),
                    Dot.position(PER_CENT * share));
        }
    }
}
