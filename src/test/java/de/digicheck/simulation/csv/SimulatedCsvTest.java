package de.digicheck.simulation.csv;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.aggregation.Estimates;
import de.digicheck.aggregation.Evaluation;
import de.digicheck.aggregation.FieldEstimate;
import de.digicheck.aggregation.PartEstimate;
import de.digicheck.aggregation.Roster;
import de.digicheck.aggregation.TallySheet;
import de.digicheck.aggregation.csv.ResponsesCsv;
import de.digicheck.fixtures.Lines;
import de.digicheck.fixtures.Shipped;
import de.digicheck.organisation.Municipality;
import de.digicheck.questionnaire.Questionnaire;
import de.digicheck.shared.Findings;
import de.digicheck.simulation.Simulation;
import de.digicheck.simulation.ThemeKey;
import de.digicheck.simulation.Themes;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulatedCsvTest {

    private static final Questionnaire QUESTIONNAIRE = Shipped.fullQuestionnaire();
    private static final Municipality TOWN = Shipped.musterstadt();

    @TempDir
    private Path folder;

    private static Simulation simulation(long seed) {
        Themes themes = Themes.ofFields(QUESTIONNAIRE, Shipped.actionFields(), Shipped.mapping(QUESTIONNAIRE));
        return new Simulation(QUESTIONNAIRE, TOWN, themes, seed);
    }

    private Estimates analyse(Simulation simulation, int responses) throws IOException {
        Path file = folder.resolve("responses.csv");
        try (Writer out = Files.newBufferedWriter(file)) {
            SimulatedCsv.write(simulation, responses, out, rows -> {});
        }
        Roster roster = Roster.of(TOWN);
        TallySheet sheet =
                new TallySheet(simulation.codebook(), Shipped.actionFields(), Shipped.mapping(QUESTIONNAIRE), roster);
        Findings findings = new Findings();
        new ResponsesCsv(simulation.codebook(), roster, rows -> {}).read(file, sheet, findings);
        assertThat(Lines.of(findings)).isEmpty();
        return Evaluation.of(sheet);
    }

    @Test
    void writesWhatAnalysisReads() throws IOException {
        Estimates estimates = analyse(simulation(1), 700);

        assertThat(estimates.town().respondents()).isEqualTo(700);
        assertThat(estimates.dropped()).isZero();
        assertThat(estimates.parts()).noneMatch(part -> part.group().isStale());
    }

    @Test
    void writesTheSameBytesForTheSameSeed() throws IOException {
        StringWriter first = new StringWriter();
        StringWriter second = new StringWriter();
        SimulatedCsv.write(simulation(4), 100, first, rows -> {});
        SimulatedCsv.write(simulation(4), 100, second, rows -> {});

        assertThat(first)
                .hasToString(second.toString())
                .asString()
                .startsWith("unit,role,")
                .doesNotContain("\r");
    }

    @Test
    void tellsHowManyRowsAreWritten() throws IOException {
        List<Long> told = new ArrayList<>();
        SimulatedCsv.write(simulation(1), 3, new StringWriter(), told::add);

        assertThat(told).containsExactly(1L, 2L, 3L);
    }

    @Test
    void putsInWhatEstimatesFindAgain() throws IOException {
        Simulation simulation = simulation(1);
        Map<String, Pairs> byField = new HashMap<>();
        for (PartEstimate part : analyse(simulation, 20_000).parts()) {
            for (FieldEstimate field : part.group().fields()) {
                if (part.leaf()) {
                    String key = field.key().value();
                    byField.computeIfAbsent(key, fresh -> new Pairs())
                            .add(simulation.effects().unitEffect(part.unit(), new ThemeKey(key)), score(field));
                }
            }
        }

        assertThat(byField).hasSize(7).allSatisfy((field, pairs) -> assertThat(pairs.correlation())
                .as("correlation of true effects and unit scores in %s", field)
                .isGreaterThan(0.9));
    }

    @Test
    void ordersFieldsByTheirTrueLevel() throws IOException {
        Simulation simulation = simulation(1);
        Pairs pairs = new Pairs();
        for (FieldEstimate field : analyse(simulation, 1000).town().fields()) {
            pairs.add(simulation.effects().townLevel(new ThemeKey(field.key().value())), score(field));
        }

        assertThat(pairs.correlation()).isGreaterThan(0.8);
    }

    private static double score(FieldEstimate field) {
        return field.score().mean().mean().orElseThrow();
    }

    private static final class Pairs {

        private final List<double[]> pairs = new ArrayList<>();

        void add(double truth, double estimate) {
            pairs.add(new double[] {truth, estimate});
        }

        double correlation() {
            return new PearsonsCorrelation(pairs.toArray(double[][]::new))
                    .getCorrelationMatrix()
                    .getEntry(0, 1);
        }
    }
}
