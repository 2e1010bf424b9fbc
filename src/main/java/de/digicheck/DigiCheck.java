package de.digicheck;

import de.digicheck.cli.CommandLineInterface;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Starts DigiCheck. */
public final class DigiCheck {

    private DigiCheck() {}

    public static void main(String[] arguments) {
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        int exitCode = CommandLineInterface.run(out, err, arguments);
        out.flush();
        err.flush();
        System.exit(exitCode);
    }

    /** UTF-8 on every machine, as in all files. */
    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
