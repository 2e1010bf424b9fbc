package de.digicheck.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import de.digicheck.fixtures.Axe;
import de.digicheck.fixtures.Chromium;
import de.digicheck.prioritisation.RankedProject;
import de.digicheck.release.ReleasePolicy;
import de.digicheck.report.ReportDocument;
import de.digicheck.report.ResultsDocument;
import de.digicheck.report.TownFixture;
import de.digicheck.roadmap.Portfolio;
import de.digicheck.roadmap.Roadmap;
import de.digicheck.roadmap.Robustness;
import de.digicheck.roadmap.Unplannable;
import de.digicheck.shared.Euro;
import de.digicheck.shared.Language;
import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.ProjectKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        write("raw.html", with(raw, raw.results().projects()));
        write("short.html", shortened(raw));
        write("gated.html", TownFixture.gated(5));
    }

    private static void write(String file, ReportDocument document) throws IOException {
        Files.writeString(FOLDER.resolve(file), ReportHtmlTest.text(document, Language.GERMAN));
    }

    /** With few proposals, all of which look alike, and a plan, so that the search for violations ends soon. */
    private static ReportDocument shortened(ReportDocument document) {
        return with(document, document.results().projects().subList(0, FEW_PROJECTS));
    }

    private static ReportDocument with(ReportDocument document, List<RankedProject> projects) {
        ResultsDocument all = document.results();
        return new ReportDocument(
                new ResultsDocument(all.release(), all.seed(), projects, Optional.of(plan(projects))),
                document.municipality(),
                document.questionnaire(),
                document.fields(),
                document.catalogue());
    }

    /** All start in the first of two years, but the last, which does not. */
    private static Roadmap plan(List<RankedProject> projects) {
        List<ProjectKey> keys = projects.stream().map(RankedProject::key).toList();
        ProjectKey last = keys.get(keys.size() - 1);
        return new Roadmap(
                Portfolio.Status.FEASIBLE,
                0.0125,
                100,
                List.of(
                        new Roadmap.Year(2027, keys.subList(0, keys.size() - 1), Euro.of(1_234_567), Euro.ZERO),
                        new Roadmap.Year(2028, List.of(), Euro.of(1), Euro.of(234_567))),
                List.of(),
                List.of(new Roadmap.NotIncluded(
                        last, List.of(), List.of(), List.of(), 1, List.of(), LocalizedText.german("Kein Geld."))),
                List.of(new Unplannable(last, List.of("expenses"))),
                keys.stream()
                        .map(key -> new Roadmap.Included(key, new Robustness.Inclusion(0.5)))
                        .toList());
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
