package de.digicheck.questionnaire.yaml;

import de.digicheck.shared.Language;
import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.yaml.YamlMap;
import de.digicheck.shared.yaml.YamlValue;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds items about one single superior (<i>Vorgesetzte</i>): no answer may become a rating of one person. The words
 * come from {@code single-superior.txt}: a determiner ("meine"), up to two adjectives ("direkte") and a noun
 * ("Führungskraft") in forms that fit each other, so that the plural ("meine Vorgesetzten", "die Führungskräfte")
 * is no match. Warning {@code single-superior}.
 */
final class SuperiorWords {

    private static final String RESOURCE = "single-superior.txt";
    private static final int MOST_ADJECTIVES = 2;
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");
    /** Gender-neutral endings: Vorgesetzte(r), Vorgesetzte*r, Chef:in, Chef/-in, mein(e). */
    private static final Pattern INNER_ENDING =
            Pattern.compile("(?<=\\p{L})(?:\\(|[*:_]|/-?)(?:innen|in|r|n|e|s|m)\\b\\)?");

    private record Phrase(Set<String> determiners, Set<String> nouns) {}

    private record Vocabulary(Set<String> adjectives, List<Phrase> phrases) {}

    private final Map<Language, Vocabulary> vocabularies;

    private SuperiorWords(Map<Language, Vocabulary> vocabularies) {
        this.vocabularies = vocabularies;
    }

    /** The words that come with the product. */
    static SuperiorWords shipped() {
        return Shipped.WORDS;
    }

    private static final class Shipped {

        private static final SuperiorWords WORDS = load();

        private static SuperiorWords load() {
            InputStream stream = SuperiorWords.class.getResourceAsStream(RESOURCE);
            if (stream == null) {
                throw new IllegalStateException(RESOURCE + " is missing");
            }
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                return of(reader.lines().toList());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Reads lines {@code <language> adjectives: words} and {@code <language> determiners: nouns}. */
    static SuperiorWords of(List<String> lines) {
        Map<Language, Vocabulary> vocabularies = new HashMap<>();
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int colon = line.indexOf(':');
            List<String> left = List.of(line.substring(0, colon).trim().split("\\s+"));
            Set<String> right = Set.of(line.substring(colon + 1).trim().split("\\s+"));
            Vocabulary vocabulary =
                    vocabularies.getOrDefault(new Language(left.get(0)), new Vocabulary(Set.of(), List.of()));
            vocabularies.put(new Language(left.get(0)), extend(vocabulary, left.subList(1, left.size()), right));
        }
        return new SuperiorWords(vocabularies);
    }

    private static Vocabulary extend(Vocabulary vocabulary, List<String> left, Set<String> right) {
        if (left.equals(List.of("adjectives"))) {
            return new Vocabulary(right, vocabulary.phrases());
        }
        List<Phrase> phrases = new ArrayList<>(vocabulary.phrases());
        phrases.add(new Phrase(Set.copyOf(left), right));
        return new Vocabulary(vocabulary.adjectives(), phrases);
    }

    /** Warns at each language of a text that names a single superior. */
    void check(LocalizedText text, YamlValue place) {
        Map<String, YamlValue> places = place.asMap().map(YamlMap::values).orElse(Map.of());
        text.texts().forEach((language, words) -> find(language, words)
                .ifPresent(phrase -> places.getOrDefault(language.tag(), place)
                        .warning(
                                "single-superior",
                                "'" + phrase + "' lets people rate one single person",
                                "ask about leadership in the whole area of work instead")));
    }

    /** The first phrase for a single superior in a text of some language. */
    Optional<String> find(Language language, String text) {
        Vocabulary vocabulary = vocabularies.get(language.base());
        if (vocabulary == null) {
            return Optional.empty();
        }
        List<String> words = words(text);
        for (int start = 0; start < words.size(); start++) {
            for (Phrase phrase : vocabulary.phrases()) {
                int end = endOfMatch(words, start, phrase, vocabulary.adjectives());
                if (end > 0) {
                    return Optional.of(String.join(" ", words.subList(start, end)));
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(INNER_ENDING.matcher(text).replaceAll(""));
        while (matcher.find()) {
            words.add(matcher.group().toLowerCase(Locale.ROOT));
        }
        return words;
    }

    private static int endOfMatch(List<String> words, int start, Phrase phrase, Set<String> adjectives) {
        if (!phrase.determiners().contains(words.get(start))) {
            return 0;
        }
        int noun = start + 1;
        while (noun < words.size() && noun - start <= MOST_ADJECTIVES && adjectives.contains(words.get(noun))) {
            noun++;
        }
        return noun < words.size() && phrase.nouns().contains(words.get(noun)) ? noun + 1 : 0;
    }
}
