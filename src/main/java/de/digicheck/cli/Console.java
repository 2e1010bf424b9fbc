package de.digicheck.cli;

import de.digicheck.shared.Finding;
import de.digicheck.shared.Findings;
import de.digicheck.shared.InvalidInputException;
import java.io.PrintWriter;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Where a command writes.
 *
 * @param out for results
 * @param err for findings, progress and errors
 */
record Console(PrintWriter out, PrintWriter err) {

    static Console of(CommandSpec command) {
        return new Console(command.commandLine().getOut(), command.commandLine().getErr());
    }

    /**
     * Prints warnings, or gives up when there are errors.
     *
     * @throws InvalidInputException with all findings when one is an error
     */
    void settle(Findings findings) {
        if (findings.hasErrors()) {
            throw new InvalidInputException(findings);
        }
        findings.list().stream().map(Finding::toString).forEach(err::println);
        err.flush();
    }

    /** Shows how far long work is. */
    Progress progress(String work) {
        return new Progress(work, err, System::nanoTime);
    }
}
