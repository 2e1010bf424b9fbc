package de.digicheck.report.html;

import de.digicheck.actionfield.ActionField;
import de.digicheck.prioritisation.RankedProject;
import de.digicheck.release.FieldFigures;
import de.digicheck.release.Figure;
import de.digicheck.release.IntervalFigure;
import de.digicheck.release.Reported;
import de.digicheck.release.ScoreFigures;
import de.digicheck.release.Withheld;
import de.digicheck.report.ReportDocument;
import de.digicheck.shared.ActionFieldKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The answer first: where need is greatest and how sure that is, where it is least, and what is proposed. */
final class SummarySentences {

    private static final int MOST_NAMES = 5;

    private final ReportDocument document;
    private final Words words;
    private final ScoreWords scores;
    private final List<Scored> fields;

    private record Scored(ActionField field, FieldFigures all) {

        ScoreFigures figures() {
            return all.score();
        }

        Figure shown() {
            return figures().score();
        }

        double score() {
            return figures().score().value().orElseThrow();
        }

        boolean isExact() {
            return figures().score() instanceof Reported reported && reported.bound() == Reported.Bound.EXACT;
        }

        /** Both intervals are shown and do not touch. */
        boolean surelyAbove(Scored other) {
            IntervalFigure own = figures().interval();
            IntervalFigure others = other.figures().interval();
            return isExact()
                    && own.isDefined()
                    && others.isDefined()
                    && own.lower().value().orElseThrow()
                            > others.upper().value().orElseThrow();
        }
    }

    SummarySentences(ReportDocument document, Words words) {
        this.document = document;
        this.words = words;
        this.scores = new ScoreWords(words);
        Map<ActionFieldKey, FieldFigures> all = document.results().release().fields();
        this.fields = document.fields().list().stream()
                .flatMap(field ->
                        Optional.ofNullable(all.get(field.key())).map(found -> new Scored(field, found)).stream())
                .filter(scored -> scored.figures().score().value().isPresent())
                .sorted(Comparator.comparingDouble(Scored::score).reversed())
                .toList();
    }

    /** The one sentence that matters most. */
    String headline() {
        if (fields.isEmpty()) {
            return words.text(isWithheld() ? "headline.withheld" : "headline.none");
        }
        Scored top = fields.get(0);
        List<Scored> rest = fields.subList(1, fields.size());
        if (!Span.isGreatest(top.shown(), shown(rest))) {
            return words.text("headline.no-order", words.list(candidates()));
        }
        List<Scored> below = rest.stream().filter(top::surelyAbove).toList();
        return words.text("headline.top", label(top), scores.score(top.figures().score())) + lead(rest, below);
    }

    /** The fields that may be the one of greatest need. */
    private List<String> candidates() {
        return fields.stream()
                .filter(field -> fields.stream()
                        .noneMatch(other -> Span.of(field.shown()).isBelow(Span.of(other.shown()))))
                .map(field -> words.text(
                        "headline.candidate", words.quoted(field.field().label()), scores.score(field.shown())))
                .toList();
    }

    private static List<Figure> shown(List<Scored> fields) {
        return fields.stream().map(Scored::shown).toList();
    }

    private boolean isWithheld() {
        return document.results().release().fields().values().stream()
                .anyMatch(field -> field.score().score() instanceof Withheld);
    }

    private String lead(List<Scored> rest, List<Scored> below) {
        if (rest.isEmpty()) {
            return words.text("headline.end");
        }
        if (below.isEmpty()) {
            return rest.size() == 1
                    ? words.text("headline.unsure-one", label(rest.get(0)))
                    : words.text("headline.unsure");
        }
        String lower = words.list(below.stream().map(this::label).toList());
        if (below.size() == rest.size()) {
            return rest.size() == 1 ? words.text("headline.surely-one", lower) : words.text("headline.surely-all");
        }
        List<Scored> open =
                rest.stream().filter(field -> !below.contains(field)).toList();
        return open.size() == 1
                ? words.text("headline.surely-but-one", lower, label(open.get(0)))
                : words.text("headline.surely-some", lower);
    }

    /** What else matters, in the order of importance. */
    List<String> details() {
        List<String> sentences = new ArrayList<>();
        int last = fields.size() - 1;
        if (last > 0 && Span.isLeast(fields.get(last).shown(), shown(fields.subList(0, last)))) {
            Scored least = fields.get(last);
            sentences.add(words.text(
                    "summary.least", label(least), scores.score(least.figures().score())));
        }
        first().ifPresent(project -> sentences.add(words.text(
                "summary.first", words.quoted(project.label()), words.numbers().whole(project.benefit()))));
        quickWins().ifPresent(sentences::add);
        return sentences;
    }

    private Optional<RankedProject> first() {
        return document.results().projects().stream()
                .filter(RankedProject::isProposal)
                .findFirst();
    }

    private Optional<String> quickWins() {
        if (first().isEmpty()) {
            return Optional.empty();
        }
        List<String> labels = document.results().projects().stream()
                .filter(RankedProject::isProposal)
                .filter(project -> project.quickWin().value().orElse(false))
                .map(project -> words.quoted(project.label()))
                .toList();
        if (labels.isEmpty()) {
            return Optional.of(words.text("summary.no-quick-win"));
        }
        return Optional.of(
                labels.size() > MOST_NAMES
                        ? words.text("summary.more-quick-wins", String.join(", ", labels.subList(0, MOST_NAMES)))
                        : words.text("summary.quick-wins", words.list(labels)));
    }

    private String label(Scored scored) {
        String label = words.quoted(scored.field().label());
        return scored.all().items().size() == 1 ? words.text("headline.single", label) : label;
    }
}
