package de.digicheck.dossier.mongo;

import de.digicheck.dossier.Block;
import de.digicheck.dossier.Paper;
import de.digicheck.dossier.Papers;
import de.digicheck.dossier.Section;
import de.digicheck.shared.Language;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** What a dossier says, as a document. A row of a table is a document of its own: not every store keeps lists in lists. */
final class PaperDocument {

    private static final String KIND = "kind";
    private static final String TITLE = "title";
    private static final String SOURCE = "source";
    private static final String CELLS = "cells";

    private PaperDocument() {}

    static Document write(Papers papers) {
        Document languages = new Document();
        papers.byLanguage().forEach((language, paper) -> languages.append(language.tag(), paper(paper)));
        return new Document("languages", languages)
                .append("campaigns", List.copyOf(papers.campaigns()))
                .append("inner", List.copyOf(papers.inner()));
    }

    private static Document paper(Paper paper) {
        return new Document(TITLE, paper.title())
                .append("body", paper.body())
                .append("day", paper.day().toString())
                .append("introduction", paper.introduction())
                .append(
                        "sections",
                        paper.sections().stream().map(PaperDocument::section).toList())
                .append("motion", paper.motion());
    }

    private static Document section(Section section) {
        return new Document(TITLE, section.title())
                .append("text", section.text())
                .append(
                        "blocks",
                        section.blocks().stream().map(PaperDocument::block).toList());
    }

    private static Document block(Block block) {
        if (block instanceof Block.Table table) {
            return new Document(KIND, "table")
                    .append("caption", table.caption())
                    .append("columns", table.columns())
                    .append("numbers", table.numbers())
                    .append(
                            "rows",
                            table.rows().stream()
                                    .map(row -> new Document(CELLS, row))
                                    .toList());
        }
        if (block instanceof Block.Dots dots) {
            return new Document(KIND, "dots")
                    .append(TITLE, dots.title())
                    .append("dots", dots.dots().stream().map(PaperDocument::dot).toList())
                    .append(SOURCE, dots.source());
        }
        return new Document(KIND, "sentence").append("text", ((Block.Sentence) block).text());
    }

    private static Document dot(Block.Dot dot) {
        return new Document("label", dot.label())
                .append("value", dot.value())
                .append("range", dot.range())
                .append("score", number(dot.score()))
                .append("lower", number(dot.lower()))
                .append("upper", number(dot.upper()));
    }

    private static @Nullable Double number(OptionalDouble number) {
        return number.isPresent() ? number.getAsDouble() : null;
    }

    static Papers read(Document document) {
        Map<Language, Paper> papers = new TreeMap<>();
        Document languages = document.get("languages", Document.class);
        languages.keySet().forEach(tag -> papers.put(new Language(tag), readPaper(languages.get(tag, Document.class))));
        return new Papers(
                papers,
                new HashSet<>(document.getList("campaigns", String.class)),
                new HashSet<>(document.getList("inner", String.class)));
    }

    private static Paper readPaper(Document document) {
        return new Paper(
                document.getString(TITLE),
                document.getString("body"),
                LocalDate.parse(document.getString("day")),
                document.getString("introduction"),
                document.getList("sections", Document.class).stream()
                        .map(PaperDocument::readSection)
                        .toList(),
                document.getString("motion"));
    }

    private static Section readSection(Document document) {
        return new Section(
                document.getString(TITLE),
                document.getString("text"),
                document.getList("blocks", Document.class).stream()
                        .map(PaperDocument::readBlock)
                        .toList());
    }

    private static Block readBlock(Document document) {
        return switch (document.getString(KIND)) {
            case "table" -> readTable(document);
            case "dots" ->
                new Block.Dots(
                        document.getString(TITLE),
                        document.getList("dots", Document.class).stream()
                                .map(PaperDocument::readDot)
                                .toList(),
                        document.getString(SOURCE));
            default -> new Block.Sentence(document.getString("text"));
        };
    }

    private static Block readTable(Document document) {
        return new Block.Table(
                document.getString("caption"),
                document.getList("columns", String.class),
                document.getList("numbers", Boolean.class),
                document.getList("rows", Document.class).stream()
                        .map(row -> row.getList(CELLS, String.class))
                        .toList());
    }

    private static Block.Dot readDot(Document document) {
        return new Block.Dot(
                document.getString("label"),
                document.getString("value"),
                document.getString("range"),
                readNumber(document.getDouble("score")),
                readNumber(document.getDouble("lower")),
                readNumber(document.getDouble("upper")));
    }

    private static OptionalDouble readNumber(@Nullable Double number) {
        return number == null ? OptionalDouble.empty() : OptionalDouble.of(number);
    }
}
