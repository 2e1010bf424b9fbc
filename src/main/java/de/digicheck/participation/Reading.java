package de.digicheck.participation;

import de.digicheck.questionnaire.Cell;
import de.digicheck.questionnaire.Codebook;
import de.digicheck.questionnaire.Item;
import de.digicheck.questionnaire.Question;
import de.digicheck.questionnaire.VisibilityRule;
import de.digicheck.response.Answers;
import de.digicheck.shared.ItemKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Answers as they were understood: which questions are shown, what was answered, and what cannot be taken. */
public final class Reading {

    private final Codebook codebook;
    private final long[] cells;
    private final Map<ItemKey, String> texts;
    private final List<Violation> violations;
    private final VisibilityRule.Respondent respondent;

    Reading(Codebook codebook, AnswerSheet sheet, List<Violation> violations, Background background) {
        this.codebook = codebook;
        this.cells = sheet.cells().clone();
        this.texts = Map.copyOf(sheet.texts());
        this.violations = List.copyOf(violations);
        this.respondent = codebook.respondent(cells, background.unitKinds(), background.role());
    }

    /** Everything that cannot be taken, in the order of the questionnaire. */
    public List<Violation> violations() {
        return violations;
    }

    /** Tells whether something with this rule is shown. */
    public boolean shows(Optional<VisibilityRule> rule) {
        return rule.isEmpty() || rule.get().shows(respondent);
    }

    /** Tells whether an item is shown. */
    public boolean shows(ItemKey item) {
        return cells[codebook.firstColumn(item)] != Cell.NOT_SHOWN;
    }

    /** Tells whether an item has an answer, be it a wrong one; "cannot judge" is one. */
    public boolean isAnswered(Item item) {
        IntStream columns = IntStream.range(codebook.firstColumn(item.key()), codebook.endColumn(item.key()));
        return item.question() instanceof Question.ImportanceSatisfaction
                ? columns.allMatch(this::isFilled)
                : columns.anyMatch(this::isFilled);
    }

    private boolean isFilled(int column) {
        return cells[column] != Cell.BLANK && cells[column] != Cell.NOT_SHOWN;
    }

    /**
     * The answers, without those to questions that are not shown.
     *
     * @throws IllegalStateException when something cannot be taken
     */
    public Answers answers() {
        if (!violations.isEmpty()) {
            throw new IllegalStateException(violations.size() + " answers cannot be taken");
        }
        return new Answers(codebook, cells, texts);
    }
}
