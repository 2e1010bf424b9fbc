package de.digicheck.roadmap.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.fixtures.PublishedSchema;
import de.digicheck.roadmap.BudgetFrame;
import de.digicheck.shared.Euro;
import de.digicheck.shared.Finding;
import de.digicheck.shared.Findings;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BudgetYamlTest {

    private static final PublishedSchema SCHEMA = PublishedSchema.of("budget");

    private final Findings findings = new Findings();

    @Test
    void readsTheBudgetOfTheContract() {
        String text = """
                first-year: 2027
                years: [{expenses: 124500, investments: 420000, person-days: {it: 200}}]
                """;
        BudgetFrame budget = BudgetYaml.parse("b.yaml", text, findings).orElseThrow();
        assertThat(findings.isEmpty()).isTrue();
        assertThat(budget.firstYear()).isEqualTo(2027);
        assertThat(budget.years().get(0).expenses()).isEqualTo(Euro.of(124500));
        assertThat(budget.years().get(0).investments()).isEqualTo(Euro.of(420000));
        assertThat(budget.years().get(0).personDays()).isEqualTo(Map.of("it", 200.0));
        assertThat(SCHEMA.flaws()).isEmpty();
        assertThat(SCHEMA.objections(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "years: [{expenses: 1, investments: 1}]|missing-key",
                "{first-year: 2027, years: []}|empty-list",
                "{first-year: 2027, years: [{expenses: 1}]}|missing-key",
                "{first-year: 2027, years: [{expenses: -1, investments: 1}]}|out-of-range",
                "{first-year: 2027, years: [{expenses: 1, investments: 1, days: 1}]}|unknown-key",
                "{first-year: 2027, years: [{expenses: 1, investments: 1, person-days: {it: -1}}]}|out-of-range",
                "{first-year: 27, years: [{expenses: 1, investments: 1}]}|out-of-range",
                "{first-year: 2027, years: [1]}|wrong-type"
            })
    void refuses(String text, String code) {
        assertThat(BudgetYaml.parse("b.yaml", text, findings)).isEmpty();
        assertThat(findings.list().stream().map(Finding::code)).isEqualTo(List.of(code));
        assertThat(SCHEMA.objections(text)).isNotEmpty();
    }
}
