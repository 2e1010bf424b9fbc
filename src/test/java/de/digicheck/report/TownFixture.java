package de.digicheck.report;

import de.digicheck.actionfield.ActionField;
import de.digicheck.actionfield.ActionFields;
import de.digicheck.actionfield.ItemMapping;
import de.digicheck.actionfield.yaml.ActionFieldsYaml;
import de.digicheck.actionfield.yaml.ItemMappingYaml;
import de.digicheck.aggregation.Evaluation;
import de.digicheck.aggregation.GridEstimates;
import de.digicheck.aggregation.Roster;
import de.digicheck.aggregation.TallySheet;
import de.digicheck.organisation.AnnouncedGrid;
import de.digicheck.organisation.Municipality;
import de.digicheck.organisation.OrgUnit;
import de.digicheck.organisation.yaml.OrganisationYaml;
import de.digicheck.prioritisation.Prioritisation;
import de.digicheck.prioritisation.QuickWinRule;
import de.digicheck.prioritisation.Ranking;
import de.digicheck.prioritisation.ValueModel;
import de.digicheck.prioritisation.yaml.QuickWinYaml;
import de.digicheck.prioritisation.yaml.ValueModelYaml;
import de.digicheck.projectcatalogue.ProjectCatalogue;
import de.digicheck.projectcatalogue.yaml.ProjectCatalogueYaml;
import de.digicheck.questionnaire.Cell;
import de.digicheck.questionnaire.Codebook;
import de.digicheck.questionnaire.Column;
import de.digicheck.questionnaire.Polarity;
import de.digicheck.questionnaire.Questionnaire;
import de.digicheck.questionnaire.yaml.QuestionnaireYaml;
import de.digicheck.release.Gate;
import de.digicheck.release.Release;
import de.digicheck.release.ReleasePolicy;
import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.Findings;
import de.digicheck.shared.RoleKey;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.Function;

/**
 * The shipped town, questionnaire, fields and projects with answers drawn from a fixed seed: need differs between fields
 * and units, some cannot judge, some leave out.
 */
public final class TownFixture {

    private static final long SEED = 7;

    private final Findings findings = new Findings();
    private final Municipality municipality = OrganisationYaml.read(Path.of("organisations/musterstadt.yaml"), findings)
            .orElseThrow();
    private final Questionnaire questionnaire = QuestionnaireYaml.read(
                    Path.of("questionnaires/mitarbeiterbefragung-2026.yaml"), findings)
            .orElseThrow();
    private final ActionFields fields = targeted(ActionFieldsYaml.read(Path.of("analysis/action-fields.yaml"), findings)
            .orElseThrow()
            .fields());
    private final ItemMapping mapping = ItemMappingYaml.read(Path.of("analysis/item-mapping.yaml"), findings)
            .orElseThrow()
            .find(questionnaire)
            .orElseThrow()
            .mapping();
    private final ProjectCatalogue catalogue = ProjectCatalogueYaml.read(
                    Path.of("analysis/project-catalogue.yaml"), findings)
            .orElseThrow();
    private final ValueModel model = ValueModelYaml.read(
                    Path.of("analysis/value-model.yaml"), Optional.of(fields), findings)
            .orElseThrow();
    private final QuickWinRule rule =
            QuickWinYaml.read(Path.of("analysis/quick-win.yaml"), findings).orElseThrow();
    private final Map<ActionFieldKey, Double> fieldNeed = new HashMap<>();
    private final Random random = new Random(SEED);

    /** The report on this town under some rules. */
    public static ReportDocument report(ReleasePolicy policy) {
        TownFixture town = new TownFixture();
        return town.document(sheet -> policy.release(Evaluation.of(sheet)));
    }

    /** The report on what the gate publishes of this town. */
    public static ReportDocument gated(int minimumGroupSize) {
        TownFixture town = new TownFixture();
        AnnouncedGrid grid = AnnouncedGrid.of(town.municipality, 2 * minimumGroupSize);
        return town.document(
                sheet -> Gate.of(minimumGroupSize).release(GridEstimates.of(Evaluation.of(sheet), sheet, grid)));
    }

    private static ActionFields targeted(ActionFields fields) {
        return new ActionFields(fields.list().stream()
                .map(field -> new ActionField(
                        field.key(),
                        field.label(),
                        field.description(),
                        field.sensitive(),
                        OptionalDouble.of(35),
                        field.goals()))
                .toList());
    }

    private ReportDocument document(Function<TallySheet, Release> policy) {
        Codebook codebook = Codebook.of(questionnaire);
        Roster roster = Roster.of(municipality);
        TallySheet sheet = new TallySheet(codebook, fields, mapping, roster);
        double need = -0.9;
        for (ActionField field : fields.list()) {
            fieldNeed.put(field.key(), need);
            need += 0.3;
        }
        municipality.units().forEach(unit -> answers(unit, codebook, roster, sheet));
        Release release = policy.apply(sheet);
        Ranking ranking = new Prioritisation(release, municipality, fields, model, rule).rank(catalogue);
        ResultsDocument results = new ResultsDocument(release, SEED, ranking.projects());
        return new ReportDocument(results, municipality, questionnaire, fields, catalogue);
    }

    private void answers(OrgUnit unit, Codebook codebook, Roster roster, TallySheet sheet) {
        double unitNeed = 0.35 * random.nextGaussian();
        Map<RoleKey, Integer> heads = unit.headcount().orElseThrow();
        heads.forEach((role, count) -> {
            for (int person = 0; person < count; person++) {
                if (random.nextDouble() < 0.62) {
                    sheet.add(roster.unit(unit.code()), roster.role(role), person(codebook, unitNeed));
                }
            }
        });
    }

    private long[] person(Codebook codebook, double unitNeed) {
        double own = 0.5 * random.nextGaussian();
        List<Column> columns = codebook.columns();
        long[] cells = new long[columns.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = answer(columns.get(i), unitNeed + own);
        }
        return cells;
    }

    private long answer(Column column, double need) {
        double luck = random.nextDouble();
        if (luck < 0.04) {
            return Cell.BLANK;
        }
        if (luck < 0.1 && column.item().scale().isPresent()) {
            return luck < 0.07 ? Cell.DONT_KNOW : Cell.NOT_APPLICABLE;
        }
        if (column.item().scale().isEmpty() || column.item().polarity().isEmpty()) {
            return column.format().parse(random.nextBoolean() ? "1" : "0");
        }
        double all = need + mapped(column) + 0.9 * random.nextGaussian();
        boolean positive = column.item().polarity().get() == Polarity.POSITIVE;
        return Math.max(1, Math.min(5, Math.round(3 + (positive ? -all : all))));
    }

    private double mapped(Column column) {
        return mapping.find(column.item().key())
                .flatMap(mapped -> fields.findFieldOf(mapped.goal()))
                .map(field -> fieldNeed.getOrDefault(field.key(), 0.0))
                .orElse(0.0);
    }
}
