package de.digicheck.dossier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;

/** A piece of a section, in words of one language: nothing in it is looked up again. */
public sealed interface Block permits Block.Sentence, Block.Table, Block.Dots {

    /** A sentence or a paragraph. */
    record Sentence(String text) implements Block {}

    /**
     * A table; the first cell of a row names it.
     *
     * @param numbers for each column, whether it holds numbers
     */
    record Table(String caption, List<String> columns, List<Boolean> numbers, List<List<String>> rows)
            implements Block {

        public Table {
            columns = List.copyOf(columns);
            numbers = List.copyOf(numbers);
            rows = rows.stream().map(List::copyOf).toList();
            int width = columns.size();
            if (numbers.size() != width || rows.stream().anyMatch(row -> row.size() != width)) {
                throw new IllegalArgumentException("a row has a cell for each column: " + caption);
            }
        }

        /** A table whose columns but the first are numbers. */
        public static Table ofNumbers(String caption, List<String> columns, List<List<String>> rows) {
            List<Boolean> numbers = new ArrayList<>(Collections.nCopies(columns.size(), true));
            numbers.set(0, false);
            return new Table(caption, columns, numbers, rows);
        }

        /** A table of words. */
        public static Table ofWords(String caption, List<String> columns, List<List<String>> rows) {
            return new Table(caption, columns, Collections.nCopies(columns.size(), false), rows);
        }
    }

    /**
     * Dots with intervals on a line from 0 to 100.
     *
     * @param source line below the picture
     */
    record Dots(String title, List<Dot> dots, String source) implements Block {

        public Dots {
            dots = List.copyOf(dots);
        }
    }

    /**
     * A dot; what is not shown is empty.
     *
     * @param value the same in words
     * @param range the interval in words
     * @param score 0…100
     * @param lower 0…100
     * @param upper 0…100
     */
    record Dot(
            String label,
            String value,
            String range,
            OptionalDouble score,
            OptionalDouble lower,
            OptionalDouble upper) {}
}
