package de.digicheck.roadmap;

import de.digicheck.shared.LocalizedText;
import java.util.Map;

/** Says which condition a plan breaks; of a capacity, by how much. */
final class Overruns {

    private final PortfolioProblem problem;
    private final PlanNames names;
    private final ConstraintWords words;
    private final Map<String, Integer> start;

    Overruns(PortfolioProblem problem, PlanNames names, Map<String, Integer> start) {
        this.problem = problem;
        this.names = names;
        this.words = new ConstraintWords(problem, names);
        this.start = start;
    }

    Roadmap.Reason reason(Constraint constraint) {
        LocalizedText sentence = constraint.kind() == Constraint.Kind.CAPACITY
                ? capacity(constraint.resource().orElseThrow(), constraint.year())
                : words.sentence(constraint);
        return new Roadmap.Reason(words.key(constraint), sentence);
    }

    private LocalizedText capacity(Resource resource, int year) {
        long planned = new Usage(problem).of(start, resource, year);
        long most = problem.limit(resource, year);
        return Words.both(
                names,
                language -> language.say(
                        "overrun",
                        language.resource(resource),
                        language.year(year),
                        language.amount(resource, planned),
                        language.amount(resource, most),
                        language.amount(resource, planned - most)));
    }
}
