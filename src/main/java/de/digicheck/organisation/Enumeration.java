package de.digicheck.organisation;

import de.digicheck.shared.Language;
import de.digicheck.shared.LocalizedText;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Several names as one: "A, B und C". */
final class Enumeration {

    private static final Map<Language, String> AND = Map.of(Language.GERMAN, " und ", Language.ENGLISH, " and ");

    private Enumeration() {}

    /** The names in every language that one of them has; languages other than German and English go without "and". */
    static LocalizedText of(List<LocalizedText> names) {
        if (names.size() == 1) {
            return names.get(0);
        }
        Set<Language> languages = new LinkedHashSet<>();
        names.forEach(name -> languages.addAll(name.languages()));
        Map<Language, String> texts = new LinkedHashMap<>();
        languages.forEach(language -> texts.put(
                language, of(names.stream().map(name -> name.in(language)).toList(), language)));
        return new LocalizedText(texts);
    }

    private static String of(List<String> names, Language language) {
        int last = names.size() - 1;
        return String.join(", ", names.subList(0, last)) + AND.getOrDefault(language.base(), ", ") + names.get(last);
    }
}
