package de.digicheck.dossier.web;

import de.digicheck.dossier.Block;
import de.digicheck.dossier.Paper;
import de.digicheck.dossier.Section;
import de.digicheck.report.html.Dot;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A dossier as pages and documents show it.
 *
 * @param body name of the body; empty where none is named
 * @param day in words
 */
record PaperView(
        String title, String body, String day, String introduction, List<SectionView> sections, String motion) {

    private static final int COLOURS = 7;
    private static final double WHOLE = 100;

    /** A section with the place that links lead to. */
    record SectionView(String anchor, String title, String text, List<BlockView> blocks) {}

    /**
     * A block; one of the three.
     *
     * @param sentence empty where it is none
     */
    record BlockView(String sentence, Optional<TableView> table, Optional<DotsView> dots) {}

    /** A table. */
    record TableView(String caption, List<ColumnView> columns, List<List<String>> rows) {}

    /** A column. */
    record ColumnView(String label, boolean number) {}

    /** A picture of dots. */
    record DotsView(String title, List<DotView> rows, String source) {}

    /**
     * A dot.
     *
     * @param bar where its interval stands on paper; empty where there is none
     */
    record DotView(String label, String value, String range, String colour, Dot dot, String bar) {}

    static PaperView of(Paper paper, DossierWords words) {
        List<Section> sections = paper.sections();
        return new PaperView(
                paper.title(),
                paper.body(),
                words.day(paper.day()),
                paper.introduction(),
                IntStream.range(0, sections.size())
                        .mapToObj(index -> section(index, sections.get(index), words))
                        .toList(),
                paper.motion());
    }

    private static SectionView section(int index, Section section, DossierWords words) {
        return new SectionView(
                "abschnitt-" + (index + 1),
                section.title(),
                section.text(),
                section.blocks().stream().map(block -> block(block, words)).toList());
    }

    private static BlockView block(Block block, DossierWords words) {
        if (block instanceof Block.Table table) {
            return new BlockView("", Optional.of(table(table)), Optional.empty());
        }
        if (block instanceof Block.Dots dots) {
            return new BlockView("", Optional.empty(), Optional.of(dots(dots, words)));
        }
        return new BlockView(((Block.Sentence) block).text(), Optional.empty(), Optional.empty());
    }

    private static TableView table(Block.Table table) {
        return new TableView(
                table.caption(),
                IntStream.range(0, table.columns().size())
                        .mapToObj(index -> new ColumnView(
                                table.columns().get(index), table.numbers().get(index)))
                        .toList(),
                table.rows());
    }

    private static DotsView dots(Block.Dots dots, DossierWords words) {
        return new DotsView(
                dots.title(),
                IntStream.range(0, dots.dots().size())
                        .mapToObj(index -> dot(index, dots.dots().get(index), words))
                        .toList(),
                dots.source());
    }

    private static DotView dot(int index, Block.Dot dot, DossierWords words) {
        String title = words.text("dossier.dot", dot.label(), dot.value(), dot.range());
        return new DotView(
                dot.label(),
                dot.value(),
                dot.range(),
                "f" + index % COLOURS,
                new Dot(title, position(dot.score()), position(dot.lower()), position(dot.upper()), null, null),
                bar(dot));
    }

    private static @Nullable String position(OptionalDouble value) {
        return value.isPresent() ? per(value.getAsDouble()) : null;
    }

    private static String per(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }

    private static String bar(Block.Dot dot) {
        if (dot.lower().isEmpty() || dot.upper().isEmpty()) {
            return "";
        }
        double lower = Math.max(0, dot.lower().getAsDouble());
        double upper = Math.min(WHOLE, dot.upper().getAsDouble());
        return "margin-left: " + per(lower) + "; width: " + per(Math.max(1, upper - lower));
    }
}
