package de.digicheck.report.html;

import de.digicheck.report.ReportDocument;
import de.digicheck.shared.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Writes {@code report.html}: one file without scripts and without anything from elsewhere, UTF-8, for screen and paper.
 * The same document is the same bytes; there is no date in it.
 */
public final class ReportHtml {

    private static final String TEMPLATE = "report/report";
    private static final List<String> STYLES = List.of("/templates/report/report.css", "/assets/figures.css");

    private final Words words;
    private final String style;
    private final SpringTemplateEngine engine;

    /**
     * Reads the template, the words and the style sheets, which takes longer than writing a small report: time that can pass
     * while the document is still computed.
     *
     * @param language German where there are no words in this language
     * @throws UncheckedIOException when they cannot be read
     */
    public ReportHtml(Language language) {
        words = new Words(language);
        style = style();
        engine = engine(words);
        parseTemplate();
    }

    /** Parsing is all that a throttled process does before somebody asks it for text. */
    private void parseTemplate() {
        engine.processThrottled(TEMPLATE, new Context(words.locale()));
    }

    /**
     * Writes a report. Its largest sections are put into words side by side.
     *
     * @param out left open
     * @throws IOException when it cannot be written
     */
    public void write(ReportDocument document, OutputStream out) throws IOException {
        ReportPage page = ReportPage.of(document, words);
        List<String> sections = Section.largest(page).parallelStream()
                .map(section -> engine.process(section.template(), new Context(words.locale(), section.variables())))
                .map(String::strip)
                .toList();
        Context context = new Context(words.locale());
        context.setVariable("page", page);
        context.setVariable("style", style);
        context.setVariable("proposals", sections.get(0));
        context.setVariable("fields", sections.subList(1, sections.size()));
        out.write(engine.process(TEMPLATE, context).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** A part of the report with a template of its own. */
    private record Section(String template, Map<String, Object> variables) {

        /** The proposals, then the fields in their order. */
        static List<Section> largest(ReportPage page) {
            Section proposals = new Section("report/proposals-section", Map.of("proposals", page.proposals()));
            Stream<Section> fields = page.fields().stream()
                    .map(field -> new Section(
                            "report/field-section",
                            Map.of("field", field, "source", page.head().source())));
            return Stream.concat(Stream.of(proposals), fields).toList();
        }
    }

    private static SpringTemplateEngine engine(Words words) {
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver(ReportHtml.class.getClassLoader());
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        templates.setTemplateMode(TemplateMode.HTML);
        templates.setCharacterEncoding(StandardCharsets.UTF_8.name());
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        engine.setMessageResolver(new WordsResolver(words));
        return engine;
    }

    private static String style() {
        StringBuilder styles = new StringBuilder();
        for (String style : STYLES) {
            try (InputStream in = ReportHtml.class.getResourceAsStream(style)) {
                if (in == null) {
                    throw new IllegalStateException("the style sheet is not in the jar: " + style);
                }
                styles.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return styles.toString();
    }
}
