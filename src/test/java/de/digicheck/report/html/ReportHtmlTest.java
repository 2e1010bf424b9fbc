package de.digicheck.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.actionfield.ActionFields;
import de.digicheck.release.Release;
import de.digicheck.release.ReleasePolicy;
import de.digicheck.report.ReportDocument;
import de.digicheck.report.ResultsDocument;
import de.digicheck.report.SmallRelease;
import de.digicheck.report.TownFixture;
import de.digicheck.shared.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Node;

class ReportHtmlTest {

    private static final ReportDocument RAW = TownFixture.report(ReleasePolicy.raw());
    private static final ReportDocument GATED = TownFixture.gated(5);

    @Test
    void isWellFormedAndSpeaksToPeople() throws IOException {
        for (ReportDocument document : List.of(RAW, GATED)) {
            String html = text(document, Language.GERMAN);
            Html page = new Html(html);
            assertThat(page.texts("/html/body")).allSatisfy(body -> assertThat(body)
                    .doesNotContain("NaN", "Optional", "Infinity", "[", "{0}", "??")
                    .doesNotContainPattern("[A-Z]\\w+@[0-9a-f]{4}|(?<!mit )\\bnull\\b"));
            assertThat(page.nodes("//@*[starts-with(name(), 'th:')]")).isEmpty();
        }
    }

    @Test
    void needsNothingFromElsewhere() throws IOException {
        Html page = new Html(text(RAW, Language.GERMAN));
        assertThat(page.nodes("//script | //link | //img | //iframe | //@style[contains(., 'url')]"))
                .isEmpty();
        assertThat(page.nodes("//@href")).extracting(Node::getNodeValue).allMatch(href -> href.startsWith("#"));
        assertThat(page.texts("//style")).noneMatch(style -> style.contains("url(") || style.contains("@import"));
        assertThat(page.nodes("//meta[@http-equiv='Content-Security-Policy']/@content"))
                .extracting(Node::getNodeValue)
                .containsExactly("default-src 'none'; style-src 'unsafe-inline'; img-src data:");
    }

    @Test
    void writesTheSameBytesInEveryLocale() throws IOException {
        Locale before = Locale.getDefault();
        String expected = text(GATED, Language.GERMAN);
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(text(GATED, Language.GERMAN)).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void everyLinkHasATarget() throws IOException {
        Html page = new Html(text(RAW, Language.GERMAN));
        List<String> ids = page.nodes("//@id").stream().map(Node::getNodeValue).toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.nodes("//@href"))
                .extracting(node -> node.getNodeValue().substring(1))
                .isSubsetOf(ids);
        assertThat(page.nodes("//@aria-labelledby"))
                .extracting(Node::getNodeValue)
                .isSubsetOf(ids);
    }

    @Test
    void everyTableHasACaptionAndEveryPictureATitle() throws IOException {
        Html page = new Html(text(RAW, Language.GERMAN));
        assertThat(page.nodes("//table[not(caption)]")).isEmpty();
        assertThat(page.nodes("//th[not(@scope)]")).isEmpty();
        assertThat(page.nodes("//*[name()='svg'][@role='img'][not(*[name()='title'])]"))
                .isEmpty();
        assertThat(page.nodes("//div[contains(@class, 'scroll')][not(@tabindex) or not(@aria-label)]"))
                .isEmpty();
    }

    @Test
    void saysWhoMayReadIt() throws IOException {
        assertThat(new Html(text(RAW, Language.GERMAN)).texts("//*[@role='note']"))
                .singleElement()
                .asString()
                .startsWith("Nicht zur Weitergabe: ungeschützte Auswertung");
        Html town = new Html(text(TownFixture.report(ReleasePolicy.townOnly(5)), Language.GERMAN));
        assertThat(town.texts("//*[@role='note']"))
                .singleElement()
                .asString()
                .contains("nicht gezeigt, um Antworten zu schützen");
        assertThat(town.nodes("//table[contains(@class, 'heat')]")).isEmpty();
    }

