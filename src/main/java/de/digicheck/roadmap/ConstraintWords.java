package de.digicheck.roadmap;

import de.digicheck.shared.LocalizedText;
import java.util.Locale;

/** Says conditions of a problem, to programs and to people. */
public final class ConstraintWords {

    private final PortfolioProblem problem;
    private final PlanNames names;

    public ConstraintWords(PortfolioProblem problem, PlanNames names) {
        this.problem = problem;
        this.names = names;
    }

    /** Kind, projects or resource, and year, joined by colons: {@code requires:a:b}, {@code budget:2}. */
    public String key(Constraint constraint) {
        return switch (constraint.kind()) {
            case CAPACITY -> resource(constraint.resource().orElseThrow()) + ":" + year(constraint);
            case EARLIEST_START -> "earliest-start:" + constraint.project() + ":" + year(constraint);
            case LATEST_START -> "latest-start:" + constraint.project() + ":" + year(constraint);
            case MANDATORY -> "mandatory:" + constraint.project();
            case REQUIRES -> "requires:" + constraint.project() + ":" + constraint.other();
            case EXCLUDES -> "excludes:" + constraint.project() + ":" + constraint.other();
        };
    }

    static String resource(Resource resource) {
        String kind = resource.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return resource.subject().isEmpty() ? kind : kind + ":" + resource.subject();
    }

    private int year(Constraint constraint) {
        return names.firstYear().orElse(1) + constraint.year() - 1;
    }

    /** One sentence. */
    public LocalizedText sentence(Constraint constraint) {
        return Words.both(names, words -> sentence(constraint, words));
    }

    String sentence(Constraint constraint, Words words) {
        String project = words.project(constraint.project());
        String other = words.project(constraint.other());
        return switch (constraint.kind()) {
            case CAPACITY -> capacity(constraint, words);
            case EARLIEST_START -> words.say("earliest", project, words.year(constraint.year()));
            case LATEST_START ->
                constraint.year() < 1
                        ? words.say("never", project)
                        : words.say("latest", project, words.year(constraint.year()));
            case MANDATORY -> words.say("mandatory", project);
            case REQUIRES -> requires(constraint, words);
            case EXCLUDES -> words.say("excludes", project, other);
        };
    }

    private String requires(Constraint constraint, Words words) {
        String project = words.project(constraint.project());
        String other = words.project(constraint.other());
        int lag = problem.find(constraint.other()).map(problem::lag).orElse(0);
        return lag == 0 ? words.say("requires.together", project, other) : words.say("requires", project, other, lag);
    }

    private String capacity(Constraint constraint, Words words) {
        Resource resource = constraint.resource().orElseThrow();
        long most = problem.limit(resource, constraint.year());
        return words.say(
                "capacity", words.resource(resource), words.year(constraint.year()), words.amount(resource, most));
    }
}
