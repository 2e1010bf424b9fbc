package de.digicheck.roadmap.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.fixtures.Documents;
import de.digicheck.fixtures.PdfUa;
import de.digicheck.roadmap.FinancialPlan;
import de.digicheck.roadmap.RoadmapVersion;
import de.digicheck.roadmap.SampleRoadmap;
import de.digicheck.shared.Language;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The annexes as documents, without the service. */
class AnnexTest {

    private static final RoadmapVersion VERSION = SampleRoadmap.version();
    private static final FinancialPlan PLAN = VERSION.financialPlan();

    private static byte[] document(String template, Language language) {
        return Documents.with("roadmap")
                .render(
                        template,
                        Map.of(
                                "town", "Musterstadt",
                                "roadmap", RoadmapView.of(VERSION, language),
                                "time", TimeTable.of(VERSION, language),
                                "dues", List.of(),
                                "finances", FinanceView.of(VERSION, language)),
                        language.locale());
    }

    @ParameterizedTest
    @CsvSource({"de, Annahme, Q1–Q3, 2028", "en, assumption, Q1–Q3, 2028"})
    void readsTheRoadmapToScreenReaders(String tag, String assumption, String bar, String year) {
        Language language = new Language(tag);
        byte[] pdf = document("roadmap/annex", language);

        assertThat(PdfUa.violations(pdf)).isEmpty();
        assertThat(PdfUa.text(pdf))
                .contains("Musterstadt", assumption, bar, year, SampleRoadmap.TRAP)
                .contains(new Figures(language, PLAN).euro(PLAN.sum().total()))
                .doesNotContain("??");
    }

    @ParameterizedTest
    @CsvSource({"de, 2027/2028", "en, 2027/2028"})
    void readsTheFinancialPlanToScreenReaders(String tag, String budget) {
        Language language = new Language(tag);
        byte[] pdf = document("roadmap/finance-annex", language);

        assertThat(PdfUa.violations(pdf)).isEmpty();
        Figures say = new Figures(language, PLAN);
        assertThat(PdfUa.text(pdf)).contains(budget).doesNotContain("??");
        for (FinancialPlan.Year year : PLAN.years()) {
            assertThat(PdfUa.text(pdf))
                    .contains(say.euro(year.amounts().followUp()))
                    .contains(say.euro(year.amounts().highest()))
                    .contains(say.euro(year.running()));
        }
    }
}
