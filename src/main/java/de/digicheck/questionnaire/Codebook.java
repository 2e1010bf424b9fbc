package de.digicheck.questionnaire;

import de.digicheck.shared.ItemKey;
import de.digicheck.shared.RoleKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Codebook: the columns in which one response to a questionnaire is written, in the order of the questionnaire, and the
 * visibility rules that hide some of them. A row is a {@code long[]} with one {@link Cell} a column.
 */
public final class Codebook {

    /** The part of a pair that says how important something is. */
    public static final String IMPORTANCE = "importance";
    /** The part of a pair that says how satisfied one is. */
    public static final String SATISFACTION = "satisfaction";

    private final List<Item> items;
    private final List<Item> conditional;
    private final List<Column> columns = new ArrayList<>();
    private final Map<ItemKey, Range> ranges = new HashMap<>();

    private record Range(int from, int to) {}

    private Codebook(List<Item> items) {
        this.items = items;
        this.conditional =
                items.stream().filter(item -> item.visibleIf().isPresent()).toList();
        for (Item item : items) {
            int from = columns.size();
            columns.addAll(columnsOf(item));
            ranges.put(item.key(), new Range(from, columns.size()));
        }
    }

    /** The codebook of a questionnaire. */
    public static Codebook of(Questionnaire questionnaire) {
        return new Codebook(questionnaire.items());
    }

    private static List<Column> columnsOf(Item item) {
        Question question = item.question();
        if (question instanceof Question.MultipleChoice choice) {
            return perOption(item, choice.options(), new CellFormat.Chosen());
        }
        if (question instanceof Question.RankingQuestion ranking) {
            return perOption(item, ranking.options(), new CellFormat.Rank(ranking.top()));
        }
        if (question instanceof Question.ImportanceSatisfaction pair) {
            CellFormat format = CellFormat.of(pair.scale());
            return List.of(part(item, IMPORTANCE, format), part(item, SATISFACTION, format));
        }
        CellFormat format = CellFormat.of(question).orElseThrow();
        return List.of(new Column(item.key().value(), item, Optional.empty(), format));
    }

    private static List<Column> perOption(Item item, List<Question.Option> options, CellFormat format) {
        return options.stream().map(option -> part(item, option.key(), format)).toList();
    }

    private static Column part(Item item, String part, CellFormat format) {
        return new Column(item.key() + "." + part, item, Optional.of(part), format);
    }

    /** The items in the order of the questionnaire. */
    public List<Item> items() {
        return items;
    }

    /** The columns in the order of the questionnaire. */
    public List<Column> columns() {
        return Collections.unmodifiableList(columns);
    }

    /** Index of the first column of an item of this questionnaire. */
    public int firstColumn(ItemKey item) {
        return range(item).from();
    }

    /** Index after the last column of an item of this questionnaire. */
    public int endColumn(ItemKey item) {
        return range(item).to();
    }

    private Range range(ItemKey item) {
        Range range = ranges.get(item);
        if (range == null) {
            throw new IllegalArgumentException("no item " + item);
        }
        return range;
    }

    /**
     * Replaces the cells of items that were not shown by {@link Cell#NOT_SHOWN}. Rules are read in order, so that the
     * dropped answer of a hidden item counts as blank in a later rule.
     *
     * @param cells one response, changed in place
     * @param unitKinds kinds of the respondent's part; empty when not known
     * @param role role group; empty when not known
     * @return how many answers were dropped
     */
    public int hide(long[] cells, Optional<Set<String>> unitKinds, Optional<RoleKey> role) {
        int dropped = 0;
        VisibilityRule.Respondent respondent = new Row(cells, unitKinds, role);
        for (Item item : conditional) {
            if (!item.visibleIf().orElseThrow().shows(respondent)) {
                dropped += drop(cells, range(item.key()));
            }
        }
        return dropped;
    }

    /**
     * What is known of a respondent, for rules that belong to no item.
     *
     * @param cells one response, after {@link #hide}
     * @param unitKinds kinds of the respondent's part; empty when not known
     * @param role role group; empty when not known
     */
    public VisibilityRule.Respondent respondent(long[] cells, Optional<Set<String>> unitKinds, Optional<RoleKey> role) {
        return new Row(cells.clone(), unitKinds, role);
    }

    private static int drop(long[] cells, Range range) {
        int dropped = 0;
        for (int column = range.from(); column < range.to(); column++) {
            dropped += cells[column] == Cell.BLANK || cells[column] == Cell.NOT_SHOWN ? 0 : 1;
            cells[column] = Cell.NOT_SHOWN;
        }
        return dropped;
    }

    private final class Row implements VisibilityRule.Respondent {

        private final long[] cells;
        private final Optional<Set<String>> unitKinds;
        private final Optional<RoleKey> role;

        Row(long[] cells, Optional<Set<String>> unitKinds, Optional<RoleKey> role) {
            this.cells = cells;
            this.unitKinds = unitKinds;
            this.role = role;
        }

        @Override
        public Optional<Set<String>> unitKinds() {
            return unitKinds;
        }

        @Override
        public Optional<RoleKey> role() {
            return role;
        }

        @Override
        public Set<String> codes(ItemKey item) {
            Range range = ranges.get(item);
            if (range == null) {
                return Set.of();
            }
            Set<String> codes = new LinkedHashSet<>();
            for (int index = range.from(); index < range.to(); index++) {
                Column column = columns.get(index);
                long cell = cells[index];
                if (cell == Cell.DONT_KNOW) {
                    codes.add(Cell.DONT_KNOW_TEXT);
                } else if (cell == Cell.NOT_APPLICABLE) {
                    codes.add(Cell.NOT_APPLICABLE_TEXT);
                } else if (Cell.isCode(cell) && column.format() instanceof CellFormat.Chosen) {
                    column.part().filter(part -> cell == 1).ifPresent(codes::add);
                } else if (Cell.isCode(cell) && column.format() instanceof CellFormat.Rank) {
                    column.part().ifPresent(codes::add);
                } else if (Cell.isCode(cell)) {
                    codes.add(column.format().code(cell));
                }
            }
            return codes;
        }
    }
}
