package de.digicheck.method.web;

import de.digicheck.method.MethodTopic;
import de.digicheck.platform.web.PageLanguages;
import de.digicheck.shared.Language;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** All explanations, read once at the start. */
@Component
final class MethodTexts {

    private final Map<Language, List<MethodText>> texts = new HashMap<>();

    MethodTexts() {
        for (Language language : PageLanguages.ALL) {
            texts.put(
                    language,
                    Arrays.stream(MethodTopic.values())
                            .map(topic -> MethodText.read(topic, language))
                            .toList());
        }
    }

    /** All in a language, in the order of the topics. */
    List<MethodText> list(Language language) {
        return texts.getOrDefault(language, List.of());
    }

    /** One of them. */
    MethodText get(MethodTopic topic, Language language) {
        return list(language).get(topic.ordinal());
    }
}
