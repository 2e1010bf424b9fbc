package de.digicheck.response;

import de.digicheck.questionnaire.Cell;
import de.digicheck.questionnaire.CellFormat;
import de.digicheck.questionnaire.Codebook;
import de.digicheck.questionnaire.Column;
import de.digicheck.shared.ItemKey;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one person has answered: the cells of a codebook, and the free texts (<i>Freitextantworten</i>). */
public final class Answers {

    private final Codebook codebook;
    private final long[] cells;
    private final Map<ItemKey, String> texts = new LinkedHashMap<>();

    /**
     * Answers as they were given.
     *
     * @param cells one cell a column, after {@link Codebook#hide}; none is {@link Cell#INVALID}
     * @param texts by item; those of items that were not shown or left blank are dropped
     * @throws IllegalArgumentException when the cells do not fit the codebook, or a text is missing
     */
    public Answers(Codebook codebook, long[] cells, Map<ItemKey, String> texts) {
        List<Column> columns = codebook.columns();
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(cells.length + " cells for " + columns.size() + " columns");
        }
        this.codebook = codebook;
        this.cells = cells.clone();
        for (int index = 0; index < cells.length; index++) {
            if (cells[index] == Cell.INVALID) {
                throw new IllegalArgumentException(
                        "no valid answer in column " + columns.get(index).name());
            }
            if (holdsText(columns.get(index)) && Cell.isCode(cells[index])) {
                ItemKey item = columns.get(index).item().key();
                this.texts.put(item, textOf(item, texts));
            }
        }
    }

    /** Tells whether the answer to a column is a text; its cell then only says that there is one. */
    static boolean holdsText(Column column) {
        return column.format() instanceof CellFormat.Text;
    }

    private static String textOf(ItemKey item, Map<ItemKey, String> texts) {
        return Optional.ofNullable(texts.get(item))
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> new IllegalArgumentException("no text for item " + item));
    }

    /** The codebook that the cells follow. */
    public Codebook codebook() {
        return codebook;
    }

    /** A copy of the cells, one a column. */
    public long[] cells() {
        return cells.clone();
    }

    /** The texts in the order of the questionnaire. */
    public Map<ItemKey, String> texts() {
        return Collections.unmodifiableMap(texts);
    }
}
