package de.digicheck.configuration;

import de.digicheck.actionfield.ActionField;
import de.digicheck.actionfield.ActionFields;
import de.digicheck.actionfield.ItemMappings;
import de.digicheck.actionfield.PlacedActionFields;
import de.digicheck.actionfield.yaml.ActionFieldsYaml;
import de.digicheck.actionfield.yaml.ItemMappingYaml;
import de.digicheck.decision.CouncilBodies;
import de.digicheck.decision.yaml.CouncilBodiesYaml;
import de.digicheck.officecheck.CheckForm;
import de.digicheck.officecheck.yaml.CheckFormYaml;
import de.digicheck.organisation.Municipality;
import de.digicheck.organisation.yaml.OrganisationYaml;
import de.digicheck.organisation.yaml.TopicsCheck;
import de.digicheck.projectcatalogue.ProjectCatalogue;
import de.digicheck.projectcatalogue.yaml.ProjectCatalogueYaml;
import de.digicheck.questionnaire.Questionnaires;
import de.digicheck.questionnaire.yaml.QuestionnaireYaml;
import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.Findings;
import de.digicheck.shared.InvalidInputException;
import de.digicheck.shared.Place;
import de.digicheck.shared.yaml.YamlFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Everything that is configured for the town that a service works for. */
public record Town(
        Municipality municipality,
        Questionnaires questionnaires,
        ActionFields fields,
        ItemMappings mappings,
        ProjectCatalogue catalogue,
        Decisions decisions,
        CouncilBodies bodies,
        CheckForm officeChecks) {

    private static final String ORGANISATIONS = "organisations";

    /**
     * Reads a town from the folders {@code questionnaires}, {@code organisations} (one file) and {@code analysis}.
     *
     * @throws InvalidInputException with every finding when any of the files has an error
     */
    public static Town read(Path folder) {
        Findings findings = new Findings();
        Path analysis = folder.resolve("analysis");
        List<Path> folders = List.of(folder.resolve("questionnaires"), folder.resolve(ORGANISATIONS), analysis);
        ConfigurationFiles.check(folders, findings);
        List<Path> organisations = YamlPaths.below(List.of(folder.resolve(ORGANISATIONS)), new Findings());
        if (organisations.size() > 1) {
            findings.error(
                    "several-organisations",
                    Place.startOf(folder.resolve(ORGANISATIONS).toString()),
                    "there are " + organisations.size() + " organisations here",
                    "a service works for one town: leave one file in the folder");
        }
        requireNoErrors(findings);
        return read(folder, organisations.get(0), analysis);
    }

    private static Town read(Path folder, Path organisation, Path analysis) {
        Findings findings = new Findings();
        Optional<Municipality> municipality = OrganisationYaml.read(organisation, findings);
        Optional<ActionFields> fields = ActionFieldsYaml.read(analysis.resolve("action-fields.yaml"), findings)
                .map(PlacedActionFields::fields);
        fields.ifPresent(known -> checkTopics(organisation, known, findings));
        Optional<ItemMappings> mappings = ItemMappingYaml.read(analysis.resolve("item-mapping.yaml"), findings);
        Optional<ProjectCatalogue> catalogue = catalogue(analysis.resolve("project-catalogue.yaml"), findings);
        Optional<Decisions> decisions = Decisions.read(analysis, fields, findings);
        Optional<CouncilBodies> bodies = bodies(analysis.resolve("bodies.yaml"), findings);
        Path questions = folder.resolve("questionnaires");
        Questionnaires questionnaires = questionnaires(questions, findings);
        CheckForm officeChecks = officeChecks(questions, findings);
        requireNoErrors(findings);
        return new Town(
                municipality.orElseThrow(),
                questionnaires,
                fields.orElseThrow(),
                mappings.orElseThrow(),
                catalogue.orElseThrow(),
                decisions.orElseThrow(),
                bodies.orElseThrow(),
                officeChecks);
    }

    private static void checkTopics(Path organisation, ActionFields fields, Findings findings) {
        List<ActionFieldKey> known =
                fields.list().stream().map(ActionField::key).toList();
        YamlFile.read(organisation, new Findings()).ifPresent(root -> new TopicsCheck(known).check(root, findings));
    }

    private static Optional<ProjectCatalogue> catalogue(Path file, Findings findings) {
        return Files.exists(file) ? ProjectCatalogueYaml.read(file, findings) : Optional.of(ProjectCatalogue.EMPTY);
    }

    private static Optional<CouncilBodies> bodies(Path file, Findings findings) {
        return Files.exists(file) ? CouncilBodiesYaml.read(file, findings) : Optional.of(CouncilBodies.NONE);
    }

    private static Questionnaires questionnaires(Path folder, Findings findings) {
        return new Questionnaires(YamlPaths.below(List.of(folder), findings).stream()
                .filter(file -> !isOfficeCheck(file))
                .flatMap(file -> QuestionnaireYaml.read(file, findings).stream())
                .toList());
    }

    /** The latest form of office checks; one that asks nothing where there is none. */
    private static CheckForm officeChecks(Path folder, Findings findings) {
        return YamlPaths.below(List.of(folder), findings).stream()
                .filter(Town::isOfficeCheck)
                .flatMap(file -> CheckFormYaml.read(file, findings).stream())
                .max(Comparator.comparing(CheckForm::version))
                .orElse(CheckForm.NONE);
    }

    private static boolean isOfficeCheck(Path file) {
        return YamlFile.read(file, new Findings())
                .flatMap(root -> FileKind.of(file, root))
                .filter(FileKind.OFFICE_CHECK::equals)
                .isPresent();
    }

    private static void requireNoErrors(Findings findings) {
        if (findings.hasErrors()) {
            throw new InvalidInputException(findings);
        }
    }
}
