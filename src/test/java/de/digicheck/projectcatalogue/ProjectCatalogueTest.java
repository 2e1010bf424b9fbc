package de.digicheck.projectcatalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.digicheck.projectcatalogue.yaml.ProjectCatalogueYaml;
import de.digicheck.shared.Euro;
import de.digicheck.shared.Findings;
import de.digicheck.shared.ProjectKey;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProjectCatalogueTest {

    private static final ProjectKey A = new ProjectKey("a");
    private static final ProjectKey B = new ProjectKey("b");
    private static final ProjectKey C = new ProjectKey("c");

    @Test
    void followsDependantsOfDependants() {
        ProjectCatalogue chain = read("""
                projects:
                  - {key: a, label: {de: A}, status: done}
                  - {key: b, label: {de: B}, requires: [a]}
                  - {key: c, label: {de: C}, requires: [a, b]}
                """);

        assertThat(chain.dependants(A)).containsExactlyInAnyOrder(B, C);
        assertThat(chain.dependants(C)).isEmpty();
        assertThat(chain.openPrerequisites(chain.find(C).orElseThrow())).containsExactly(B);
    }

    @Test
    void endsOnCyclesAndUnknownPrerequisites() {
        ProjectCatalogue circle = read("""
                projects:
                  - {key: a, label: {de: A}, requires: [b, nobody]}
                  - {key: b, label: {de: B}, requires: [a]}
                """);

        assertThat(circle.dependants(A)).containsExactly(B);
        assertThat(circle.openPrerequisites(circle.find(A).orElseThrow())).hasSize(2);
    }

    @Test
    void refusesTwoProjectsOfOneKey() {
        Project a = read("projects: [{key: a, label: {de: A}}]").find(A).orElseThrow();

        assertThatIllegalArgumentException().isThrownBy(() -> new ProjectCatalogue(List.of(a, a)));
    }

    @Test
    void knowsWhatAProjectCostsAtLeast() {
        Means means = read("projects: [{key: a, label: {de: A}, expenses: {yearly: 10}, investments: 5}]")
                .find(A)
                .orElseThrow()
                .means();

        assertThat(means.knownCost()).isEqualTo(Euro.of(15));
        assertThat(means.expenses()).isEqualTo(Optional.empty());
        assertThat(means.cost()).isEmpty();
    }

    private static ProjectCatalogue read(String yaml) {
        return ProjectCatalogueYaml.parse("c.yaml", yaml, new Findings()).orElseThrow();
    }
}
