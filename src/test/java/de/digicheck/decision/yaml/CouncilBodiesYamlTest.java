package de.digicheck.decision.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.decision.CouncilBody;
import de.digicheck.decision.KnownSittings;
import de.digicheck.decision.SittingRole;
import de.digicheck.fixtures.PublishedSchema;
import de.digicheck.roadmap.SittingBody;
import de.digicheck.shared.Finding;
import de.digicheck.shared.Findings;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CouncilBodiesYamlTest {

    private static final PublishedSchema SCHEMA = PublishedSchema.of("bodies");
    private static final Path SHIPPED = Path.of("analysis/bodies.yaml");
    private static final String CONTRACT = """
        bodies:
          - {key: main-committee, label: {de: Hauptausschuss, en: Main committee}, roles: [preliminary, information]}
          - {key: council, label: {de: Rat, en: Council}, roles: [decision]}
        """;

    private final Findings findings = new Findings();

    @Test
    void publishesAValidSchema() {
        assertThat(SCHEMA.flaws()).isEmpty();
    }

    @Test
    void acceptsTheContractSample() {
        assertThat(CouncilBodiesYaml.parse("b.yaml", CONTRACT, findings)
                        .orElseThrow()
                        .list())
                .extracting(CouncilBody::key)
                .containsExactly("main-committee", "council");
        assertThat(SCHEMA.objections(CONTRACT)).isEmpty();
        assertThat(findings.list()).isEmpty();
    }

    @Test
    void acceptsTheShippedBodies() {
        assertThat(CouncilBodiesYaml.read(SHIPPED, findings).orElseThrow().find("council"))
                .hasValueSatisfying(council -> assertThat(council.roles()).contains(SittingRole.DECISION));
        assertThat(SCHEMA.objections(SHIPPED)).isEmpty();
        assertThat(findings.list()).isEmpty();
    }

    @Test
    void readsSittingsAndHowLongBeforeThemPapersAreIn() {
        String text = CONTRACT.replace("[decision]", "[decision], sittings: [2027-02-25], paper-days: 21");
        List<SittingBody> bodies = new KnownSittings(
                        CouncilBodiesYaml.parse("b.yaml", text, findings).orElseThrow())
                .bodies();
        assertThat(bodies)
                .extracting(SittingBody::before)
                .containsExactly(SittingBody.Before.PRELIMINARY, SittingBody.Before.NOTHING);
        assertThat(bodies.get(1))
                .satisfies(council -> assertThat(council.days()).containsExactly(LocalDate.parse("2027-02-25")))
                .satisfies(council -> assertThat(council.paperDays()).isEqualTo(21));
        assertThat(SCHEMA.objections(text)).isEmpty();
        assertThat(CouncilBodiesYaml.parse("b.yaml", text.replace("2027-02-25", "Februar"), findings))
                .isEmpty();
        assertThat(findings.list()).extracting(Finding::code).containsExactly("bad-date");
    }

    @Test
    void warnsWhereNobodyDecides() {
        String without = CONTRACT.replace("[decision]", "[information]");
        assertThat(CouncilBodiesYaml.parse("b.yaml", without, findings)).isPresent();
        assertThat(findings.list()).extracting(Finding::code).containsExactly("nobody-decides");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        roles: [decision]        | roles: [decide]           | unknown-sitting-role
        roles: [decision]        | roles: []                 | empty-list
        roles: [decision]        | rolls: [decision]         | missing-key
        roles: [decision]        | roles: [decision], seats: 9 | unknown-key
        key: council             | key: main-committee       | duplicate-body
        key: council             | key: der rat              | bad-key
        label: {de: Rat, en: Council} | label: {}            | missing-text
        """)
    void reportsMistakes(String right, String wrong, String code) {
        assertThat(CouncilBodiesYaml.parse("b.yaml", CONTRACT.replace(right, wrong), findings))
                .isEmpty();
        assertThat(findings.list()).extracting(Finding::code).contains(code);
    }
}
