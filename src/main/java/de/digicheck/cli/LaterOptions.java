package de.digicheck.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Options of the contract that this version does not have yet. They are refused rather than ignored. */
final class LaterOptions {

    @Option(names = "--previous", hidden = true)
    private @Nullable Path previous;

    @Option(names = "--budget", hidden = true)
    private @Nullable Path budget;

    @Option(names = "--pairs", hidden = true)
    private boolean pairs;

    /** Ends the command with a usage error when one of these options is given. */
    void refuse(CommandSpec command) {
        refuse(previous != null, "--previous", command);
        refuse(budget != null, "--budget", command);
        refuse(pairs, "--pairs", command);
    }

    private static void refuse(boolean given, String option, CommandSpec command) {
        if (given) {
            throw new ParameterException(command.commandLine(), option + " is not available in this version");
        }
    }
}
