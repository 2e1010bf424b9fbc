package de.digicheck.release;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.release.json.EquationsJson;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Attacks what is published of random towns. {@code RandomTownsBenchmark} does it with more of them. */
class RandomTownsTest {

    private static final int TOWNS = 50;

    @TempDir
    private Path folder;

    @Test
    void findsNothingInWhatTheGatePublishes() {
        for (long seed = 0; seed < TOWNS; seed++) {
            AuditedTown town = AuditedTown.of(seed, 10);
            AuditReport report = town.audit().audit(Publishers.gate(town));

            assertThat(report.findings()).as("town %d", seed).isEmpty();
            assertThat(report.statements()).isPositive();
        }
    }

    @Test
    void findsNothingInWhatTheGatePublishesOfASecondWave() {
        for (long seed = 0; seed < TOWNS; seed++) {
            TwoWaves waves = TwoWaves.of(seed);
            EarlierRelease before = waves.published();
            AuditReport report = waves.audit(before).audit(waves.gate(before));

            assertThat(report.findings()).as("town %d", seed).isEmpty();
            assertThat(report.statements()).isPositive();
        }
    }

    @Test
    void findsSomethingInMostTownsWhereAThresholdIsAllThereIs() {
        long leaky = LongStream.range(0, 10)
                .mapToObj(seed -> AuditedTown.of(seed, 1))
                .filter(town -> !town.audit().audit(Publishers.threshold(town)).passed())
                .count();

        assertThat(leaky).isGreaterThan(5);
    }

    @Test
    void coarsensADraftUntilNothingIsFound() {
        for (long seed = 0; seed < 3; seed++) {
            AuditedTown town = AuditedTown.of(seed, 1);
            AuditLoop.Outcome outcome = new AuditLoop(town.audit()).run(ThresholdDraft.of(town));

            assertThat(outcome.report().passed()).as("town %d", seed).isTrue();
            assertThat(outcome.report().rounds()).as("town %d", seed).isNotEmpty();
            assertThat(town.audit().audit(outcome.candidate()).passed()).isTrue();
        }
    }

    @Test
    void takesStepsInTheirOrder() {
        AuditedTown town = AuditedTown.of(3, 1);
        AuditLoop.Outcome outcome = new AuditLoop(town.audit()).run(ThresholdDraft.of(town));

        assertThat(outcome.report().rounds())
                .extracting(AuditReport.Round::step)
                .isSorted()
                .contains(CoarseningStep.MERGE_SMALLEST_ROLES, CoarseningStep.DROP_ROLE_TABLE);
    }

    @Test
    void givesAnAttackerFromOutsideNothing() throws IOException {
        for (long seed : new long[] {13, 23}) {
            AuditedTown town = AuditedTown.of(seed, 10);
            Path file = folder.resolve(seed + ".json");
            try (OutputStream out = Files.newOutputStream(file)) {
                EquationsJson.write(Equations.of(Publishers.gate(town), town.estimates(), 5, true), out);
            }

            assertThat(OutsideAttacker.leaks(file)).as("town %d", seed).isEmpty();
        }
    }
}
