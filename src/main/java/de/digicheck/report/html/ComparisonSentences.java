package de.digicheck.report.html;

import de.digicheck.actionfield.ActionField;
import de.digicheck.release.ChangeFigures;
import de.digicheck.release.FieldFigures;
import de.digicheck.release.Figure;
import de.digicheck.release.PartField;
import de.digicheck.release.Release;
import de.digicheck.release.VersusRest;
import de.digicheck.release.WeightingFigures;
import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** What stands out in an action field beside its own score: parts and role groups, change, and the weighted score. */
final class ComparisonSentences {

    private static final int MOST_NAMES = 5;

    private final Release release;
    private final Words words;

    ComparisonSentences(Release release, Words words) {
        this.release = release;
        this.words = words;
    }

    List<String> of(ActionField field, FieldFigures figures) {
        List<String> sentences = new ArrayList<>();
        change(figures.statistics().change()).ifPresent(sentences::add);
        standingOut(field, true).ifPresent(sentences::add);
        standingOut(field, false).ifPresent(sentences::add);
        weighted(field, figures.score().score()).ifPresent(sentences::add);
        return sentences;
    }

    private Optional<String> change(ChangeFigures change) {
        if (!change.interval().isDefined()) {
            return Optional.empty();
        }
        return Optional.of(
                isSure(change)
                        ? words.text(key("field.change", change), points(change.delta()))
                        : words.text("field.change-open", points(change.minimalDetectable())));
    }

    /** Change of a part in a few words; empty without one. */
    String inShort(ChangeFigures change) {
        if (!change.interval().isDefined()) {
            return "";
        }
        return isSure(change) ? words.text(key("change", change), points(change.delta())) : words.text("change-open");
    }

    private static String key(String prefix, ChangeFigures change) {
        return prefix + (change.delta().value().orElseThrow() > 0 ? "-up" : "-down");
    }

    private static boolean isSure(ChangeFigures change) {
        return change.interval().lower().value().orElseThrow() > 0
                || change.interval().upper().value().orElseThrow() < 0;
    }

    /** Whole points, with a decimal below one. */
    private String points(Figure figure) {
        double points = Math.abs(figure.value().orElseThrow());
        return points < 1 ? words.numbers().decimal(points, 1) : words.numbers().whole(points);
    }

    private Optional<String> standingOut(ActionField field, boolean above) {
        List<String> names = Stream.concat(
                        release.units().values().stream()
                                .flatMap(unit -> named(unit.label(), unit.fields(), field, above)),
                        release.roles().values().stream()
                                .flatMap(role -> named(role.label(), role.fields(), field, above)))
                .toList();
        if (names.isEmpty()) {
            return Optional.empty();
        }
        String key = above ? "field.above" : "field.below";
        return Optional.of(
                names.size() > MOST_NAMES
                        ? words.text(key + "-some", String.join(", ", names.subList(0, MOST_NAMES)))
                        : words.text(key, words.list(names)));
    }

    private Stream<String> named(
            LocalizedText label, Map<ActionFieldKey, PartField> fields, ActionField field, boolean above) {
        return Optional.ofNullable(fields.get(field.key()))
                .filter(found -> standsOut(found.versusRest(), above))
                .map(found -> words.quoted(label))
                .stream();
    }

    /** How a part stands out, in a few words; empty when it does not. */
    String inShort(VersusRest rest) {
        if (standsOut(rest, true)) {
            return words.text("rest.above");
        }
        return standsOut(rest, false) ? words.text("rest.below") : "";
    }

    private static boolean standsOut(VersusRest rest, boolean above) {
        OptionalDouble delta = rest.cliffsDelta().value();
        return rest.flagged().value().orElse(0) > 0 && delta.isPresent() && delta.getAsDouble() > 0 == above;
    }

    private Optional<String> weighted(ActionField field, Figure score) {
        OptionalDouble weighted = release.supplement()
                .weighting()
                .fields()
                .getOrDefault(field.key(), WeightingFigures.WeightedScore.UNDEFINED)
                .score()
                .value();
        if (weighted.isEmpty() || score.value().isEmpty()) {
            return Optional.empty();
        }
        String value = words.numbers().whole(weighted.getAsDouble());
        boolean same = value.equals(words.numbers().whole(score.value().getAsDouble()));
        return Optional.of(words.text(same ? "field.weighted-same" : "field.weighted", value));
    }
}
