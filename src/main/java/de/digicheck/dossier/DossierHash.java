package de.digicheck.dossier;

import de.digicheck.shared.CanonicalForm;
import java.util.OptionalDouble;

/**
 * Fingerprint of everything that a dossier says: SHA-256, in hexadecimal, of its canonical form.
 *
 * <p>The tokens of the {@link CanonicalForm}:
 * {@code digicheck-dossier-1}; the papers, sorted by language, each: language, title, body, day (ISO), introduction,
 * sections (title, text, blocks), motion; the campaigns, sorted; the inner ones of
 * them, sorted. A block begins with {@code sentence} (text),
 * {@code table} (caption, columns, whether each is of numbers, rows) or {@code dots} (title, dots, source); numbers are
 * written as {@link Double#toString}, missing ones as the empty token.
 */
public final class DossierHash {

    private static final String VERSION = "digicheck-dossier-1";

    private final CanonicalForm form = new CanonicalForm();

    private DossierHash() {}

    /** The hash of a dossier in all its languages. */
    public static String of(Papers papers) {
        DossierHash writer = new DossierHash();
        writer.form.token(VERSION);
        writer.form.list(papers.byLanguage().entrySet(), entry -> {
            writer.form.token(entry.getKey());
            writer.paper(entry.getValue());
        });
        writer.form.list(papers.campaigns(), writer.form::token);
        writer.form.list(papers.inner(), writer.form::token);
        return writer.form.sha256();
    }

    private void paper(Paper paper) {
        form.token(paper.title());
        form.token(paper.body());
        form.token(paper.day());
        form.token(paper.introduction());
        form.list(paper.sections(), this::section);
        form.token(paper.motion());
    }

    private void section(Section section) {
        form.token(section.title());
        form.token(section.text());
        form.list(section.blocks(), this::block);
    }

    private void block(Block block) {
        if (block instanceof Block.Sentence sentence) {
            form.token("sentence");
            form.token(sentence.text());
        } else if (block instanceof Block.Table table) {
            form.token("table");
            form.token(table.caption());
            form.list(table.columns(), form::token);
            form.list(table.numbers(), form::token);
            form.list(table.rows(), row -> form.list(row, form::token));
        } else if (block instanceof Block.Dots dots) {
            form.token("dots");
            form.token(dots.title());
            form.list(dots.dots(), this::dot);
            form.token(dots.source());
        }
    }

    private void dot(Block.Dot dot) {
        form.token(dot.label());
        form.token(dot.value());
        form.token(dot.range());
        form.token(number(dot.score()));
        form.token(number(dot.lower()));
        form.token(number(dot.upper()));
    }

    private static String number(OptionalDouble number) {
        return number.isPresent() ? Double.toString(number.getAsDouble()) : "";
    }
}
