package de.digicheck.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A server in a process of its own, whose time on the processors and whose memory can be read. */
final class MeasuredProcess implements AutoCloseable {

    /** What a server prints, followed by its address, when it takes requests. */
    static final String READY = "DigiCheck is ready: ";

    private final Process process;
    private final URI home;

    private MeasuredProcess(Process process, URI home) {
        this.process = process;
        this.home = home;
    }

    /** Starts the main class with options of the virtual machine, and waits until it takes requests. */
    static MeasuredProcess start(List<String> options, String mainClass, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), mainClass));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader output = process.inputReader();
        String line = output.readLine();
        while (line != null && !line.startsWith(READY)) {
            line = output.readLine();
        }
        if (line == null) {
            throw new IOException(mainClass + " has not started");
        }
        return new MeasuredProcess(
                process, URI.create(line.substring(READY.length()).strip()));
    }

    URI home() {
        return home;
    }

    /** Time on the processors so far. */
    Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** The most memory that it has held so far, in MiB; 0 where the system does not tell. */
    long peakMemory() throws IOException {
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
