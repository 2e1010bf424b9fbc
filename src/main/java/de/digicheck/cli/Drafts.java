package de.digicheck.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Files on their way into a folder. They are written to a hidden folder on the same disk and moved when all are complete,
 * so that nothing half-written is ever seen and older files stay when something fails.
 */
final class Drafts implements AutoCloseable {

    private final Path destination;
    private final Path drafts;
    private final List<String> names = new ArrayList<>();

    private Drafts(Path destination, Path drafts) {
        this.destination = destination;
        this.drafts = drafts;
    }

    /**
     * Begins; the destination itself is created by {@link #publish}.
     *
     * @throws NotDirectoryException when there is a file where a folder is needed
     */
    static Drafts into(Path destination) throws IOException {
        Path existing = nearestExisting(destination.toAbsolutePath().normalize());
        if (!Files.isDirectory(existing)) {
            throw new NotDirectoryException(existing.toString());
        }
        try {
            return new Drafts(destination, Files.createTempDirectory(existing, ".digicheck-"));
        } catch (IOException e) {
            FileSystemException told = new FileSystemException(
                    destination.toString(),
                    null,
                    "nothing can be written to the folder " + existing + "; choose another place with --out");
            told.initCause(e);
            throw told;
        }
    }

    private static Path nearestExisting(Path path) throws NoSuchFileException {
        for (Path above = path; above != null; above = above.getParent()) {
            if (Files.exists(above)) {
                return above;
            }
        }
        throw new NoSuchFileException(path.toString());
    }

    /** Begins a file; the caller closes the stream. */
    OutputStream create(String name) throws IOException {
        names.add(name);
        return new BufferedOutputStream(Files.newOutputStream(drafts.resolve(name)));
    }

    /**
     * Moves all files to their destination, in place of those of the same names.
     *
     * @throws FileSystemException when there is a folder where a file shall stand; nothing is moved then
     */
    void publish() throws IOException {
        Files.createDirectories(destination);
        for (String name : names) {
            Path file = destination.resolve(name);
            if (Files.isDirectory(file)) {
                throw new FileSystemException(
                        file.toString(), null, "this is a folder; remove it or choose another place with --out");
            }
        }
        for (String name : names) {
            Files.move(
                    drafts.resolve(name),
                    destination.resolve(name),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Removes what was not published. */
    @Override
    public void close() throws IOException {
        for (String name : names) {
            Files.deleteIfExists(drafts.resolve(name));
        }
        Files.deleteIfExists(drafts);
    }
}
