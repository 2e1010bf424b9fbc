package de.digicheck.prioritisation;

import de.digicheck.prioritisation.Comparison.RatingStep;
import de.digicheck.prioritisation.Comparison.SwitchingPoint;
import de.digicheck.prioritisation.Explanation.Sentence;
import de.digicheck.prioritisation.Explanation.Topic;
import de.digicheck.projectcatalogue.Project;
import de.digicheck.projectcatalogue.ProjectCatalogue;
import de.digicheck.shared.Language;
import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.ProjectKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Puts the reason of a rank into German and English sentences; takes every number from the ranked project. */
final class ExplanationWriter {

    private static final Words GERMAN = new Words(Language.GERMAN);
    private static final Words ENGLISH = new Words(Language.ENGLISH);

    private final ProjectCatalogue catalogue;

    ExplanationWriter(ProjectCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    Explanation explain(RankedProject project) {
        List<Sentence> sentences = new ArrayList<>();
        add(sentences, Topic.RANK, words -> rank(project, words));
        add(sentences, Topic.CONTRIBUTIONS, words -> contributions(project, words));
        for (RemovedNeed need : project.removedNeed()) {
            add(sentences, Topic.REMOVED_NEED, words -> removedNeed(need, words));
        }
        if (!project.dependants().isEmpty()) {
            add(sentences, Topic.FOUNDATION, words -> words.say("foundation", labels(project.dependants(), words)));
        }
        if (!project.unknownCriteria().isEmpty()) {
            add(sentences, Topic.UNKNOWN, words -> unknown(project, words));
        }
        project.stability().ifPresent(found -> add(sentences, Topic.STABILITY, words -> stability(found, words)));
        project.next().ifPresent(next -> addComparison(sentences, next));
        if (project.isProposal()) {
            QuickWinSentence quickWin = new QuickWinSentence(project.quickWin());
            add(sentences, Topic.QUICK_WIN, words -> quickWin.say(words, labels(project.openPrerequisites(), words)));
        }
        if (project.mandatory()) {
            add(sentences, Topic.MANDATORY, words -> words.say("mandatory"));
        }
        if (project.assumption()) {
            add(sentences, Topic.ASSUMPTION, words -> words.say("assumption"));
        }
        return new Explanation(sentences);
    }

    private static void add(List<Sentence> sentences, Topic topic, Function<Words, String> say) {
        sentences.add(new Sentence(topic, LocalizedText.of(say.apply(GERMAN), say.apply(ENGLISH))));
    }

    private static String rank(RankedProject project, Words words) {
        return project.isProposal()
                ? words.say("rank", words.number(project.rank().orElseThrow()), words.number(project.benefit()))
                : words.say("done");
    }

    private static String stability(RankStability stability, Words words) {
        String lower = words.number(stability.lower());
        String upper = words.number(stability.upper());
        String letter = stability.priorityClass().name();
        return stability.lower() == stability.upper()
                ? words.say("stability.certain", lower, letter)
                : words.say("stability", lower, upper, letter);
    }

    private static String contributions(RankedProject project, Words words) {
        List<String> parts = project.contributions().stream()
                .filter(contribution -> contribution.weight() > 0)
                .map(contribution -> contribution(contribution, words))
                .toList();
        return words.say("contributions", words.row(parts));
    }

    private static String contribution(Contribution contribution, Words words) {
        String label = label(contribution.criterion(), words);
        return contribution.value().isPresent()
                ? words.say(
                        "contribution",
                        label,
                        words.number(contribution.points()),
                        words.number(contribution.value().getAsDouble()),
                        words.percent(contribution.weight()))
                : words.say("contribution.unknown", label, words.number(contribution.points()));
    }

    private static String removedNeed(RemovedNeed need, Words words) {
        String field = words.quoted(need.label().in(words.language()));
        if (need.need().isEmpty() || need.share().isEmpty()) {
            return words.say(need.share().isEmpty() ? "need.no-share" : "need.no-figure", field);
        }
        String basis = need.respondents().isPresent()
                ? words.say("need.basis", words.number(need.respondents().getAsInt()))
                : "";
        double share = need.share().getAsDouble();
        return words.say(
                "need",
                field,
                bounded(words.number(need.removed().orElseThrow()), need, words),
                bounded(words.number(need.need().getAsDouble()), need, words),
                share == 1 ? words.say("everybody") : words.say("some", words.percent(share)),
                basis);
    }

    /** A number that rests on an end of the scale says so: the figure itself is not published. */
    private static String bounded(String number, RemovedNeed need, Words words) {
        return need.bound()
                .map(bound -> switch (bound) {
                    case EXACT -> number;
                    case AT_LEAST -> words.say("need.at-least", number);
                    case AT_MOST -> words.say("need.at-most", number);
                })
                .orElseGet(() -> words.say("need.about", number));
    }

    private static String unknown(RankedProject project, Words words) {
        return words.say(
                "unknown",
                words.row(project.unknownCriteria().stream()
                        .map(criterion -> label(criterion, words))
                        .toList()));
    }

    private static void addComparison(List<Sentence> sentences, Comparison next) {
        boolean tied = next.difference() <= Assessment.SAME;
        add(sentences, Topic.NEXT, words -> tied ? tie(next, words) : difference(next, words));
        if (!tied) {
            add(sentences, Topic.SWITCHING_POINT, words -> switchingPoint(next.switchingPoint(), words));
            add(sentences, Topic.RATING_STEP, words -> ratingStep(next.ratingStep(), words));
        }
    }

    private static String tie(Comparison next, Words words) {
        return words.say("next.tie", words.quoted(next.label().in(words.language())));
    }

    private static String difference(Comparison next, Words words) {
        List<String> parts = new ArrayList<>();
        for (Map.Entry<Criterion, Double> part : next.byCriterion().entrySet()) {
            if (Math.abs(part.getValue()) > Assessment.SAME) {
                parts.add(label(part.getKey(), words) + " " + words.signed(part.getValue()));
            }
        }
        String other = words.quoted(next.label().in(words.language()));
        return words.say("next", other, words.number(next.difference()), words.row(parts));
    }

    private static String switchingPoint(Optional<SwitchingPoint> point, Words words) {
        return point.map(found -> words.say(
                        "switch",
                        words.quoted(label(found.criterion(), words)),
                        words.percent(found.weight()),
                        words.percentApartFrom(found.equalAt(), found.weight())))
                .orElseGet(() -> words.say("switch.none"));
    }

    private static String ratingStep(Optional<RatingStep> step, Words words) {
        if (step.isEmpty()) {
            return words.say("step.none");
        }
        RatingStep found = step.get();
        String project = words.quoted(found.label().in(words.language()));
        String criterion = words.quoted(label(found.criterion(), words));
        String to = words.number(found.to());
        return found.from().isPresent()
                ? words.say(
                        "step",
                        criterion,
                        project,
                        to,
                        words.number(found.from().getAsInt()))
                : words.say("step.unrated", criterion, project, to);
    }

    private static String label(Criterion criterion, Words words) {
        return criterion.label().in(words.language());
    }

    private String labels(List<ProjectKey> projects, Words words) {
        return words.names(projects.stream().map(key -> label(key, words)).toList());
    }

    private String label(ProjectKey key, Words words) {
        return catalogue
                .find(key)
                .map(Project::label)
                .map(label -> label.in(words.language()))
                .orElse(key.value());
    }
}
