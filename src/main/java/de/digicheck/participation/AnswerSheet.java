package de.digicheck.participation;

import de.digicheck.questionnaire.Cell;
import de.digicheck.questionnaire.CellFormat;
import de.digicheck.questionnaire.Codebook;
import de.digicheck.questionnaire.Column;
import de.digicheck.questionnaire.Item;
import de.digicheck.questionnaire.Question;
import de.digicheck.shared.ItemKey;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Writes what was given into cells and texts; an answer that cannot be read leaves {@link Cell#INVALID} and a fault. */
final class AnswerSheet {

    private static final Pattern LINE_END = Pattern.compile("\r\n?");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private final Codebook codebook;
    private final long[] cells;
    private final Map<ItemKey, String> texts = new HashMap<>();
    private final Map<ItemKey, String> faults = new HashMap<>();

    AnswerSheet(Codebook codebook) {
        this.codebook = codebook;
        this.cells = new long[codebook.columns().size()];
        Arrays.fill(cells, Cell.BLANK);
    }

    /** The cells themselves, to be changed in place. */
    long[] cells() {
        return cells;
    }

    Map<ItemKey, String> texts() {
        return texts;
    }

    /** Codes of violations by item. */
    Map<ItemKey, String> faults() {
        return faults;
    }

    void write(Item item, Given given) {
        if (given instanceof Given.Wrong wrong) {
            reject(item, wrong.code());
        } else if (item.question() instanceof Question.MultipleChoice choice) {
            choose(item, choice.options(), given);
        } else if (item.question() instanceof Question.RankingQuestion ranking) {
            rank(item, ranking, given);
        } else if (item.question() instanceof Question.ImportanceSatisfaction) {
            rate(item, given);
        } else if (given instanceof Given.One one) {
            put(item, codebook.firstColumn(item.key()), one.value());
        } else {
            reject(item, Violation.WRONG_TYPE);
        }
    }

    private void put(Item item, int index, String value) {
        Column column = codebook.columns().get(index);
        boolean isText = column.format() instanceof CellFormat.Text;
        String text = isText ? LINE_END.matcher(value).replaceAll("\n") : value;
        long cell = column.format().parse(text);
        cells[index] = cell;
        if (cell == Cell.INVALID) {
            faults.putIfAbsent(item.key(), faultOf(column.format(), text));
        } else if (isText && cell != Cell.BLANK) {
            texts.put(item.key(), text);
        }
    }

    private static String faultOf(CellFormat format, String value) {
        if (format instanceof CellFormat.Text) {
            return Violation.TOO_LONG;
        }
        boolean isNumber = NUMBER.matcher(value).matches();
        if (format instanceof CellFormat.Decimal) {
            return isNumber ? Violation.OUT_OF_RANGE : Violation.NOT_A_NUMBER;
        }
        return format instanceof CellFormat.ScaleCodes && isNumber ? Violation.OUT_OF_RANGE : Violation.UNKNOWN_VALUE;
    }

    private void rate(Item item, Given given) {
        int first = codebook.firstColumn(item.key());
        if (given instanceof Given.Pair pair) {
            put(item, first, pair.importance());
            put(item, first + 1, pair.satisfaction());
        } else if (given instanceof Given.One one && (one.value().isEmpty() || isRefusal(one.value()))) {
            put(item, first, one.value());
            put(item, first + 1, one.value());
        } else {
            reject(item, Violation.WRONG_TYPE);
        }
    }

    private void choose(Item item, List<Question.Option> options, Given given) {
        List<String> values = values(item, given);
        if (values.stream().allMatch(String::isEmpty)) {
            return;
        }
        int first = codebook.firstColumn(item.key());
        Arrays.fill(cells, first, first + options.size(), 0);
        for (String value : values) {
            int option = indexOf(options, value);
            if (option >= 0) {
                cells[first + option] = 1;
            } else if (isRefusal(value)) {
                refuse(first, options.size(), value);
            } else if (!value.isEmpty()) {
                faults.putIfAbsent(item.key(), Violation.UNKNOWN_VALUE);
            }
        }
    }

    /** "Cannot judge" fills the cells of the options that are not chosen; beside a chosen one it is a contradiction. */
    private void refuse(int first, int columns, String value) {
        for (int index = first; index < first + columns; index++) {
            if (cells[index] == 0 || cells[index] == Cell.BLANK) {
                cells[index] = value.equals(Cell.DONT_KNOW_TEXT) ? Cell.DONT_KNOW : Cell.NOT_APPLICABLE;
            }
        }
    }

    private void rank(Item item, Question.RankingQuestion question, Given given) {
        List<String> values = values(item, given);
        int first = codebook.firstColumn(item.key());
        for (int place = 0; place < values.size(); place++) {
            String value = values.get(place);
            int option = indexOf(question.options(), value);
            if (option >= 0 && Cell.isCode(cells[first + option])) {
                faults.putIfAbsent(item.key(), "rank-twice");
            } else if (option >= 0) {
                cells[first + option] = place + 1L;
            } else if (isRefusal(value)) {
                refuse(first, question.options().size(), value);
            } else if (!value.isEmpty()) {
                faults.putIfAbsent(item.key(), Violation.UNKNOWN_VALUE);
            }
            if (!value.isEmpty() && place >= question.top()) {
                faults.putIfAbsent(item.key(), "too-many");
            }
        }
        if (values.size() > 1
                && values.stream().anyMatch(value -> indexOf(question.options(), value) < 0 && isRefusal(value))) {
            faults.putIfAbsent(item.key(), "chosen-and-missing");
        }
    }

    /** Several values; one value alone says that the question as a whole is not answered. */
    private List<String> values(Item item, Given given) {
        if (given instanceof Given.Several several) {
            return several.values();
        }
        if (given instanceof Given.One one && (one.value().isEmpty() || isRefusal(one.value()))) {
            return List.of(one.value());
        }
        reject(item, Violation.WRONG_TYPE);
        return List.of();
    }

    private void reject(Item item, String code) {
        faults.put(item.key(), code);
        cells[codebook.firstColumn(item.key())] = Cell.INVALID;
    }

    private static int indexOf(List<Question.Option> options, String key) {
        for (int index = 0; index < options.size(); index++) {
            if (options.get(index).key().equals(key)) {
                return index;
            }
        }
        return -1;
    }

    private static boolean isRefusal(String value) {
        return value.equals(Cell.DONT_KNOW_TEXT) || value.equals(Cell.NOT_APPLICABLE_TEXT);
    }
}
