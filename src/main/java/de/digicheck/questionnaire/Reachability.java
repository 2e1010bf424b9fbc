package de.digicheck.questionnaire;

import de.digicheck.shared.ItemKey;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds sections and questions that no respondent can ever see, because no answers fulfil their rules. Sound: what is
 * called unreachable surely is; a rule too large to be looked at in full counts as reachable.
 *
 * <p>A rule becomes a list of {@linkplain Cases cases}, each a set of comparisons that hold together. A comparison that
 * holds needs an answer, so its item must be shown: the cases of that item's own rule are added. Unit kinds and roles
 * may be unknown, and what is not surely hidden is shown; so they never rule anything out.
 */
public final class Reachability {

    private final Map<ItemKey, Item> items = new HashMap<>();
    private final Map<ItemKey, Cases> shown = new HashMap<>();
    private final Set<String> deadSections = new HashSet<>();
    private final Set<ItemKey> deadQuestions = new HashSet<>();

    private Reachability() {}

    /** Looks at sections in the order of the questionnaire; item keys are used once, rules name earlier items. */
    public static Reachability of(List<Section> sections) {
        Reachability reachability = new Reachability();
        sections.forEach(reachability::add);
        return reachability;
    }

    /** Tells whether somebody may see a section. */
    public boolean reachable(Section section) {
        return !deadSections.contains(section.key());
    }

    /** Tells whether somebody may see a question. */
    public boolean reachable(Question question) {
        return !deadQuestions.contains(question.key());
    }

    private void add(Section section) {
        Cases ofSection = cases(section.visibleIf());
        if (ofSection.isImpossible()) {
            deadSections.add(section.key());
        }
        Item.of(section).forEach(item -> items.putIfAbsent(item.key(), item));
        for (Question question : section.questions()) {
            Cases cases = ofSection.and(cases(question.head().visibleIf()), this::possible);
            if (cases.isImpossible()) {
                deadQuestions.add(question.key());
            }
            itemKeys(question).forEach(key -> shown.put(key, cases));
        }
    }

    private static List<ItemKey> itemKeys(Question question) {
        return question instanceof Question.Matrix matrix
                ? matrix.rows().stream().map(Question.Row::key).toList()
                : List.of(question.key());
    }

    private Cases cases(Optional<VisibilityRule> rule) {
        return rule.map(given -> cases(given, true)).orElse(Cases.ALWAYS);
    }

    private Cases cases(VisibilityRule rule, boolean holds) {
        if (rule instanceof VisibilityRule.Not not) {
            return cases(not.rule(), !holds);
        }
        if (rule instanceof VisibilityRule.All all) {
            return holds ? every(all.rules(), true) : some(all.rules(), false);
        }
        if (rule instanceof VisibilityRule.Any any) {
            return holds ? some(any.rules(), true) : every(any.rules(), false);
        }
        return rule instanceof VisibilityRule.AnswerIs answer ? cases(answer, holds) : Cases.ALWAYS;
    }

    private Cases every(List<VisibilityRule> rules, boolean hold) {
        Cases cases = Cases.ALWAYS;
        for (VisibilityRule rule : rules) {
            cases = cases.and(cases(rule, hold), this::possible);
        }
        return cases;
    }

    private Cases some(List<VisibilityRule> rules, boolean hold) {
        Cases cases = Cases.NEVER;
        for (VisibilityRule rule : rules) {
            cases = cases.or(cases(rule, hold));
        }
        return cases;
    }

    private Cases cases(VisibilityRule.AnswerIs answer, boolean holds) {
        Cases own = Cases.of(new Cases.Literal(answer, holds), this::possible);
        return holds ? own.and(shown.getOrDefault(answer.item(), Cases.ALWAYS), this::possible) : own;
    }

    private boolean possible(ItemKey key, Set<Cases.Literal> literals) {
        Item item = items.get(key);
        return item == null || PossibleAnswers.fulfil(item, literals);
    }
}
