package de.digicheck.roadmap.xlsx;

import de.digicheck.platform.xlsx.SheetCell;
import de.digicheck.platform.xlsx.SheetCell.Look;
import de.digicheck.platform.xlsx.WorkSheet;
import de.digicheck.roadmap.Due;
import de.digicheck.roadmap.RoadmapVersion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sheet that says what must have begun by when: one row for each step of a project. */
final class DueSheet {

    private static final List<Integer> WIDTHS = List.of(22, 44, 44, 44, 60);
    private static final int HEAD_ROW = 3;

    private final RoadmapVersion version;
    private final AnnexWords words;

    DueSheet(RoadmapVersion version, AnnexWords words) {
        this.version = version;
        this.words = words;
    }

    WorkSheet of(List<Due> dues, LocalDate today) {
        List<List<SheetCell>> rows = new ArrayList<>(words.title(words.text("roadmap.dues"), version));
        rows.add(words.head(List.of(
                words.text("roadmap.due.by"),
                words.text("roadmap.due.what"),
                words.text("annex.due.sitting"),
                words.text("roadmap.project"),
                words.text("annex.due.note"))));
        dues.forEach(due -> rows.add(row(due, today)));
        rows.add(List.of());
        rows.add(List.of(new SheetCell.Text(words.text("annex.dues", words.day(today)), Look.NOTE)));
        return new WorkSheet(words.text("annex.sheet.dues"), WIDTHS, HEAD_ROW, 1, rows);
    }

    private List<SheetCell> row(Due due, LocalDate today) {
        return List.of(
                new SheetCell.Day(due.by()),
                SheetCell.text(words.text("roadmap.due." + due.word(), due.what())),
                SheetCell.text(sitting(due)),
                SheetCell.text(words.in(due.label())),
                SheetCell.text(notes(due, today)));
    }

    private String sitting(Due due) {
        return due.sitting()
                .map(sitting -> words.in(sitting.label()) + ", " + words.day(sitting.day()))
                .or(() -> due.body().map(words::in))
                .orElse("");
    }

    private String notes(Due due, LocalDate today) {
        boolean noSitting = due.body().isPresent() && due.sitting().isEmpty();
        return Stream.of(
                        due.isOverdue(today) ? words.text("roadmap.due.overdue") : "",
                        noSitting ? words.text("annex.due.no-sitting") : "",
                        due.estimated() && !noSitting ? words.text("annex.due.estimated") : "")
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }
}
