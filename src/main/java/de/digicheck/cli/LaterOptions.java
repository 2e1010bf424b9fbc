package de.digicheck.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Options of the contract that this version does not have yet. They are refused rather than ignored. */
final class LaterOptions {


    @Option(names = "--equations", hidden = true)
    private @Nullable Path equations;

    @Option(names = "--answers", hidden = true)
    private boolean answers;

    /** Ends the command with a usage error when one of these options is given. */
    void refuse(CommandSpec command) {
        refuse(equations != null, "--equations", command);
        refuse(answers, "--answers", command);
    }

    private static void refuse(boolean given, String option, CommandSpec command) {
        if (given) {
            throw new ParameterException(command.commandLine(), option + " is not available in this version");
        }
    }
}
