package de.digicheck.dossier.web;

import de.digicheck.dossier.Block;
import de.digicheck.dossier.Dossier;
import de.digicheck.dossier.Frozen;
import de.digicheck.dossier.Paper;
import de.digicheck.dossier.Papers;
import de.digicheck.dossier.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Frozen dossiers as JSON. */
final class DossierJson {

    private DossierJson() {}

    /** What a list says of a dossier. */
    static Map<String, @Nullable Object> head(Dossier dossier) {
        Frozen frozen = dossier.frozen().orElseThrow();
        Map<String, @Nullable Object> head = new LinkedHashMap<>();
        head.put("number", dossier.number());
        head.put("title", dossier.draft().title());
        head.put("body", dossier.draft().body().orElse(null));
        head.put("day", dossier.draft().day().toString());
        head.put("frozenAt", frozen.at().toString());
        head.put("hash", frozen.hash());
        return head;
    }

    /** All that a dossier says. */
    static Map<String, @Nullable Object> whole(Dossier dossier, Papers papers) {
        Map<String, @Nullable Object> whole = head(dossier);
        whole.put("campaigns", List.copyOf(papers.campaigns()));
        Map<String, Object> languages = new LinkedHashMap<>();
        papers.byLanguage().forEach((language, paper) -> languages.put(language.tag(), paper(paper)));
        whole.put("papers", languages);
        return whole;
    }

    private static Map<String, Object> paper(Paper paper) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("title", paper.title());
        json.put("body", paper.body());
        json.put("day", paper.day().toString());
        json.put("introduction", paper.introduction());
        json.put("sections", paper.sections().stream().map(DossierJson::section).toList());
        json.put("motion", paper.motion());
        return json;
    }

    private static Map<String, Object> section(Section section) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("title", section.title());
        json.put("text", section.text());
        json.put("blocks", section.blocks().stream().map(DossierJson::block).toList());
        return json;
    }

    private static Map<String, Object> block(Block block) {
        Map<String, Object> json = new LinkedHashMap<>();
        if (block instanceof Block.Table table) {
            json.put("kind", "table");
            json.put("caption", table.caption());
            json.put("columns", table.columns());
            json.put("numbers", table.numbers());
            json.put("rows", table.rows());
        } else if (block instanceof Block.Dots dots) {
            json.put("kind", "dots");
            json.put("title", dots.title());
            json.put("dots", dots.dots().stream().map(DossierJson::dot).toList());
            json.put("source", dots.source());
        } else if (block instanceof Block.Sentence sentence) {
            json.put("kind", "sentence");
            json.put("text", sentence.text());
        }
        return json;
    }

    private static Map<String, @Nullable Object> dot(Block.Dot dot) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("label", dot.label());
        json.put("value", dot.value());
        json.put("range", dot.range());
        json.put("score", number(dot.score()));
        json.put("lower", number(dot.lower()));
        json.put("upper", number(dot.upper()));
        return json;
    }

    private static @Nullable Double number(OptionalDouble number) {
        return number.isPresent() ? number.getAsDouble() : null;
    }
}
