package de.digicheck.officecheck.yaml;

import de.digicheck.officecheck.CheckForm;
import de.digicheck.shared.Findings;
import de.digicheck.shared.yaml.YamlFile;
import java.nio.file.Path;
import java.util.Optional;

/** Reads the form of office checks; the format is described in ARCHITECTURE.md. Empty when there is an error. */
public final class CheckFormYaml {

    private CheckFormYaml() {}

    /** Reads a file; all findings at once. */
    public static Optional<CheckForm> read(Path file, Findings findings) {
        Findings own = new Findings();
        Optional<CheckForm> read = YamlFile.read(file, own).flatMap(CheckFormReader::read);
        findings.addAll(own);
        return own.hasErrors() ? Optional.empty() : read;
    }

    /** Reads a text; {@code name} is the file name that findings show. */
    public static Optional<CheckForm> parse(String name, String text, Findings findings) {
        Findings own = new Findings();
        Optional<CheckForm> read = YamlFile.parse(name, text, own).flatMap(CheckFormReader::read);
        findings.addAll(own);
        return own.hasErrors() ? Optional.empty() : read;
    }
}
