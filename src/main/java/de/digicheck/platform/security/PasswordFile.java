package de.digicheck.platform.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A password that nobody chose: drawn once and kept in a file that only the account of the service can read. */
public final class PasswordFile {

    /** No vowels, so no words; nothing that is mistaken for something else. */
    private static final String LETTERS = "bcdfghjkmnpqrstvwxz23456789";

    private static final int GROUPS = 5;
    private static final int LETTERS_OF_A_GROUP = 5;

    private PasswordFile() {}

    /** The password in the file; the first call draws one and writes it. */
    public static String readOrCreate(Path file) {
        try {
            if (!Files.exists(file)) {
                write(file, draw(new SecureRandom()));
            }
            return Files.readString(file, StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String password) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        FileAttribute<?> owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        boolean posix = Files.getFileStore(file.toAbsolutePath().getParent()).supportsFileAttributeView("posix");
        Files.createFile(file, posix ? new FileAttribute<?>[] {owner} : new FileAttribute<?>[0]);
        Files.writeString(file, password + "\n", StandardCharsets.UTF_8, StandardOpenOption.WRITE);
    }

    /** A password of over 100 random bits in groups of letters and digits that are told apart. */
    public static String draw(SecureRandom random) {
        return IntStream.range(0, GROUPS)
                .mapToObj(group -> random.ints(LETTERS_OF_A_GROUP, 0, LETTERS.length())
                        .mapToObj(letter -> LETTERS.substring(letter, letter + 1))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("-"));
    }
}
