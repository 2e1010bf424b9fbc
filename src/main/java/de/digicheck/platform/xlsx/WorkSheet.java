package de.digicheck.platform.xlsx;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One sheet of a workbook. It prints in landscape on A4, as wide as a page, with the head on every page.
 *
 * @param name on its tab: 1 to 31 characters, none of {@code []:*?/\}
 * @param widths of the columns, in characters
 * @param headRow the last row of the head, from 0; rows up to it stay in sight
 * @param headColumns columns that stay in sight
 * @param rows cells from the left; rows need not be of one length
 */
public record WorkSheet(String name, List<Integer> widths, int headRow, int headColumns, List<List<SheetCell>> rows) {

    private static final Pattern NAME = Pattern.compile("[^\\[\\]:*?/\\\\]{1,31}");

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException when no tab can be called so
     */
    public WorkSheet {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("no name of a sheet: '" + name + "'");
        }
        widths = List.copyOf(widths);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
