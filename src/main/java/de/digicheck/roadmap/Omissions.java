package de.digicheck.roadmap;

import de.digicheck.roadmap.Roadmap.Extra;
import de.digicheck.roadmap.Roadmap.NotIncluded;
import de.digicheck.roadmap.Roadmap.Reason;
import de.digicheck.roadmap.Shortage.Lack;
import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.ProjectKey;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * Why projects are not in a plan. Each is forced in once: what leaves the plan then is what it would replace, and what the
 * present plan lacks for it is what it would cost.
 */
final class Omissions {

    private static final SearchLimit EACH = new SearchLimit(10_000_000L, Duration.ofSeconds(2));

    private final PortfolioProblem problem;
    private final PortfolioSolver solver;
    private final PlanNames names;
    private final Portfolio plan;
    private final Shortage shortage;
    private final ConstraintWords conditions;

    Omissions(PortfolioProblem problem, PortfolioSolver solver, PlanNames names, Portfolio plan) {
        this.problem = problem;
        this.solver = solver;
        this.names = names;
        this.plan = plan;
        this.shortage = new Shortage(problem, plan);
        this.conditions = new ConstraintWords(problem, names);
    }

    /** One for each project that does not start, by key. */
    List<NotIncluded> list() {
        return problem.candidates().stream()
                .filter(candidate -> !plan.contains(candidate.key()))
                .map(this::explain)
                .toList();
    }

    private NotIncluded explain(Candidate project) {
        PortfolioProblem forced = problem.with(problem.candidates().stream()
                .map(other -> other.equals(project) ? other.asMandatory() : other)
                .toList());
        Portfolio other = solver.solve(forced, EACH);
        List<String> together = shortage.together(project).stream()
                .map(Candidate::key)
                .filter(key -> !key.equals(project.key()))
                .toList();
        Optional<List<Lack>> lacks = shortage.of(project);
        List<String> replaced = other.exists()
                ? plan.start().keySet().stream()
                        .filter(key -> !other.contains(key))
                        .toList()
                : List.of();
        List<Constraint> conflict = other.exists() ? List.of() : conflict(forced, project);
        LocalizedText sentence = Words.both(
                names, words -> new Told(words, lacks, together, replaced, said(conflict, words)).sentence());
        return new NotIncluded(
                new ProjectKey(project.key()),
                keys(together),
                lacks.orElse(List.of()).stream().map(this::extra).toList(),
                keys(replaced),
                other.exists() ? RoadmapProblem.points(Math.max(0, plan.value() - other.value())) : 0,
                reasons(conflict),
                sentence);
    }

    /** That it must start is the question, not a reason. */
    private List<Constraint> conflict(PortfolioProblem forced, Candidate project) {
        return Conflict.in(forced, solver).stream()
                .filter(constraint -> constraint.kind() != Constraint.Kind.MANDATORY
                        || !constraint.project().equals(project.key()))
                .toList();
    }

    private String said(List<Constraint> constraints, Words words) {
        return constraints.stream()
                .map(constraint -> conditions.sentence(constraint, words))
                .collect(Collectors.joining(" "));
    }

    List<Reason> reasons(List<Constraint> constraints) {
        return constraints.stream()
                .map(constraint -> new Reason(conditions.key(constraint), conditions.sentence(constraint)))
                .toList();
    }

    private static List<ProjectKey> keys(List<String> keys) {
        return keys.stream().map(ProjectKey::new).toList();
    }

    private Extra extra(Lack lack) {
        OptionalInt first = names.firstYear();
        return new Extra(
                ConstraintWords.resource(lack.resource()),
                first.orElse(1) + lack.year() - 1,
                names.amount(lack.resource(), lack.amount()).doubleValue());
    }

    /** The sentence in one language. */
    private record Told(
            Words words, Optional<List<Lack>> lacks, List<String> together, List<String> replaced, String conflict) {

        String sentence() {
            if (lacks.isPresent() && lacks.get().isEmpty()) {
                return words.say(together.isEmpty() ? "omitted.no-gain" : "omitted.no-gain.together", bundle());
            }
            List<String> sentences = new ArrayList<>();
            lacks.ifPresent(some -> sentences.add(words.say("omitted.exhausted", words.row(exhausted(some)))));
            String ways = ways();
            sentences.add(
                    ways.isEmpty() ? words.say("omitted.impossible", conflict) : words.say("omitted.enters", ways));
            return String.join(" ", sentences);
        }

        private List<String> exhausted(List<Lack> some) {
            return some.stream()
                    .map(lack ->
                            words.say("omitted.resource", words.resource(lack.resource()), words.year(lack.year())))
                    .toList();
        }

        private String ways() {
            List<String> ways = new ArrayList<>();
            lacks.ifPresent(some -> ways.add(words.say("omitted.with", words.row(more(some)), bundle())));
            if (!replaced.isEmpty()) {
                ways.add(words.say("omitted.instead", words.projects(replaced)));
            }
            return ways.isEmpty() && conflict.isEmpty() ? words.say("omitted.rearranged") : words.alternatives(ways);
        }

        private List<String> more(List<Lack> some) {
            if (some.size() == 1) {
                return List.of(words.say(
                        "omitted.more",
                        words.amount(some.get(0).resource(), some.get(0).amount())));
            }
            return some.stream()
                    .map(lack -> words.say(
                            "omitted.more.where",
                            words.amount(lack.resource(), lack.amount()),
                            words.resource(lack.resource()),
                            words.year(lack.year())))
                    .toList();
        }

        private String bundle() {
            return together.isEmpty() ? "" : words.say("omitted.together", words.projects(together));
        }
    }
}
