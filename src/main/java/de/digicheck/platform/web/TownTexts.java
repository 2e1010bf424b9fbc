package de.digicheck.platform.web;

import de.digicheck.shared.Language;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The pages that the town writes itself, read once at the start. A file that is missing is replaced by the one shipped,
 * which says that it has to be filled in.
 */
final class TownTexts {

    private final Map<TownText.Name, Map<Language, TownText>> texts = new EnumMap<>(TownText.Name.class);

    TownTexts(TownFiles files) {
        for (TownText.Name name : TownText.Name.values()) {
            Map<Language, TownText> written = new HashMap<>();
            files.read(name.word(), PageLanguages.ALL)
                    .forEach((language, text) -> written.put(language, new TownText(language, Markdown.html(text))));
            texts.put(name, written);
        }
    }

    /** The text in a language, else in German. */
    TownText get(TownText.Name name, Language language) {
        Map<Language, TownText> written = texts.getOrDefault(name, Map.of());
        TownText german = Optional.ofNullable(written.get(Language.GERMAN)).orElseThrow();
        return written.getOrDefault(language, german);
    }
}
