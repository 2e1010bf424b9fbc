package de.digicheck.cli;

import de.digicheck.shared.Finding;
import de.digicheck.shared.InvalidInputException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/**
 * Runs one command. Exit code 0 = done, 1 = {@code validate} found errors, 2 = bad input or usage, 70 = a fault of
 * DigiCheck.
 */
public final class CommandLineInterface {

    static final int DONE = 0;
    static final int INVALID_FILES = 1;
    static final int BAD_INPUT = 2;
    static final int INTERNAL_FAULT = 70;

    private CommandLineInterface() {}

    /**
     * Runs a command.
     *
     * @param out for results
     * @param err for findings, progress and errors
     * @return exit code
     */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return execute(
                new CommandLine(new RootCommand()).setOut(out).setErr(err).setCaseInsensitiveEnumValuesAllowed(true),
                arguments);
    }

    static int execute(CommandLine command, String... arguments) {
        try {
            return command.registerConverter(Path.class, CommandLineInterface::path)
                    .setExecutionExceptionHandler(CommandLineInterface::fail)
                    .execute(arguments);
        } catch (VirtualMachineError | LinkageError | AssertionError e) {
            return reportFault(e, command.getErr());
        }
    }

    /** An empty path would silently mean the current folder. */
    private static Path path(String text) {
        if (text.isEmpty()) {
            throw new TypeConversionException("the path is empty");
        }
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new TypeConversionException("'" + text + "' is not a path: " + e.getReason());
        }
    }

    private static int fail(Exception exception, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        if (exception instanceof InvalidInputException invalid) {
            invalid.findings().stream().map(Finding::toString).forEach(err::println);
            return BAD_INPUT;
        }
        if (exception instanceof IOException || exception instanceof UncheckedIOException) {
            err.println("cannot read or write: " + exception.getMessage());
            return BAD_INPUT;
        }
        return reportFault(exception, err);
    }

    private static int reportFault(Throwable fault, PrintWriter err) {
        err.println("This is a fault of DigiCheck. Please report it with the lines below.");
        fault.printStackTrace(err);
        err.flush();
        return INTERNAL_FAULT;
    }
}
