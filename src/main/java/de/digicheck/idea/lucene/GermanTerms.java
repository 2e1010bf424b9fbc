package de.digicheck.idea.lucene;

import de.digicheck.idea.TextTerms;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** German words without stop words, as {@link GermanAnalyzer} stems them (light stemmer of Savoy 2006). */
public final class GermanTerms implements TextTerms {

    private static final int PIECE = 4;

    private final Analyzer analyzer = new GermanAnalyzer();

    @Override
    public List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream("text", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(new Word(term.toString(), text.substring(place.startOffset(), place.endOffset())));
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("reading a text in memory", e);
        }
        return words;
    }

    @Override
    public List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        for (String word : plain(text).split("[^\\p{L}\\p{N}]+", -1)) {
            if (!word.isEmpty()) {
                add(" " + word + " ", pieces);
            }
        }
        return pieces;
    }

    private static void add(String word, List<String> pieces) {
        for (int i = 0; i + PIECE <= Math.max(word.length(), PIECE); i++) {
            pieces.add(word.substring(i, Math.min(i + PIECE, word.length())));
        }
    }

    /** Lower case without umlauts. */
    private static String plain(String text) {
        return text.toLowerCase(Locale.GERMAN)
                .replace("ß", "ss")
                .replace('ä', 'a')
                .replace('ö', 'o')
                .replace('ü', 'u');
    }
}
