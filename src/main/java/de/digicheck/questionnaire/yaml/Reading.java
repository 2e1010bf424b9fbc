package de.digicheck.questionnaire.yaml;

import de.digicheck.questionnaire.AnswerScale;
import de.digicheck.questionnaire.Question;
import de.digicheck.questionnaire.Section;
import de.digicheck.questionnaire.VisibilityRule;
import de.digicheck.shared.ItemKey;
import de.digicheck.shared.Language;
import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.Suggestion;
import de.digicheck.shared.yaml.YamlMap;
import de.digicheck.shared.yaml.YamlValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the readers of one questionnaire share: its languages and scales, the items so far, and where rules stand. */
final class Reading {

    private final List<Language> languages;
    private final Map<String, Optional<AnswerScale>> scales;
    private final ItemIndex items = new ItemIndex();
    private final RuleReader rules = new RuleReader(items);
    private final SuperiorWords superiors = SuperiorWords.shipped();
    private final Map<String, YamlValue> sectionRules = new HashMap<>();
    private final Map<ItemKey, YamlValue> questionRules = new HashMap<>();

    /**
     * Begins to read.
     *
     * @param scales by key; empty when the scale is given but has errors
     */
    Reading(List<Language> languages, Map<String, Optional<AnswerScale>> scales) {
        this.languages = List.copyOf(languages);
        this.scales = Map.copyOf(scales);
    }

    ItemIndex items() {
        return items;
    }

    RuleReader rules() {
        return rules;
    }

    Optional<LocalizedText> text(YamlMap map) {
        return map.requireLocalizedText("text", languages);
    }

    Optional<LocalizedText> text(String key, YamlMap map) {
        return map.findLocalizedText(key, languages);
    }

    Optional<LocalizedText> requiredText(String key, YamlMap map) {
        return map.requireLocalizedText(key, languages);
    }

    /** The text of something that people answer; warns when it rates one single superior. */
    Optional<LocalizedText> itemText(YamlMap map) {
        Optional<LocalizedText> text = text(map);
        text.ifPresent(given -> superiors.check(given, map.find("text").orElseThrow()));
        return text;
    }

    /** The scale that a question names; {@code unknown-scale} when there is none of that name. */
    Optional<AnswerScale> scale(YamlMap question) {
        Optional<YamlValue> value = question.require("scale");
        Optional<String> name = value.flatMap(YamlValue::asText);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        if (!scales.containsKey(name.get())) {
            value.get()
                    .error(
                            "unknown-scale",
                            "there is no scale '" + name.get() + "'",
                            Suggestion.instead(name.get(), scales.keySet()) + "; scales are defined under 'scales'");
        }
        return scales.getOrDefault(name.get(), Optional.empty());
    }

    /** The rule of a section that begins with the next question. */
    Optional<VisibilityRule> sectionRule(Optional<String> section, YamlMap map) {
        Optional<YamlValue> value = map.find("visible-if");
        value.ifPresent(rule -> section.ifPresent(key -> sectionRules.putIfAbsent(key, rule)));
        return value.flatMap(rule -> rules.readOfSection(rule, items.nextPosition()));
    }

    /** The rule of the question that is read at present. */
    Optional<VisibilityRule> questionRule(Optional<ItemKey> question, int position, YamlMap map) {
        Optional<YamlValue> value = map.find("visible-if");
        value.ifPresent(rule -> question.ifPresent(key -> questionRules.putIfAbsent(key, rule)));
        return value.flatMap(rule -> rules.readOfQuestion(rule, position));
    }

    /** Where the rule of a section stands. */
    Optional<YamlValue> ruleOf(Section section) {
        return Optional.ofNullable(sectionRules.get(section.key()));
    }

    /** Where the rule of a question stands. */
    Optional<YamlValue> ruleOf(Question question) {
        return Optional.ofNullable(questionRules.get(question.key()));
    }
}
