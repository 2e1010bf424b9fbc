package de.digicheck.projectcatalogue;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.actionfield.ActionField;
import de.digicheck.actionfield.ActionFields;
import de.digicheck.organisation.Municipality;
import de.digicheck.projectcatalogue.yaml.ProjectCatalogueYaml;
import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.Finding;
import de.digicheck.shared.Findings;
import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.OrgUnitCode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class CatalogueCheckTest {

    private static final ActionFields FIELDS = new ActionFields(List.of(new ActionField(
            new ActionFieldKey("work"),
            LocalizedText.german("Arbeit"),
            Optional.empty(),
            false,
            OptionalDouble.empty(),
            List.of())));
    private static final Municipality TOWN = Municipality.flat(List.of(new OrgUnitCode("o1")), List.of());

    private static final String YAML = """
            projects:
              - key: p
                label: {de: P}
                effects:
                  work: {effect: 0.1, reason: x}
                  wrok: {effect: 0.1, reason: x}
                reach: [o1, o2]
            """;

    private final Findings findings = new Findings();

    @Test
    void reportsUnknownFieldsAndUnitsWhereTheyStand() {
        check(Optional.of(TOWN));

        assertThat(findings.list())
                .extracting(Finding::toString)
                .containsExactly(
                        "c.yaml:6:13: error unknown-field: project 'p' has an effect on 'wrok', which is no action field"
                                + " (maybe 'work' is meant)",
                        "c.yaml:7:17: error unknown-unit: project 'p' reaches 'o2', which is no unit"
                                + " (maybe 'o1' is meant)");
    }

    @Test
    void leavesUnitsAloneWithoutAnOrganisation() {
        check(Optional.empty());

        assertThat(findings.list()).extracting(Finding::code).containsExactly("unknown-field");
    }

    private void check(Optional<Municipality> town) {
        ProjectCatalogue catalogue =
                ProjectCatalogueYaml.parse("c.yaml", YAML, findings).orElseThrow();
        new CatalogueCheck(FIELDS, town).check(catalogue, findings);
    }
}
