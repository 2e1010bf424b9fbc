package de.digicheck.participation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Set;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The key of journeys: a file in the key folder, made once and shared by all instances of the service. */
public final class JourneyKey {

    /** Name of the file: 32 random bytes, readable by the service only. */
    static final String FILE = "journey.key";

    private static final int BYTES = 32;

    private JourneyKey() {}

    /** Reads the key, or makes it when there is none; of several that try at once, one makes it. */
    public static SecretKey in(Path folder, SecureRandom random) {
        try {
            Path file = folder.resolve(FILE);
            if (!Files.exists(file)) {
                create(folder, file, random);
            }
            byte[] bytes = Files.readAllBytes(file);
            if (bytes.length != BYTES) {
                throw new IllegalStateException(file + " is no key: it has " + bytes.length + " bytes, not " + BYTES);
            }
            return new SecretKeySpec(bytes, "AES");
        } catch (IOException e) {
            throw new UncheckedIOException("the key folder " + folder + " cannot be used", e);
        }
    }

    /** Written in full under another name first, so that nobody reads half a key. */
    private static void create(Path folder, Path file, SecureRandom random) throws IOException {
        Files.createDirectories(folder, owner(folder, "rwx------"));
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        Path draft = Files.createTempFile(folder, FILE, ".new", owner(folder, "rw-------"));
        try {
            Files.write(draft, bytes);
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException another) {
            return;
        } catch (UnsupportedOperationException | FileSystemException noLinks) {
            moveUnlessThere(draft, file);
        } finally {
            Arrays.fill(bytes, (byte) 0);
            Files.deleteIfExists(draft);
        }
    }

    private static void moveUnlessThere(Path draft, Path file) throws IOException {
        try {
            Files.move(draft, file);
        } catch (FileAlreadyExistsException another) {
            Files.deleteIfExists(draft);
        }
    }

    private static FileAttribute<?>[] owner(Path folder, String mode) {
        Set<PosixFilePermission> permissions = PosixFilePermissions.fromString(mode);
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
                : new FileAttribute<?>[0];
    }
}
