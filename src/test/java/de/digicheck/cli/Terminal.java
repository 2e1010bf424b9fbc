package de.digicheck.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** What a command answered. */
record Terminal(int exitCode, List<String> out, List<String> err) {

    /** Runs a command line; paths and other things are written as text. */
    static Terminal run(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
        int exitCode = CommandLineInterface.run(new PrintWriter(out), new PrintWriter(err), words);
        return new Terminal(
                exitCode,
                out.toString().lines().toList(),
                err.toString().lines().toList());
    }

    /** A file of the shipped example. */
    static Path shipped(String file) {
        return Path.of(file).toAbsolutePath();
    }
}
