package de.digicheck.platform.web;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Markdown (CommonMark) as HTML below a heading of its page. */
public final class Markdown {

    private static final int LOWEST_HEADING = 6;
    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    private Markdown() {}

    /** Safe HTML: markup in the text is shown as text. */
    public static String html(String markdown) {
        Node document = PARSER.parse(markdown);
        document.accept(new LoweredHeadings());
        return RENDERER.render(document);
    }

    /** The page has a first heading of its own, so those of the text stand below it. */
    private static final class LoweredHeadings extends AbstractVisitor {

        @Override
        public void visit(Heading heading) {
            heading.setLevel(Math.min(heading.getLevel() + 1, LOWEST_HEADING));
        }
    }
}
