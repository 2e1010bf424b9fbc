package de.digicheck.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import de.digicheck.fixtures.PdfUa;
import de.digicheck.fixtures.Templates;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaggedPdfTest {

    private static final byte[] PDF =
            new TaggedPdf(Templates.engine()).render("pdf-sample", Map.of("count", 3), Locale.GERMAN);

    @Test
    void isReadableForScreenReaders() {
        assertThat(PdfUa.violations(PDF)).isEmpty();
    }

    @Test
    void noticesWhatIsNotReadable() {
        String withoutTitle = "<html><head></head><body><p>ohne Titel und Sprache</p></body></html>";

        assertThat(PdfUa.violations(TaggedPdf.convert(withoutTitle))).isNotEmpty();
    }

    @Test
    void saysTitleLanguageAndBookmarks() throws IOException {
        try (PDDocument document = Loader.loadPDF(PDF)) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Ein Beispiel");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("de");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            PDOutlineItem first =
                    document.getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertThat(first.getTitle()).isEqualTo("Zweiter Teil");
        }
    }

    @Test
    void givesAgainWhatWasMadeOfTheSameContentAlone() {
        TaggedPdf documents = new TaggedPdf(Templates.engine());
        byte[] first = documents.renderKept("pdf-sample", Map.of("count", 3), Locale.GERMAN);
        byte[] original = first.clone();
        // whoever changes what was given changes no document of others
        first[0] = 0;

        assertThat(documents.renderKept("pdf-sample", Map.of("count", 3), Locale.GERMAN))
                .isEqualTo(original);
        assertThat(PdfUa.text(documents.renderKept("pdf-sample", Map.of("count", 4), Locale.GERMAN)))
                .contains("4 Zeilen");
        assertThat(documents.render("pdf-sample", Map.of("count", 3), Locale.GERMAN))
                .isNotEqualTo(original);
    }

    @Test
    void canBeReadBack() {
        assertThat(PdfUa.text(PDF)).contains("Ein Beispiel", "Größe, Straße, Œuvre, Łódź, čtvrt", "3 Zeilen", "1 / 2");
    }

    @Test
    void carriesItsFonts() throws IOException {
        try (PDDocument document = Loader.loadPDF(PDF)) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getName()).contains("Liberation");
                }
            }
        }
    }

    @Test
    void fetchesNothing(@TempDir Path folder) throws IOException {
        AtomicInteger visits = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            visits.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        Path style = Files.writeString(folder.resolve("style.css"), "p { display: none; }");
        String there = "http://127.0.0.1:" + server.getAddress().getPort();
        String html =
                "<html lang=\"de\"><head><title>T</title><style>body { font-family: Sans; }</style><link rel=\"stylesheet\" href=\""
                        + style.toUri()
                        + "\"/><link rel=\"stylesheet\" href=\"" + there + "/a.css\"/></head><body><p>sichtbar</p>"
                        + "<img alt=\"fremd\" src=\"" + there
                        + "/a.png\"/><img alt=\"fremd\" src=\"a.png\"/></body></html>";
        try {
            assertThat(PdfUa.text(TaggedPdf.convert(html))).contains("sichtbar");
        } finally {
            server.stop(0);
        }
        assertThat(visits).hasValue(0);
    }
}
