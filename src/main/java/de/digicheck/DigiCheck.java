package de.digicheck;

import de.digicheck.cli.CommandLineInterface;
import de.digicheck.service.Service;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Starts DigiCheck: the command that is named, or the service. */
public final class DigiCheck {

    private static final Set<String> OPTIONS_OF_THE_COMMAND_LINE = Set.of("--help", "--version");

    private DigiCheck() {}

    public static void main(String[] arguments) {
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        if (startsService(arguments)) {
            int failure = Service.start(err, arguments);
            if (failure != 0) {
                System.exit(failure);
            }
            return;
        }
        int exitCode = CommandLineInterface.run(out, err, arguments);
        out.flush();
        err.flush();
        System.exit(exitCode);
    }

    /** No command: nothing at all, or settings of the service only. */
    static boolean startsService(String... arguments) {
        return arguments.length == 0
                || (arguments[0].startsWith("--") && !OPTIONS_OF_THE_COMMAND_LINE.contains(arguments[0]));
    }

    /** UTF-8 on every machine, as in all files. */
    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
