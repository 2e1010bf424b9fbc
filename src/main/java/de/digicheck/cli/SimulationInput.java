package de.digicheck.cli;

import de.digicheck.actionfield.PlacedActionFields;
import de.digicheck.actionfield.PlacedMapping;
import de.digicheck.actionfield.yaml.ActionFieldsYaml;
import de.digicheck.actionfield.yaml.ItemMappingYaml;
import de.digicheck.organisation.Municipality;
import de.digicheck.organisation.yaml.OrganisationYaml;
import de.digicheck.questionnaire.Questionnaire;
import de.digicheck.questionnaire.yaml.QuestionnaireYaml;
import de.digicheck.shared.Findings;
import de.digicheck.shared.Place;
import de.digicheck.simulation.Simulation;
import de.digicheck.simulation.Themes;
import de.digicheck.simulation.csv.SimulatedCsv;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/** What answers are simulated from. */
record SimulationInput(Questionnaire questionnaire, Municipality municipality, Themes themes) {

    /**
     * Reads the files.
     *
     * @param analysis folder with action fields and item mapping; without it, sections are themes
     */
    static SimulationInput read(Path questionnaire, Path organisation, Optional<Path> analysis, Console console) {
        Findings findings = new Findings();
        Optional<Questionnaire> questions = QuestionnaireYaml.read(questionnaire, findings);
        Optional<Municipality> town = OrganisationYaml.read(organisation, findings);
        town.map(Municipality::headcount)
                .filter(heads -> heads.equals(OptionalInt.of(0)))
                .ifPresent(none -> findings.error(
                        "no-staff",
                        Place.startOf(organisation.toString()),
                        "nobody works in this organisation",
                        "give at least one unit a headcount"));
        Optional<Themes> themes = questions.map(some -> themes(some, analysis, findings));
        console.settle(findings);
        return new SimulationInput(questions.orElseThrow(), town.orElseThrow(), themes.orElseThrow());
    }

    /** {@code ./analysis}, if it is there. */
    static Optional<Path> usualAnalysisFolder() {
        return Optional.of(Path.of("analysis")).filter(Files::isDirectory);
    }

    private static Themes themes(Questionnaire questionnaire, Optional<Path> analysis, Findings findings) {
        if (analysis.isEmpty()) {
            return Themes.ofSections(questionnaire);
        }
        Path folder = analysis.get();
        Optional<PlacedActionFields> fields = ActionFieldsYaml.read(folder.resolve("action-fields.yaml"), findings);
        Optional<PlacedMapping> mapping = ItemMappingYaml.read(folder.resolve("item-mapping.yaml"), findings)
                .flatMap(mappings -> mappings.find(questionnaire));
        return fields.isPresent() && mapping.isPresent()
                ? Themes.ofFields(
                        questionnaire, fields.get().fields(), mapping.get().mapping())
                : Themes.ofSections(questionnaire);
    }

    /** Draws answers and writes them as CSV. */
    void write(int responses, long seed, Path file, Console console) throws IOException {
        municipality.headcount().ifPresent(heads -> warnOfTooMany(responses, heads, console));
        Simulation simulation = new Simulation(questionnaire, municipality, themes, seed);
        Path target = file.toAbsolutePath().normalize();
        try (Drafts drafts = Drafts.into(Objects.requireNonNullElse(target.getParent(), target))) {
            String name = target.getFileName().toString();
            try (Writer out = new OutputStreamWriter(drafts.create(name), StandardCharsets.UTF_8)) {
                SimulatedCsv.write(simulation, responses, out, console.progress("simulate"));
            }
            drafts.publish();
        }
    }

    private static void warnOfTooMany(int responses, int heads, Console console) {
        if (responses > heads) {
            console.err()
                    .println("warning: " + responses + " responses of " + heads
                            + " employees; everybody answers several times");
            console.err().flush();
        }
    }
}