    @Test
    void showsMergedPartsByNameAndHatchesWhatTheGateHides() throws IOException {
        Html gated = new Html(text(GATED, Language.GERMAN));

        assertThat(gated.texts("//*[@role='note']")).isEmpty();
        assertThat(gated.texts("//section[@id='einheiten']//th[@scope='row']"))
                .anyMatch(name -> name.contains("Rechnungsprüfungsamt") && name.contains(" und "));
        assertThat(gated.texts("//section[@id='einheiten']//td[contains(@class, 'withheld')]"))
                .isNotEmpty()
                .containsOnly("nicht gezeigt");
        assertThat(gated.texts("//section[@id='funktionen']//th[@scope='row']")).contains("Ohne Funktionsgruppe");
        assertThat(gated.texts("//section[@id='einheiten']//tbody//td"))
                .allMatch(text -> text.matches("nicht gezeigt|–|[≤≥\u00a0]*[0-9.]+"));
    }

    @Test
    void promisesFullPrecisionOnlyWhereThereIsAny() throws IOException {
        assertThat(new Html(text(RAW, Language.GERMAN)).texts("//footer/p[last()]"))
                .containsExactly("Alle Zahlen stehen mit voller Genauigkeit in der Datei results.json.");
        assertThat(new Html(text(GATED, Language.GERMAN)).texts("//footer/p[last()]"))
                .containsExactly("Alle Zahlen stehen auch in der Datei results.json.");
    }

    @Test
    void marksAssumptionsWhereTheyAreShown() throws IOException {
        Html page = new Html(text(RAW, Language.GERMAN));
        assertThat(page.nodes("//table[@class='goals']//tbody/tr"))
                .hasSameSizeAs(page.nodes("//table[@class='goals']//tbody//abbr[@class='badge']"));
        assertThat(page.nodes("//table[@class='ranking']//tbody/tr"))
                .hasSameSizeAs(page.nodes("//table[@class='ranking']//tbody//abbr[@class='badge']"));
    }

    @Test
    void showsWithheldUndefinedAndBoundsKindly() throws IOException {
        Release release = SmallRelease.of(Release.Kind.GATED);
        ReportDocument document = new ReportDocument(
                new ResultsDocument(release, 1, List.of()),
                RAW.municipality(),
                RAW.questionnaire(),
                new ActionFields(RAW.fields().list().stream()
                        .filter(field -> field.key().equals(SmallRelease.FIELD))
                        .toList()),
                RAW.catalogue());
        Html page = new Html(text(document, Language.GERMAN));
        assertThat(page.texts("//table[@class='heat']//td[contains(@class, 'step')]"))
                .contains("≥\u00a095", "nicht gezeigt");
        assertThat(page.nodes("//td[contains(@class, 'withheld')]")).isNotEmpty();
        assertThat(page.texts("//section[@id='einheiten']//ul[@class='legend']/li"))
                .endsWith("nicht gezeigt, um Antworten zu schützen");
        assertThat(page.texts("//body").get(0)).contains("Es liegen keine Projekte vor");
    }

    @Test
    void explainsHiddenNumbersOnlyWhereThereAreAny() throws IOException {
        assertThat(new Html(text(RAW, Language.GERMAN)).texts("//ul[@class='legend']/li"))
                .isNotEmpty()
                .noneMatch(entry -> entry.contains("nicht gezeigt"));
    }

    @Test
    void speaksEnglish() throws IOException {
        Html page = new Html(text(RAW, Language.ENGLISH));
        assertThat(page.nodes("/html/@lang")).extracting(Node::getNodeValue).containsExactly("en");
        assertThat(page.texts("//h1")).containsExactly("Need for digitalisation: Musterstadt");
        assertThat(page.texts("//h2")).contains("How is this calculated?");
        assertThat(text(RAW, new Language("fr"))).contains("Digitalisierungsbedarf: Musterstadt");
    }

    @Test
    void explainsEveryRank() throws IOException {
        Html page = new Html(text(RAW, Language.GERMAN));
        long proposals = RAW.results().projects().stream()
                .filter(project -> project.isProposal())
                .count();
        assertThat(page.nodes("//details[@class='project']")).hasSize((int) proposals);
        assertThat(page.nodes("//details[@class='project'][not(p[@class='sentence'])]"))
                .isEmpty();
        assertThat(Map.of("contributions", page.nodes("//details[@class='project'][not(.//table)]")))
                .containsEntry("contributions", List.of());
    }

    static String text(ReportDocument document, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ReportHtml(language).write(document, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
