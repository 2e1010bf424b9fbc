package de.digicheck.simulation;

import de.digicheck.organisation.OrgUnit;
import de.digicheck.questionnaire.Cell;
import de.digicheck.questionnaire.Codebook;
import de.digicheck.questionnaire.Column;
import de.digicheck.shared.ItemKey;
import de.digicheck.shared.RoleKey;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One simulated response. The object is used again for the next one. */
public final class SimulatedResponse {

    private final Codebook codebook;
    private final long[] cells;
    private final String[] texts;
    private Seat seat;

    SimulatedResponse(Codebook codebook, Seat seat) {
        this.codebook = codebook;
        this.cells = new long[codebook.columns().size()];
        this.texts = new String[cells.length];
        this.seat = seat;
    }

    void begin(Seat next) {
        seat = next;
        Arrays.fill(cells, Cell.BLANK);
        Arrays.fill(texts, "");
    }

    void set(int column, long cell) {
        cells[column] = cell;
    }

    void setText(int column, String text) {
        cells[column] = 1;
        texts[column] = text;
    }

    /** Drops what the visibility rules hide. */
    void hide() {
        codebook.hide(cells, Optional.of(Set.of(seat.unit().kind().value())), seat.role());
    }

    /** The unit of the respondent. */
    public OrgUnit unit() {
        return seat.unit();
    }

    /** The role group of the respondent; empty when the headcounts of the unit are not known. */
    public Optional<RoleKey> role() {
        return seat.role();
    }

    /** The cell of a column. */
    public long cell(int column) {
        return cells[column];
    }

    /** A copy of all cells. */
    public long[] cells() {
        return cells.clone();
    }

    /** The free texts by item. */
    public Map<ItemKey, String> texts() {
        Map<ItemKey, String> given = new LinkedHashMap<>();
        for (int column = 0; column < texts.length; column++) {
            if (!texts[column].isEmpty() && Cell.isCode(cells[column])) {
                given.put(codebook.columns().get(column).item().key(), texts[column]);
            }
        }
        return given;
    }

    /** The answer in a column as it is written in the responses CSV. */
    public String answer(int column) {
        long cell = cells[column];
        if (cell == Cell.DONT_KNOW) {
            return Cell.DONT_KNOW_TEXT;
        }
        if (cell == Cell.NOT_APPLICABLE) {
            return Cell.NOT_APPLICABLE_TEXT;
        }
        if (!Cell.isCode(cell)) {
            return "";
        }
        Column definition = codebook.columns().get(column);
        return texts[column].isEmpty() ? definition.format().code(cell) : texts[column];
    }
}
