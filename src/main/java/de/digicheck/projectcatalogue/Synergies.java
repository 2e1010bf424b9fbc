package de.digicheck.projectcatalogue;

import de.digicheck.shared.Language;
import de.digicheck.shared.ProjectKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Points out projects that are like an outline or share something with it (<i>Synergien</i>), so that nothing is built
 * twice. Similar words: the cosine of the counts of words in label and description, German, in lower case, words of fewer
 * than four letters and the most frequent ones left out,
 *
 * <p>cos(a, b) = Σ aᵢbᵢ / √(Σ aᵢ² · Σ bᵢ²), 0…1; 0 where one of the texts has no such word (Salton &amp; McGill 1983,
 * Introduction to Modern Information Retrieval).
 */
public final class Synergies {

    /** From here on words are called similar. */
    public static final double SIMILAR = 0.3;

    /** From here on a project may be the same. */
    public static final double DUPLICATE = 0.6;

    private static final Pattern WORD = Pattern.compile("[^\\p{L}]+");
    private static final int SHORTEST_WORD = 4;
    private static final Set<String> FREQUENT = Set.of(
            "aber",
            "alle",
            "allen",
            "aller",
            "alles",
            "auch",
            "beim",
            "damit",
            "dann",
            "dass",
            "denen",
            "deren",
            "diese",
            "diesem",
            "diesen",
            "dieser",
            "dieses",
            "durch",
            "eine",
            "einem",
            "einen",
            "einer",
            "eines",
            "etwa",
            "gibt",
            "haben",
            "hier",
            "jede",
            "jeden",
            "jeder",
            "jedes",
            "kann",
            "kein",
            "keine",
            "können",
            "mehr",
            "muss",
            "nach",
            "nicht",
            "noch",
            "oder",
            "ohne",
            "schon",
            "sein",
            "sich",
            "sind",
            "statt",
            "über",
            "unter",
            "viele",
            "weil",
            "welche",
            "wenn",
            "werden",
            "wird",
            "wurde",
            "zwischen");

    private Synergies() {}

    /**
     * What an outline has in common with another project.
     *
     * @param components shared building blocks
     * @param similarity cosine of the words, 0…1
     */
    public record Synergy(
            ProjectKey other, Set<String> components, boolean sameGoal, boolean sameLead, double similarity) {

        /** Tells whether the words are similar. */
        public boolean similar() {
            return similarity >= SIMILAR;
        }

        /** Tells whether the other one may be the same project. */
        public boolean maybeDuplicate() {
            return similarity >= DUPLICATE;
        }

        boolean says() {
            return similar() || sameGoal || sameLead || !components.isEmpty();
        }
    }

    /**
     * What an outline has in common with others, the most similar first; the outline itself and the template it comes from
     * are left out.
     *
     * @param outlines the outlines among the projects
     */
    public static List<Synergy> of(
            ProjectOutline outline, Collection<Project> projects, Collection<ProjectOutline> outlines) {
        Map<ProjectKey, ProjectOutline> byKey =
                outlines.stream().collect(Collectors.toMap(ProjectOutline::key, Function.identity()));
        Project own = OutlineProjects.project(outline);
        Optional<String> origin = outline.heading().origin().reference();
        List<Synergy> found = new ArrayList<>();
        for (Project other : projects) {
            boolean itself = other.key().equals(outline.key());
            boolean template = !byKey.containsKey(other.key())
                    && origin.filter(other.key().value()::equals).isPresent();
            if (!itself && !template) {
                found.add(synergy(outline, own, other, Optional.ofNullable(byKey.get(other.key()))));
            }
        }
        return found.stream()
                .filter(Synergy::says)
                .sorted(Comparator.comparingDouble(Synergy::similarity)
                        .thenComparing(one -> one.components().size())
                        .reversed()
                        .thenComparing(Synergy::other))
                .toList();
    }

    private static Synergy synergy(ProjectOutline outline, Project own, Project other, Optional<ProjectOutline> known) {
        Set<String> components = new LinkedHashSet<>(own.components());
        components.retainAll(other.components());
        Purpose purpose = outline.purpose();
        return new Synergy(
                other.key(),
                components,
                purpose.goal().isPresent()
                        && known.filter(one -> one.purpose().goal().equals(purpose.goal()))
                                .isPresent(),
                purpose.lead().isPresent()
                        && known.filter(one -> one.purpose().lead().equals(purpose.lead()))
                                .isPresent(),
                cosine(words(own), words(other)));
    }

    private static Map<String, Integer> words(Project project) {
        String text = project.label().in(Language.GERMAN) + " "
                + project.description().map(some -> some.in(Language.GERMAN)).orElse("");
        return words(text);
    }

    /** The words of a text and how often each stands there. */
    static Map<String, Integer> words(String text) {
        Map<String, Integer> counts = new HashMap<>();
        WORD.splitAsStream(text.toLowerCase(Locale.GERMAN))
                .filter(word -> word.length() >= SHORTEST_WORD && !FREQUENT.contains(word))
                .forEach(word -> counts.merge(word, 1, Integer::sum));
        return counts;
    }

    /** The cosine of two counts. */
    static double cosine(Map<String, Integer> left, Map<String, Integer> right) {
        double product = left.entrySet().stream()
                .mapToDouble(word -> (double) word.getValue() * right.getOrDefault(word.getKey(), 0))
                .sum();
        return product == 0 ? 0 : product / Math.sqrt(squares(left) * squares(right));
    }

    private static double squares(Map<String, Integer> counts) {
        return counts.values().stream()
                .mapToDouble(count -> (double) count * count)
                .sum();
    }
}
