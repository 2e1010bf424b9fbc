package de.digicheck.platform.mongo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder of an embedded store: one file a database, used by one process at a time, readable by its owner only.
 * A file that was added or deleted stays so after a power failure.
 */
final class StoreFolder implements AutoCloseable {

    private static final String ENDING = ".mv";
    private static final String UNFINISHED = ".new";
    private static final Pattern DATABASE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,62}");

    private final Path path;
    private final FileChannel lockFile;

    private StoreFolder(Path path, FileChannel lockFile) {
        this.path = path;
        this.lockFile = lockFile;
    }

    /**
     * Takes the folder, creating it where it is missing.
     *
     * @throws StoreUnavailableException when another store uses it, or it cannot be used
     */
    static StoreFolder open(Path path) {
        try {
            Files.createDirectories(path);
            permit(path, "rwx------");
            FileChannel lockFile = lock(path);
            StoreFolder folder = new StoreFolder(path, lockFile);
            folder.deleteUnfinished();
            return folder;
        } catch (IOException e) {
            throw new StoreUnavailableException(
                    "The data folder %s cannot be used: %s".formatted(path.toAbsolutePath(), e), e);
        }
    }

    /** Names of the databases that have a file. */
    List<String> databases() {
        try (Stream<Path> files = Files.list(path)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a database lies, or would lie. */
    Path file(String database) {
        return path.resolve(database + ENDING);
    }

    static boolean isName(String database) {
        return DATABASE.matcher(database).matches();
    }

    /** An empty file to prepare a new database in; deleted at the next start unless it was {@link #adopt adopted}. */
    Path prepare(String database) throws IOException {
        Path file = path.resolve(database + ENDING + UNFINISHED);
        Files.deleteIfExists(file);
        Files.createFile(file);
        permit(file, "rw-------");
        return file;
    }

    /** Makes a prepared file the file of its database. */
    void adopt(Path prepared, String database) throws IOException {
        Files.move(prepared, file(database), StandardCopyOption.ATOMIC_MOVE);
        sync();
    }

    /** Deletes the file of a database for good. */
    void delete(String database) throws IOException {
        Files.delete(file(database));
        sync();
    }

    @Override
    public void close() {
        try {
            lockFile.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void deleteUnfinished() throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(UNFINISHED)).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Entries of a folder are data of the folder: they need a sync of their own where the system has one. */
    private void sync() throws IOException {
        if (hasPermissions(path)) {
            try (FileChannel folder = FileChannel.open(path, StandardOpenOption.READ)) {
                folder.force(true);
            }
        }
    }

    private static FileChannel lock(Path path) throws IOException {
        Path file = path.resolve("store.lock");
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            throw new StoreUnavailableException(
                    "The data folder %s is in use by another DigiCheck. Stop that one first, or start with another folder."
                            .formatted(path.toAbsolutePath()));
        }
        permit(file, "rw-------");
        return channel;
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static void permit(Path path, String permissions) throws IOException {
        if (hasPermissions(path)) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    private static boolean hasPermissions(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
