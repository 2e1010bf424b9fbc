package de.digicheck.questionnaire.yaml;

import de.digicheck.questionnaire.Questionnaire;
import de.digicheck.shared.Findings;
import de.digicheck.shared.yaml.YamlFile;
import de.digicheck.shared.yaml.YamlMap;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads a questionnaire from YAML and reports everything that is wrong with it at once. The keys are those of
 * {@code schema/questionnaire.schema.json}; what a schema cannot say is checked here as well: that keys are used once,
 * rules look back at answers that are possible, and every question can be reached.
 */
public final class QuestionnaireYaml {

    private QuestionnaireYaml() {}

    /**
     * Reads a file.
     *
     * @return empty when the file has errors; warnings do not matter
     */
    public static Optional<Questionnaire> read(Path file, Findings findings) {
        Findings own = new Findings();
        return settle(YamlFile.read(file, own), own, findings);
    }

    /**
     * Reads a text.
     *
     * @param name file name that the findings show
     * @return empty when the text has errors; warnings do not matter
     */
    public static Optional<Questionnaire> parse(String name, String text, Findings findings) {
        Findings own = new Findings();
        return settle(YamlFile.parse(name, text, own), own, findings);
    }

    private static Optional<Questionnaire> settle(Optional<YamlMap> root, Findings own, Findings findings) {
        Optional<Questionnaire> questionnaire = root.flatMap(QuestionnaireReader::read);
        boolean usable = !own.hasErrors();
        findings.addAll(own);
        return usable ? questionnaire : Optional.empty();
    }
}
