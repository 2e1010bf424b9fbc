package de.digicheck.officecheck.web;

import de.digicheck.officecheck.CheckForm.Topic;
import de.digicheck.officecheck.OfficeCheck;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What is answered in words. */
record TopicsSection(List<Topic> topics) implements CheckSection {

    static final String ADDRESS = "angaben";
    static final int LONGEST = 4000;

    @Override
    public String address() {
        return ADDRESS;
    }

    @Override
    public String title(Words words) {
        return words.text("topics");
    }

    @Override
    public Typed of(OfficeCheck check) {
        Typed typed = new Typed();
        check.texts().forEach((topic, text) -> typed.add(name(topic), text));
        return typed;
    }

    private static String name(String topic) {
        return "angabe." + topic;
    }

    @Override
    public List<Question> questions(Typed typed, Typed stored, Words words) {
        Controls controls = new Controls(typed, stored, words);
        return topics.stream()
                .map(topic -> controls.text(
                        name(topic.key()), "area", words.of(topic.label()), Optional.of(words.of(topic.hint()))))
                .toList();
    }

    @Override
    public List<FormError> errors(Typed typed, Words words) {
        return topics.stream()
                .filter(topic -> typed.get(name(topic.key())).length() > LONGEST)
                .map(topic -> new FormError(
                        "frage-angabe-" + topic.key(),
                        words.of(topic.label()) + ": " + words.text("error.long", LONGEST)))
                .toList();
    }

    @Override
    public OfficeCheck apply(OfficeCheck check, Typed typed) {
        Map<String, String> texts = new TreeMap<>(check.texts());
        for (Topic topic : topics) {
            String text = typed.get(name(topic.key()));
            if (text.isEmpty()) {
                texts.remove(topic.key());
            } else {
                texts.put(topic.key(), text);
            }
        }
        return check.withTexts(texts);
    }
}
