package de.digicheck.release;

import de.digicheck.actionfield.ActionFields;
import de.digicheck.aggregation.FigureKey;
import de.digicheck.organisation.AnnouncedGrid;
import de.digicheck.organisation.Municipality;
import de.digicheck.organisation.Part;
import de.digicheck.questionnaire.Item;
import de.digicheck.questionnaire.Questionnaire;
import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.GoalKey;
import de.digicheck.shared.Language;
import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.OrgUnitCode;
import de.digicheck.shared.PartKey;
import de.digicheck.shared.RoleKey;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words for the keys in findings. What is not known, because a file has changed since, keeps its key.
 *
 * @param questionnaire empty when its file is gone
 */
public record FindingNames(
        AnnouncedGrid grid, Municipality town, Optional<Questionnaire> questionnaire, ActionFields fields) {

    /** The people of a finding: "Bauhof (Handwerk), Standesamt". */
    LocalizedText people(AuditFinding finding) {
        return both(name ->
                finding.set().stream().map(key -> name.apply(group(key))).collect(Collectors.joining(", ")));
    }

    private LocalizedText group(String key) {
        int bar = key.lastIndexOf('|');
        LocalizedText part = part(bar < 0 ? key : key.substring(0, bar));
        if (bar < 0) {
            return part;
        }
        LocalizedText role = role(key.substring(bar + 1));
        return both(name -> name.apply(part) + " (" + name.apply(role) + ")");
    }

    /** A part; one that was never announced by the names of its members. */
    private LocalizedText part(String key) {
        return grid.find(new PartKey(key))
                .map(Part::label)
                .orElseGet(() -> both(name -> Stream.of(key.split("\\+"))
                        .map(member -> name.apply(member(member)))
                        .collect(Collectors.joining(" + "))));
    }

    private LocalizedText member(String code) {
        return grid.find(new PartKey(code))
                .map(Part::label)
                .or(() -> town.findUnit(new OrgUnitCode(code)).map(unit -> unit.label()))
                .orElseGet(() -> LocalizedText.of(code, code));
    }

    private LocalizedText role(String key) {
        if (key.isEmpty()) {
            return LocalizedText.of("ohne Funktionsgruppe", "without a role group");
        }
        return town.findRole(new RoleKey(key)).map(role -> role.label()).orElseGet(() -> LocalizedText.of(key, key));
    }

    /** What a finding tells something of: the question, the goal, the field; the answers as a whole when it is none of them. */
    LocalizedText figure(AuditFinding finding) {
        String id = finding.figure();
        int slash = id.indexOf('/');
        if (slash < 0) {
            return LocalizedText.of("alle Antworten", "all answers");
        }
        String key = id.substring(slash + 1);
        return switch (kind(id.substring(0, slash))) {
            case FIELD -> quoted("Handlungsfeld", "field", fieldLabel(key));
            case GOAL -> quoted("Ziel", "goal", goalLabel(key));
            case ITEM -> quoted("Frage", "question", itemText(key));
            case CODE ->
                quoted("Anteile der Frage", "shares of the question", itemText(key.substring(0, key.indexOf('/'))));
            case RESPONDENTS -> LocalizedText.of(id, id);
        };
    }

    private static FigureKey.Kind kind(String word) {
        for (FigureKey.Kind kind : FigureKey.Kind.values()) {
            if (new FigureKey(kind, "").id().startsWith(word)) {
                return kind;
            }
        }
        return FigureKey.Kind.RESPONDENTS;
    }

    private LocalizedText fieldLabel(String key) {
        return fields.findField(new ActionFieldKey(key))
                .map(field -> field.label())
                .orElseGet(() -> LocalizedText.of(key, key));
    }

    private LocalizedText goalLabel(String key) {
        GoalKey goal = new GoalKey(key);
        return fields.findFieldOf(goal)
                .flatMap(field -> field.goals().stream()
                        .filter(one -> one.key().equals(goal))
                        .findFirst())
                .map(one -> one.label())
                .orElseGet(() -> LocalizedText.of(key, key));
    }

    private LocalizedText itemText(String key) {
        return questionnaire.stream()
                .flatMap(form -> form.items().stream())
                .filter(item -> item.key().value().equals(key))
                .map(Item::text)
                .findFirst()
                .orElseGet(() -> LocalizedText.of(key, key));
    }

    private static LocalizedText quoted(String german, String english, LocalizedText name) {
        return LocalizedText.of(
                german + " „" + name.in(Language.GERMAN) + "“", english + " “" + name.in(Language.ENGLISH) + "”");
    }

    private static LocalizedText both(Function<Function<LocalizedText, String>, String> sentence) {
        return LocalizedText.of(
                sentence.apply(text -> text.in(Language.GERMAN)), sentence.apply(text -> text.in(Language.ENGLISH)));
    }
}
