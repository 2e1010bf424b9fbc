package de.digicheck.method.web;

import de.digicheck.method.MethodTopic;
import de.digicheck.platform.web.PageLanguages;
import de.digicheck.shared.Language;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** All explanations, read once at the start. */
@Component
final class MethodTexts {

    private final Map<Language, Map<MethodTopic, MethodText>> texts = new HashMap<>();

    MethodTexts() {
        for (Language language : PageLanguages.ALL) {
            Map<MethodTopic, MethodText> written = new EnumMap<>(MethodTopic.class);
            for (MethodTopic topic : MethodTopic.values()) {
                written.put(topic, MethodText.read(topic, language));
            }
            texts.put(language, written);
        }
    }

    /** All in a language, in the order of the topics. */
    List<MethodText> list(Language language) {
        return List.copyOf(texts.getOrDefault(language, Map.of()).values());
    }

    /** One of them. */
    MethodText get(MethodTopic topic, Language language) {
        return Optional.ofNullable(texts.getOrDefault(language, Map.of()).get(topic))
                .orElseThrow();
    }
}
