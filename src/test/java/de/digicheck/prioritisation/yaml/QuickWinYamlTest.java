package de.digicheck.prioritisation.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.fixtures.PublishedSchema;
import de.digicheck.prioritisation.QuickWinRule;
import de.digicheck.shared.Euro;
import de.digicheck.shared.Finding;
import de.digicheck.shared.Findings;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuickWinYamlTest {

    private static final PublishedSchema SCHEMA = PublishedSchema.of("quick-win");
    private static final Path SHIPPED = Path.of("analysis/quick-win.yaml");
    private static final String CONTRACT =
            "{max-cost: 10000, max-effort-days: 20, max-structural-change: 1, max-months: 6, min-effect: 0.25,"
                    + " min-need: 50, min-citizen-friendliness: 3, min-stability: 0.8}\n";
    private static final QuickWinRule RULE = new QuickWinRule(Euro.of(10_000), 20, 1, 6, 0.25, 50, 3, 0.8);

    private final Findings findings = new Findings();

    @Test
    void publishesAValidSchema() {
        assertThat(SCHEMA.flaws()).isEmpty();
    }

    @Test
    void acceptsTheContractSample() {
        assertThat(QuickWinYaml.parse("q.yaml", CONTRACT, findings)).contains(RULE);
        assertThat(SCHEMA.objections(CONTRACT)).isEmpty();
        assertThat(findings.list()).isEmpty();
    }

    @Test
    void acceptsTheShippedRule() {
        assertThat(QuickWinYaml.read(SHIPPED, findings)).contains(RULE);
        assertThat(SCHEMA.objections(SHIPPED)).isEmpty();
        assertThat(findings.list()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    max-cost: 10000              | max-cost: -1                  | out-of-range
                    max-cost: 10000              | max-cost: 0.001               | too-many-decimals
                    max-cost: 10000              | max-price: 1                  | missing-key
                    max-effort-days: 20          | max-effort-days: -1           | out-of-range
                    max-structural-change: 1     | max-structural-change: 5      | out-of-range
                    max-months: 6                | max-months: soon              | wrong-type
                    min-effect: 0.25             | min-effect: 25                | out-of-range
                    min-need: 50                 | min-need: 101                 | out-of-range
                    min-citizen-friendliness: 3  | min-citizen-friendliness: 2.5 | wrong-type
                    min-stability: 0.8           | min-stability: 80             | out-of-range
                    min-stability: 0.8           | min-stability: 1, more: 1     | unknown-key
                    """)
    void reportsMistakes(String right, String wrong, String code) {
        assertThat(QuickWinYaml.parse("q.yaml", CONTRACT.replace(right, wrong), findings))
                .isEmpty();
        assertThat(findings.list()).extracting(Finding::code).contains(code);
    }
}
