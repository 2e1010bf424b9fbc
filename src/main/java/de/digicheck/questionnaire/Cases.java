package de.digicheck.questionnaire;

import de.digicheck.shared.ItemKey;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * A condition in disjunctive form: it holds when at least one case does, and a case when all its comparisons do. Beyond
 * {@value #MOST} cases the condition is weakened, never strengthened.
 */
final class Cases {

    /** A comparison that must hold, or must not. */
    record Literal(VisibilityRule.AnswerIs answer, boolean holds) {}

    static final Cases NEVER = new Cases(Set.of());
    static final Cases ALWAYS = new Cases(Set.of(Map.of()));

    private static final int MOST = 256;

    private final Set<Map<ItemKey, Set<Literal>>> cases;

    private Cases(Set<Map<ItemKey, Set<Literal>>> cases) {
        this.cases = cases;
    }

    /**
     * One comparison.
     *
     * @param possible tells whether comparisons of one item can be fulfilled together
     */
    static Cases of(Literal literal, BiPredicate<ItemKey, Set<Literal>> possible) {
        ItemKey item = literal.answer().item();
        Set<Literal> literals = Set.of(literal);
        return possible.test(item, literals) ? new Cases(Set.of(Map.of(item, literals))) : NEVER;
    }

    boolean isImpossible() {
        return cases.isEmpty();
    }

    Cases or(Cases other) {
        Set<Map<ItemKey, Set<Literal>>> union = new LinkedHashSet<>(cases);
        union.addAll(other.cases);
        return union.size() > MOST ? ALWAYS : new Cases(union);
    }

    Cases and(Cases other, BiPredicate<ItemKey, Set<Literal>> possible) {
        if ((long) cases.size() * other.cases.size() > MOST) {
            return cases.size() < other.cases.size() ? this : other;
        }
        Set<Map<ItemKey, Set<Literal>>> product = new LinkedHashSet<>();
        for (Map<ItemKey, Set<Literal>> mine : cases) {
            for (Map<ItemKey, Set<Literal>> theirs : other.cases) {
                Map<ItemKey, Set<Literal>> both = join(mine, theirs);
                if (theirs.keySet().stream().allMatch(item -> possible.test(item, both.getOrDefault(item, Set.of())))) {
                    product.add(both);
                }
            }
        }
        return new Cases(product);
    }

    private static Map<ItemKey, Set<Literal>> join(Map<ItemKey, Set<Literal>> one, Map<ItemKey, Set<Literal>> other) {
        Map<ItemKey, Set<Literal>> both = new LinkedHashMap<>(one);
        other.forEach((item, literals) -> both.merge(item, literals, Cases::union));
        return both;
    }

    private static Set<Literal> union(Set<Literal> one, Set<Literal> other) {
        Set<Literal> union = new HashSet<>(one);
        union.addAll(other);
        return union;
    }
}
