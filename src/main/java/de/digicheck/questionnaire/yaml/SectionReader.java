package de.digicheck.questionnaire.yaml;

import de.digicheck.questionnaire.Question;
import de.digicheck.questionnaire.Section;
import de.digicheck.questionnaire.VisibilityRule;
import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.Place;
import de.digicheck.shared.yaml.YamlMap;
import de.digicheck.shared.yaml.YamlValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads sections. Codes: {@code duplicate-section}, {@code empty-section}. */
final class SectionReader {

    private final Reading reading;
    private final QuestionReader questions;
    private final Map<String, Place> places = new HashMap<>();

    SectionReader(Reading reading) {
        this.reading = reading;
        this.questions = new QuestionReader(reading);
    }

    Optional<Section> read(YamlMap map) {
        Optional<String> key = map.require("key").flatMap(this::key);
        Optional<LocalizedText> title = reading.requiredText("title", map);
        Optional<LocalizedText> text = reading.text("text", map);
        Optional<VisibilityRule> visibleIf = reading.sectionRule(key, map);
        List<Question> read = questions(map);
        map.rejectUnknownKeys();
        if (key.isEmpty() || title.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Section(key.get(), title.get(), text, visibleIf, read));
    }

    private Optional<String> key(YamlValue value) {
        Optional<String> key = value.asKey();
        Optional<Place> first = key.map(text -> places.putIfAbsent(text, value.place()));
        if (first.isPresent()) {
            String where = "line " + first.get().line();
            value.error("duplicate-section", "'" + key.get() + "' is used already in " + where, "choose another key");
        }
        return key;
    }

    private List<Question> questions(YamlMap map) {
        Optional<YamlValue> value = map.require("questions");
        List<YamlValue> elements = value.flatMap(YamlValue::asList).orElse(List.of());
        if (value.isPresent() && value.get().isList() && elements.isEmpty()) {
            value.get().error("empty-section", "the section has no questions", "add one or remove the section");
        }
        List<Question> read = new ArrayList<>();
        elements.forEach(element -> element.asMap().flatMap(questions::read).ifPresent(read::add));
        return read;
    }
}
