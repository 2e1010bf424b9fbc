package de.digicheck.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table as it stands on a page, with its German numbers read as people read them.
 *
 * @param rows of the body; cells from the left, heads of rows included
 */
record PageTable(List<String> head, List<List<String>> rows) {

    private static final String BODY =
            "t => [...t.tBodies].flatMap(b => [...b.rows]).map(r => [...r.cells].map(c => c.innerText))";
    private static final String HEAD = "t => [...t.tHead.rows[0].cells].map(c => c.innerText)";

    /** The table whose caption begins with some words. */
    @SuppressWarnings("unchecked")
    static PageTable of(Page page, String caption) {
        var table = page.locator("xpath=//table[starts-with(normalize-space(caption), \"" + caption + "\")]");
        assertThat(table.count()).as(caption).isEqualTo(1);
        return new PageTable((List<String>) table.evaluate(HEAD), (List<List<String>>) table.evaluate(BODY));
    }

    /** The number at the beginning of a text such as {@code 12.500 €}, {@code 18,8} or {@code −3}. */
    static BigDecimal number(String text) {
        String plain = text.strip()
                .replaceFirst("[^0-9.,−-].*", "")
                .replace(".", "")
                .replace(',', '.')
                .replace('−', '-');
        assertThat(plain).as("a number at the beginning of '" + text + "'").matches("-?[0-9]+(\\.[0-9]+)?");
        return new BigDecimal(plain);
    }

    /** The numbers of a row from a column on. */
    static List<BigDecimal> numbers(List<String> row, int from) {
        return row.subList(from, row.size()).stream().map(PageTable::number).toList();
    }

    /** The numbers of the row that begins with some words. */
    List<BigDecimal> row(String name) {
        return rows.stream()
                .filter(row -> row.get(0).equals(name))
                .findFirst()
                .map(row -> numbers(row, 1))
                .orElseThrow(() -> new AssertionError("no row " + name + " in " + rows));
    }

    /** The numbers of a column. */
    List<BigDecimal> column(int column) {
        return rows.stream().map(row -> number(row.get(column))).toList();
    }

    static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Two rows, added column by column. */
    static List<BigDecimal> plus(List<BigDecimal> one, List<BigDecimal> other) {
        assertThat(one).hasSameSizeAs(other);
        return IntStream.range(0, one.size())
                .mapToObj(index -> one.get(index).add(other.get(index)))
                .toList();
    }
}
