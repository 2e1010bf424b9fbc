package de.digicheck.prioritisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.digicheck.actionfield.ActionFields;
import de.digicheck.actionfield.yaml.ActionFieldsYaml;
import de.digicheck.organisation.Municipality;
import de.digicheck.organisation.OrgUnit;
import de.digicheck.organisation.yaml.OrganisationYaml;
import de.digicheck.prioritisation.yaml.QuickWinYaml;
import de.digicheck.prioritisation.yaml.ValueModelYaml;
import de.digicheck.projectcatalogue.CatalogueCheck;
import de.digicheck.projectcatalogue.ProjectCatalogue;
import de.digicheck.projectcatalogue.yaml.ProjectCatalogueYaml;
import de.digicheck.release.Figure;
import de.digicheck.release.Release;
import de.digicheck.shared.Findings;
import de.digicheck.shared.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The files that ship with the product, ranked on made-up scores of the example town. */
class ShippedCatalogueTest {

    private static final Path REFERENCE = Path.of("src/test/resources/prioritisation/reference.csv");
    private static final Findings FINDINGS = new Findings();
    private static final ActionFields FIELDS = ActionFieldsYaml.read(Path.of("analysis/action-fields.yaml"), FINDINGS)
            .orElseThrow()
            .fields();
    private static final Municipality TOWN = OrganisationYaml.read(Path.of("organisations/musterstadt.yaml"), FINDINGS)
            .orElseThrow();
    private static final ProjectCatalogue CATALOGUE = ProjectCatalogueYaml.read(
                    Path.of("analysis/project-catalogue.yaml"), FINDINGS)
            .orElseThrow();
    private static final Ranking RANKING = new Prioritisation(
                    release(),
                    TOWN,
                    FIELDS,
                    ValueModelYaml.read(Path.of("analysis/value-model.yaml"), Optional.of(FIELDS), FINDINGS)
                            .orElseThrow(),
                    QuickWinYaml.read(Path.of("analysis/quick-win.yaml"), FINDINGS)
                            .orElseThrow())
            .rank(CATALOGUE, Uncertainty.standard(1));

    @Test
    void fitsFieldsAndOrganisation() {
        new CatalogueCheck(FIELDS, Optional.of(TOWN)).check(CATALOGUE, FINDINGS);

        assertThat(FINDINGS.list()).isEmpty();
    }

    /** Expected values: src/test/resources/prioritisation/reference.py, with exact fractions. */
    @Test
    void agreesWithAnIndependentRanking() throws IOException {
        List<String[]> expected = Files.readAllLines(REFERENCE).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();

        assertThat(RANKING.proposals()).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            RankedProject project = RANKING.proposals().get(i);
            assertThat(project.rank()).hasValue(Integer.parseInt(expected.get(i)[0]));
            assertThat(project.key().value()).isEqualTo(expected.get(i)[1]);
            assertThat(project.benefit()).isEqualTo(Double.parseDouble(expected.get(i)[2]), within(1e-12));
            QuickWin stated = new QuickWin(
                    project.quickWin().conditions().stream()
                            .filter(condition -> condition.kind() != Condition.Kind.MIN_STABILITY)
                            .toList(),
                    OptionalDouble.empty());
            assertThat(stated.value().map(String::valueOf).orElse("null"))
                    .as(project.key().value())
                    .isEqualTo(expected.get(i)[3]);
        }
    }

    @Test
    void saysNoNumberThatIsNotInTheResult() {
        for (RankedProject project : RANKING.projects()) {
            NumbersOfRecord numbers = NumbersOfRecord.of(project);
            for (Explanation.Sentence sentence : project.explanation().sentences()) {
                for (Language language : List.of(Language.GERMAN, Language.ENGLISH)) {
                    String text = sentence.text().in(language);
                    assertThat(numbers.strangersIn(text, language)).as(text).isEmpty();
                }
            }
        }
    }

    @Test
    void wouldNoticeAWrongNumber() {
        NumbersOfRecord numbers = NumbersOfRecord.of(RANKING.projects().get(0));

        assertThat(numbers.strangersIn("Rang 1 mit 51,9 Punkten, 1.234,5 und 41\u00a0%, „Arbeit 4.0“", Language.GERMAN))
                .containsExactly("51,9", "1.234,5", "41\u00a0%");
        assertThat(numbers.strangersIn("Rank 1 with 51.8 points", Language.ENGLISH))
                .isEmpty();
    }

    @Test
    void marksAssumptionsAndJudgements() {
        assertThat(RANKING.projects()).allSatisfy(project -> {
            assertThat(project.explanation().sentences())
                    .extracting(Explanation.Sentence::topic)
                    .startsWith(Explanation.Topic.RANK, Explanation.Topic.CONTRIBUTIONS)
                    .contains(Explanation.Topic.QUICK_WIN)
                    .endsWith(Explanation.Topic.ASSUMPTION);
            assertThat(project.explanation().sentences())
                    .filteredOn(sentence -> sentence.topic() == Explanation.Topic.REMOVED_NEED)
                    .isNotEmpty()
                    .allMatch(sentence -> sentence.text().in(Language.GERMAN).startsWith("Nach Einschätzung"));
        });
    }

    /** One leaf for each unit; score of unit u in field f = (37 u + 53 f) mod 101. */
    private static Release release() {
        ReleasedTown town = new ReleasedTown(
                FIELDS.list().stream().map(field -> field.key().value()).toArray(String[]::new));
        town.town(
                600,
                IntStream.range(0, FIELDS.list().size())
                        .mapToObj(field -> Figure.of(50))
                        .toArray(Figure[]::new));
        List<OrgUnit> units = TOWN.units();
        for (int u = 0; u < units.size(); u++) {
            OrgUnit unit = units.get(u);
            boolean inner = !TOWN.childrenOf(unit.code()).isEmpty();
            int heads = TOWN.directHeadcount(unit.code()).orElseThrow();
            town.leaf(
                    unit.code() + (inner ? ".direct" : ""),
                    Optional.empty(),
                    Figure.of(heads),
                    Figure.ofCount(heads / 2),
                    scores(u));
        }
        return town.release();
    }

    private static Figure[] scores(int unit) {
        return IntStream.range(0, FIELDS.list().size())
                .mapToObj(field -> Figure.of((37 * unit + 53 * field) % 101))
                .toArray(Figure[]::new);
    }
}
