package de.digicheck.questionnaire;

import de.digicheck.shared.ItemKey;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rules that one cell alone cannot break: how the answers to one question fit together, and which answers must be given.
 * Both look at a row of cells after {@link Codebook#hide}; what was not shown breaks no rule.
 *
 * <p>{@link #contradictions} holds for every response, also for imported ones. {@link #unanswered} is asked when a
 * respondent submits a form; an imported response may leave out anything.
 */
public final class ResponseRules {

    private final Codebook codebook;
    private final List<Item> ofSeveralOptions;

    /**
     * A rule that is broken.
     *
     * @param code stable: {@code required}, {@code too-many}, {@code exclusive}, {@code chosen-and-missing},
     *     {@code rank-twice}, {@code rank-gap}
     * @param message in English, for findings; pages have their own words for each code
     */
    public record Violation(ItemKey item, String code, String message) {}

    private ResponseRules(Codebook codebook) {
        this.codebook = codebook;
        this.ofSeveralOptions = codebook.items().stream()
                .filter(item -> item.question() instanceof Question.MultipleChoice
                        || item.question() instanceof Question.RankingQuestion)
                .toList();
    }

    /** The rules of a questionnaire. */
    public static ResponseRules of(Codebook codebook) {
        return new ResponseRules(codebook);
    }

    /** Answers that do not fit together, in the order of the questionnaire. */
    public List<Violation> contradictions(long[] cells) {
        List<Violation> violations = new ArrayList<>();
        for (Item item : ofSeveralOptions) {
            if (item.question() instanceof Question.MultipleChoice choice) {
                checkChoice(item.key(), choice, cells, violations);
            } else {
                checkRanks(item.key(), cells, violations);
            }
        }
        return violations;
    }

    /** Required items that were shown and are not answered, in the order of the questionnaire. */
    public List<Violation> unanswered(long[] cells) {
        List<Violation> violations = new ArrayList<>();
        for (Item item : codebook.items()) {
            if (item.question().head().required() && !answered(item, cells)) {
                violations.add(new Violation(item.key(), "required", "'" + item.key() + "' is required"));
            }
        }
        return violations;
    }

    private boolean answered(Item item, long[] cells) {
        IntStream columns = columns(item.key());
        if (item.question() instanceof Question.MultipleChoice) {
            return columns.anyMatch(column -> cells[column] != Cell.BLANK && cells[column] != 0);
        }
        return item.question() instanceof Question.RankingQuestion
                ? columns.anyMatch(column -> cells[column] != Cell.BLANK)
                : columns.allMatch(column -> cells[column] != Cell.BLANK);
    }

    private IntStream columns(ItemKey item) {
        return IntStream.range(codebook.firstColumn(item), codebook.endColumn(item));
    }

    private void checkChoice(ItemKey item, Question.MultipleChoice choice, long[] cells, List<Violation> violations) {
        int first = codebook.firstColumn(item);
        int chosen = 0;
        String exclusive = "";
        for (int index = 0; index < choice.options().size(); index++) {
            if (cells[first + index] == 1) {
                chosen++;
                Question.Option option = choice.options().get(index);
                exclusive = option.exclusive() ? option.key() : exclusive;
            }
        }
        if (chosen > 0 && columns(item).mapToLong(column -> cells[column]).anyMatch(ResponseRules::isRefusal)) {
            String message = "options of '" + item + "' are chosen, and 'dk' or 'na' is given as well";
            violations.add(new Violation(item, "chosen-and-missing", message));
        }
        if (chosen > 1 && !exclusive.isEmpty()) {
            String message = "'" + exclusive + "' of '" + item + "' rules out the other options that are chosen";
            violations.add(new Violation(item, "exclusive", message));
        }
        if (chosen > choice.atMost()) {
            String message = chosen + " options of '" + item + "' are chosen, at most " + choice.atMost() + " may be";
            violations.add(new Violation(item, "too-many", message));
        }
    }

    /** "Cannot judge" and "does not apply" speak about the question, not about one option. */
    private static boolean isRefusal(long cell) {
        return cell == Cell.DONT_KNOW || cell == Cell.NOT_APPLICABLE;
    }

    private void checkRanks(ItemKey item, long[] cells, List<Violation> violations) {
        long[] ranks = columns(item)
                .mapToLong(column -> cells[column])
                .filter(Cell::isCode)
                .sorted()
                .toArray();
        for (int index = 1; index < ranks.length; index++) {
            if (ranks[index] == ranks[index - 1]) {
                String message = "rank " + ranks[index] + " of '" + item + "' is given twice";
                violations.add(new Violation(item, "rank-twice", message));
                return;
            }
        }
        for (int index = 0; index < ranks.length; index++) {
            if (ranks[index] != index + 1L) {
                String message = "rank " + (index + 1) + " of '" + item + "' is missing";
                violations.add(new Violation(item, "rank-gap", message));
                return;
            }
        }
    }
}
