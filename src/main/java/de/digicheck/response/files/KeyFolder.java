package de.digicheck.response.files;

import de.digicheck.campaign.CampaignKey;
import de.digicheck.response.CampaignKeys;
import de.digicheck.response.KeyName;
import de.digicheck.response.KeyUnavailableException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Keys in a folder: {@code <campaign>/<key>}, 32 bytes each, for the owner only. The keys of a campaign appear together,
 * once: they are written into a folder of another name, which is renamed when it is complete. What is kept or destroyed
 * stays so after a power failure.
 *
 * <p>A key that is destroyed is overwritten first. File systems that copy on write and flash memory may keep the old block
 * for some time; against whoever reads the bare medium only an encrypted disk helps.
 */
public final class KeyFolder implements CampaignKeys {

    private static final String UNFINISHED = ".new-";

    private final Path folder;
    private final SecureRandom random = new SecureRandom();

    public KeyFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public void keep(CampaignKey campaign, Map<KeyName, byte[]> fresh) {
        try {
            if (!Files.exists(of(campaign))) {
                create(campaign, fresh);
            }
            deleteUnfinished(campaign);
        } catch (IOException e) {
            throw new KeyUnavailableException("the keys of " + campaign + " cannot be written: " + e, e);
        }
    }

    private void create(CampaignKey campaign, Map<KeyName, byte[]> fresh) throws IOException {
        Files.createDirectories(folder, ownerOnly("rwx------"));
        Path unfinished = folder.resolve(campaign + UNFINISHED + Long.toHexString(random.nextLong()));
        try {
            Files.createDirectory(unfinished, ownerOnly("rwx------"));
            for (KeyName name : KeyName.values()) {
                write(unfinished.resolve(name.file()), fresh.getOrDefault(name, new byte[0]));
            }
            sync(unfinished);
            Files.move(unfinished, of(campaign), StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            failUnlessSomebodyWasFaster(campaign, e);
        }
    }

    /** Whoever was faster may also have deleted what this one was about to write. */
    private void failUnlessSomebodyWasFaster(CampaignKey campaign, FileSystemException failure) throws IOException {
        if (!Files.exists(of(campaign))) {
            throw failure;
        }
    }

    private void write(Path file, byte[] key) throws IOException {
        if (key.length != KeyName.BYTES) {
            throw new IllegalArgumentException("a key of " + key.length + " bytes");
        }
        Files.createFile(file, ownerOnly("rw-------"));
        overwrite(file, key);
    }

    private static void overwrite(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(content);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    /** What somebody who was faster, or a crash, made superfluous. */
    private void deleteUnfinished(CampaignKey campaign) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path entry :
                    entries.filter(entry -> isUnfinished(entry, campaign)).toList()) {
                deleteFolder(entry);
            }
        }
        sync(folder);
    }

    private static boolean isUnfinished(Path entry, CampaignKey campaign) {
        return entry.getFileName().toString().startsWith(campaign + UNFINISHED);
    }

    private static void deleteFolder(Path unfinished) throws IOException {
        try {
            for (KeyName name : KeyName.values()) {
                Files.deleteIfExists(unfinished.resolve(name.file()));
            }
            Files.deleteIfExists(unfinished);
        } catch (DirectoryNotEmptyException e) {
            // its owner is still writing, and deletes it when the move has failed
            return;
        }
    }

    @Override
    public byte[] get(CampaignKey campaign, KeyName name) {
        Path file = of(campaign).resolve(name.file());
        try {
            byte[] key = Files.readAllBytes(file);
            if (key.length != KeyName.BYTES) {
                throw new KeyUnavailableException("the key " + file + " has " + key.length + " bytes");
            }
            return key;
        } catch (IOException e) {
            throw new KeyUnavailableException("the key " + file + " cannot be read: " + e, e);
        }
    }

    @Override
    public void destroy(CampaignKey campaign, KeyName name) {
        Path file = of(campaign).resolve(name.file());
        try {
            if (Files.exists(file)) {
                byte[] noise = new byte[KeyName.BYTES];
                random.nextBytes(noise);
                overwrite(file, noise);
                Files.deleteIfExists(file);
                sync(of(campaign));
            }
        } catch (IOException e) {
            throw new KeyUnavailableException("the key " + file + " cannot be destroyed: " + e, e);
        }
    }

    private Path of(CampaignKey campaign) {
        return folder.resolve(campaign.value());
    }

    /** Entries of a folder are data of the folder: they need a sync of their own where the system has one. */
    private static void sync(Path folder) throws IOException {
        if (hasPermissions(folder)) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private FileAttribute<?>[] ownerOnly(String permissions) {
        return hasPermissions(folder)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private static boolean hasPermissions(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
