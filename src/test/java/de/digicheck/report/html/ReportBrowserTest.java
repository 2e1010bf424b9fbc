package de.digicheck.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import de.digicheck.fixtures.Axe;
import de.digicheck.fixtures.Chromium;
import de.digicheck.release.ReleasePolicy;
import de.digicheck.report.ReportDocument;
import de.digicheck.report.ResultsDocument;
import de.digicheck.report.TownFixture;
import de.digicheck.shared.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Looks at the report in a browser. {@code -Ddigicheck.pictures=true} also leaves screenshots and a print in {@code
 * target/report}.
 */
class ReportBrowserTest {

    private static final Path FOLDER = Path.of("target/report");
    private static final int HEIGHT = 800;
    private static final int FEW_PROJECTS = 3;
    private static final String OPEN_ALL = "document.querySelectorAll('details').forEach(d => d.open = true)";
    private static final String SCROLLS_SIDEWAYS =
            "document.documentElement.scrollWidth > document.documentElement.clientWidth";

    private static Chromium chromium;

    @BeforeAll
    static void writeReports() throws IOException {
        chromium = Chromium.start();
        Files.createDirectories(FOLDER);
        ReportDocument raw = TownFixture.report(ReleasePolicy.raw());
        write("raw.html", raw);
        write("short.html", shortened(raw));
        write("gated.html", TownFixture.gated(5));
    }

    private static void write(String file, ReportDocument document) throws IOException {
        Files.writeString(FOLDER.resolve(file), ReportHtmlTest.text(document, Language.GERMAN));
    }

    /** With few proposals, all of which look alike, so that the search for violations ends soon. */
    private static ReportDocument shortened(ReportDocument document) {
        ResultsDocument all = document.results();
        return new ReportDocument(
                new ResultsDocument(all.release(), all.seed(), all.projects().subList(0, FEW_PROJECTS)),
                document.municipality(),
                document.questionnaire(),
                document.fields(),
                document.catalogue());
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"raw", "gated"})
    void neverScrollsSidewaysAndAsksForNothing(String kind) {
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            List<String> complaints = new ArrayList<>();
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.onRequest(request -> complaints.add(request.url()));
            open(page, kind);
            for (int width : new int[] {320, 360, 1280}) {
                page.setViewportSize(width, HEIGHT);
                assertThat(page.evaluate(SCROLLS_SIDEWAYS))
                        .as("closed at %d", width)
                        .isEqualTo(false);
                picture(page, kind + "-" + width);
            }
            page.evaluate(OPEN_ALL);
            for (int width : new int[] {320, 360, 1280}) {
                page.setViewportSize(width, HEIGHT);
                assertThat(page.evaluate(SCROLLS_SIDEWAYS))
                        .as("open at %d", width)
                        .isEqualTo(false);
            }
            assertThat(complaints).containsExactly(address(kind));
        }
    }

    @ParameterizedTest
    @CsvSource({"short, 360", "short, 1280"})
    void hasNoAccessibilityViolation(String kind, int width) {
        try (BrowserContext context =
                chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(width, HEIGHT))) {
            Page page = context.newPage();
            open(page, kind);
            page.evaluate(OPEN_ALL);
            assertThat(Axe.violations(page)).isEmpty();
        }
    }

    private static void open(Page page, String kind) {
        page.navigate(address(kind));
    }

    private static String address(String kind) {
        return FOLDER.resolve(kind + ".html").toAbsolutePath().toUri().toString();
    }

    private static void picture(Page page, String name) {
        if (!Boolean.getBoolean("digicheck.pictures")) {
            return;
        }
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(FOLDER.resolve(name + ".png")));
        page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPath(FOLDER.resolve(name + ".pdf")));
    }
}
