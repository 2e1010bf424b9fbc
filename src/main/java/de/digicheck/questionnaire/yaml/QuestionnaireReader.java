package de.digicheck.questionnaire.yaml;

import de.digicheck.questionnaire.ContentHash;
import de.digicheck.questionnaire.Layout;
import de.digicheck.questionnaire.Question;
import de.digicheck.questionnaire.Questionnaire;
import de.digicheck.questionnaire.Reachability;
import de.digicheck.questionnaire.Section;
import de.digicheck.shared.Language;
import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.yaml.YamlMap;
import de.digicheck.shared.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the whole questionnaire: what stands at its top, then scales and sections, then what concerns all of them. */
final class QuestionnaireReader {

    private static final Map<String, Layout> LAYOUTS = Map.of("sections", Layout.SECTIONS, "one-page", Layout.ONE_PAGE);

    private QuestionnaireReader() {}

    static Optional<Questionnaire> read(YamlMap root) {
        Optional<String> key = root.requireKey("key");
        Optional<Integer> version = root.require("version").flatMap(QuestionnaireReader::version);
        List<Language> languages = languages(root);
        Layout layout = root.findOneOf("layout", LAYOUTS).orElse(Layout.SECTIONS);
        Optional<LocalizedText> title = root.requireLocalizedText("title", languages);
        Optional<LocalizedText> introduction = root.findLocalizedText("introduction", languages);
        OptionalInt minutes = minutes(root);
        List<Section> sections = sections(root, languages);
        root.rejectUnknownKeys();
        if (key.isEmpty() || version.isEmpty() || title.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(ContentHash.stamp(new Questionnaire(
                key.get(), version.get(), languages, layout, title.get(), introduction, minutes, sections, "")));
    }

    private static Optional<Integer> version(YamlValue value) {
        Optional<Integer> version = value.asInteger();
        if (version.isPresent() && version.get() < 1) {
            value.error("bad-version", "the version is " + version.get(), "count versions from 1");
        }
        return version;
    }

    private static OptionalInt minutes(YamlMap root) {
        Optional<Integer> minutes = root.findInteger("minutes");
        if (minutes.isPresent() && minutes.get() < 1) {
            root.find("minutes")
                    .orElseThrow()
                    .error("bad-minutes", "it cannot take " + minutes.get() + " minutes", "give a number from 1");
        }
        return minutes.map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    private static List<Language> languages(YamlMap root) {
        List<Language> languages = new ArrayList<>();
        root.find("languages").map(YamlValue::elements).orElse(List.of()).forEach(value -> value.asText()
                .ifPresent(tag -> addLanguage(tag, value, languages)));
        return languages.isEmpty() ? List.of(Language.GERMAN) : languages;
    }

    private static void addLanguage(String tag, YamlValue value, List<Language> languages) {
        if (!Language.isTag(tag)) {
            value.error("bad-language", "'" + tag + "' is not a language", "use a tag such as de or en");
        } else if (languages.contains(new Language(tag))) {
            value.warning("duplicate-language", "'" + tag + "' is given twice", "remove one of them");
        } else {
            languages.add(new Language(tag));
        }
    }

    private static List<Section> sections(YamlMap root, List<Language> languages) {
        Reading reading = new Reading(languages, ScaleReader.readAll(root, languages));
        SectionReader reader = new SectionReader(reading);
        List<Section> sections = new ArrayList<>();
        root.requireList("sections")
                .forEach(element -> element.asMap().flatMap(reader::read).ifPresent(sections::add));
        reading.rules().reportUnresolved();
        reportUnreachable(sections, reading);
        return sections;
    }

    private static void reportUnreachable(List<Section> sections, Reading reading) {
        Reachability reachability = Reachability.of(sections);
        for (Section section : sections) {
            if (!reachability.reachable(section)) {
                unreachable(reading.ruleOf(section), "section '" + section.key() + "'");
                continue;
            }
            for (Question question : section.questions()) {
                if (!reachability.reachable(question)) {
                    unreachable(reading.ruleOf(question), "question '" + question.key() + "'");
                }
            }
        }
    }

    private static void unreachable(Optional<YamlValue> rule, String what) {
        rule.ifPresent(value -> value.error(
                "unreachable", what + " is never shown: no answers fulfil its rule", "change the rule or remove it"));
    }
}
