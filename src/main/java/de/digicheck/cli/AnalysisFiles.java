package de.digicheck.cli;

import de.digicheck.actionfield.ActionFields;
import de.digicheck.actionfield.ItemMapping;
import de.digicheck.actionfield.ItemMappings;
import de.digicheck.actionfield.MappingCheck;
import de.digicheck.actionfield.PlacedActionFields;
import de.digicheck.actionfield.yaml.ActionFieldsYaml;
import de.digicheck.actionfield.yaml.ItemMappingYaml;
import de.digicheck.aggregation.Roster;
import de.digicheck.aggregation.TallySheet;
import de.digicheck.aggregation.csv.ResponsesCsv;
import de.digicheck.configuration.Decisions;
import de.digicheck.organisation.Municipality;
import de.digicheck.organisation.yaml.OrganisationYaml;
import de.digicheck.projectcatalogue.CatalogueCheck;
import de.digicheck.projectcatalogue.ProjectCatalogue;
import de.digicheck.projectcatalogue.yaml.ProjectCatalogueYaml;
import de.digicheck.questionnaire.Codebook;
import de.digicheck.questionnaire.Questionnaire;
import de.digicheck.questionnaire.yaml.QuestionnaireYaml;
import de.digicheck.roadmap.BudgetFrame;
import de.digicheck.roadmap.yaml.BudgetYaml;
import de.digicheck.shared.Findings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What an analysis needs beside the responses.
 *
 * @param municipality empty when only the responses tell which units there are
 * @param catalogue the projects to rank, maybe none
 * @param budget to plan them by
 */
record AnalysisFiles(
        Questionnaire questionnaire,
        Optional<Municipality> municipality,
        ActionFields fields,
        ItemMapping mapping,
        ProjectCatalogue catalogue,
        Optional<BudgetFrame> budget,
        Decisions decisions) {

    /**
     * Where the files are.
     *
     * @param analysis folder with action fields and item mapping
     * @param projects catalogue to use in place of the one in the folder
     * @param waves what shall be analysed
     */
    record Places(
            Path questionnaire,
            Optional<Path> organisation,
            Path analysis,
            Optional<Path> projects,
            Optional<Path> budget,
            Waves waves) {}

    /**
     * Reads and checks everything but the responses; nothing but warnings are left when it returns. When something is
     * wrong, the responses are looked at as well, so that a user learns of everything at once.
     */
    static AnalysisFiles read(Places places, Console console) {
        Findings findings = new Findings();
        Optional<Questionnaire> questionnaire = QuestionnaireYaml.read(places.questionnaire(), findings);
        Optional<Municipality> municipality =
                places.organisation().flatMap(file -> OrganisationYaml.read(file, findings));
        Optional<PlacedActionFields> fields =
                ActionFieldsYaml.read(places.analysis().resolve("action-fields.yaml"), findings);
        Optional<ItemMapping> mapping = mapping(places, questionnaire, fields, findings);
        Optional<ActionFields> known = fields.map(PlacedActionFields::fields);
        ProjectCatalogue catalogue = catalogue(places, findings);
        known.ifPresent(some -> new CatalogueCheck(some, municipality).check(catalogue, findings));
        Optional<BudgetFrame> budget = places.budget().flatMap(file -> BudgetYaml.read(file, findings));
        Optional<Decisions> decisions = Decisions.read(places.analysis(), known, findings);
        if (findings.hasErrors()
                && (municipality.isPresent() || places.organisation().isEmpty())) {
            questionnaire.ifPresent(some -> places.waves()
                    .files()
                    .forEach(file -> checkResponses(file, some, municipality, console, findings)));
        }
        console.settle(findings);
        return new AnalysisFiles(
                questionnaire.orElseThrow(),
                municipality,
                known.orElseThrow(),
                mapping.orElseThrow(),
                catalogue,
                budget,
                decisions.orElseThrow());
    }

    /** Reads the responses into a sheet without scores that nobody looks at. */
    private static void checkResponses(
            Path responses,
            Questionnaire questionnaire,
            Optional<Municipality> municipality,
            Console console,
            Findings findings) {
        Codebook codebook = Codebook.of(questionnaire);
        Roster roster = municipality.map(Roster::of).orElseGet(Roster::open);
        ItemMapping nothing = new ItemMapping(questionnaire.key(), questionnaire.version(), List.of());
        TallySheet sheet = new TallySheet(codebook, new ActionFields(List.of()), nothing, roster);
        new ResponsesCsv(codebook, roster, console.progress("analyse")).read(responses, sheet, findings);
    }

    private static Optional<ItemMapping> mapping(
            Places places,
            Optional<Questionnaire> questionnaire,
            Optional<PlacedActionFields> fields,
            Findings findings) {
        Optional<ItemMappings> mappings =
                ItemMappingYaml.read(places.analysis().resolve("item-mapping.yaml"), findings);
        if (questionnaire.isEmpty() || fields.isEmpty() || mappings.isEmpty()) {
            return Optional.empty();
        }
        return new MappingCheck(fields.get(), mappings.get(), findings).mappingOf(questionnaire.get());
    }

    private static ProjectCatalogue catalogue(Places places, Findings findings) {
        Path usual = places.analysis().resolve("project-catalogue.yaml");
        return places.projects()
                .or(() -> Optional.of(usual).filter(Files::exists))
                .flatMap(file -> ProjectCatalogueYaml.read(file, findings))
                .orElse(ProjectCatalogue.EMPTY);
    }
}
