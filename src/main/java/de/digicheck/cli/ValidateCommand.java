package de.digicheck.cli;

import de.digicheck.configuration.ConfigurationFiles;
import de.digicheck.shared.Finding;
import de.digicheck.shared.Findings;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks configuration files. */
@Command(
        name = "validate",
        description = "Checks questionnaires, organisations and analysis files and prints every finding at once.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:no errors", "1:errors", "2:bad usage"})
final class ValidateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "files, or folders with *.yaml and *.yml")
    private List<Path> paths;

    @Override
    public Integer call() {
        Findings findings = new Findings();
        ConfigurationFiles.check(paths, findings);
        Console console = Console.of(spec);
        findings.list().stream().map(Finding::toString).forEach(console.out()::println);
        console.out().flush();
        return findings.hasErrors() ? CommandLineInterface.INVALID_FILES : CommandLineInterface.DONE;
    }
}
