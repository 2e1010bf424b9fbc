package de.digicheck.dossier;

import de.digicheck.shared.Language;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A dossier in all its languages.
 *
 * @param campaigns keys of the campaigns whose released results it rests on
 * @param inner those of them of which it says more than their public page would
 */
public record Papers(SortedMap<Language, Paper> byLanguage, SortedSet<String> campaigns, SortedSet<String> inner) {

    /** Papers by language, German among them. */
    public Papers(Map<Language, Paper> byLanguage, Set<String> campaigns, Set<String> inner) {
        this(new TreeMap<>(byLanguage), new TreeSet<>(campaigns), new TreeSet<>(inner));
    }

    public Papers {
        if (!byLanguage.containsKey(Language.GERMAN)) {
            throw new IllegalArgumentException("a dossier is written in German too");
        }
        byLanguage = Collections.unmodifiableSortedMap(new TreeMap<>(byLanguage));
        campaigns = Collections.unmodifiableSortedSet(new TreeSet<>(campaigns));
        inner = Collections.unmodifiableSortedSet(new TreeSet<>(inner));
        if (!campaigns.containsAll(inner)) {
            throw new IllegalArgumentException("what rests on a campaign names it: " + inner);
        }
    }

    /** The paper in a language; German where there is none. */
    public Paper in(Language language) {
        Paper paper = byLanguage.get(language);
        return paper == null ? Objects.requireNonNull(byLanguage.get(Language.GERMAN)) : paper;
    }
}
