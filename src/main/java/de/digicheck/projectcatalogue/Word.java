package de.digicheck.projectcatalogue;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A constant that has a word in JSON: its name in kebab-case. */
public interface Word {

    /** The name of the constant. */
    String name();

    /** The word in JSON. */
    default String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Constants by their words, in their order. */
    static <E extends Word> Map<String, E> words(E[] constants) {
        Map<String, E> words = new LinkedHashMap<>();
        Arrays.stream(constants).forEach(constant -> words.put(constant.word(), constant));
        return Collections.unmodifiableMap(words);
    }
}
