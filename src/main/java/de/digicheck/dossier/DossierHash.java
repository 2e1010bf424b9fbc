package de.digicheck.dossier;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.OptionalDouble;
import java.util.function.Consumer;

/**
 * Fingerprint of everything that a dossier says: SHA-256, in hexadecimal, of its canonical form.
 *
 * <p>The canonical form is a sequence of tokens, each written as the number of its bytes in UTF-8, a colon, the bytes and
 * a comma ("netstring"), so that no two dossiers share a form; a list is preceded by its length. The tokens:
 * {@code digicheck-dossier-1}; the papers, sorted by language, each: language, title, body, day (ISO), introduction,
 * sections (title, text, blocks), motion; the campaigns, sorted; the inner ones of
 * them, sorted. A block begins with {@code sentence} (text),
 * {@code table} (caption, columns, whether each is of numbers, rows) or {@code dots} (title, dots, source); numbers are
 * written as {@link Double#toString}, missing ones as the empty token.
 */
public final class DossierHash {

    private static final String VERSION = "digicheck-dossier-1";

    private final StringBuilder form = new StringBuilder();

    private DossierHash() {}

    /** The hash of a dossier in all its languages. */
    public static String of(Papers papers) {
        DossierHash writer = new DossierHash();
        writer.token(VERSION);
        writer.list(papers.byLanguage().entrySet(), entry -> {
            writer.token(entry.getKey());
            writer.paper(entry.getValue());
        });
        writer.list(papers.campaigns(), writer::token);
        writer.list(papers.inner(), writer::token);
        return sha256(writer.form.toString());
    }

    private void paper(Paper paper) {
        token(paper.title());
        token(paper.body());
        token(paper.day());
        token(paper.introduction());
        list(paper.sections(), this::section);
        token(paper.motion());
    }

    private void section(Section section) {
        token(section.title());
        token(section.text());
        list(section.blocks(), this::block);
    }

    private void block(Block block) {
        if (block instanceof Block.Sentence sentence) {
            token("sentence");
            token(sentence.text());
        } else if (block instanceof Block.Table table) {
            token("table");
            token(table.caption());
            list(table.columns(), this::token);
            list(table.numbers(), this::token);
            list(table.rows(), row -> list(row, this::token));
        } else if (block instanceof Block.Dots dots) {
            token("dots");
            token(dots.title());
            list(dots.dots(), this::dot);
            token(dots.source());
        }
    }

    private void dot(Block.Dot dot) {
        token(dot.label());
        token(dot.value());
        token(dot.range());
        token(number(dot.score()));
        token(number(dot.lower()));
        token(number(dot.upper()));
    }

    private static String number(OptionalDouble number) {
        return number.isPresent() ? Double.toString(number.getAsDouble()) : "";
    }

    private <T> void list(Collection<T> all, Consumer<? super T> each) {
        token(all.size());
        all.forEach(each);
    }

    private void token(Object value) {
        String text = value.toString();
        form.append(text.getBytes(StandardCharsets.UTF_8).length)
                .append(':')
                .append(text)
                .append(',');
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
