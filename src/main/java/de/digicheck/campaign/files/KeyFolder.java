package de.digicheck.campaign.files;

import de.digicheck.campaign.CampaignKey;
import de.digicheck.campaign.CampaignKeys;
import de.digicheck.campaign.KeyName;
import de.digicheck.campaign.KeySet;
import de.digicheck.campaign.KeyUnavailableException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keys in a folder: {@code <campaign>/<set>/<key>}, for the owner only. The keys of a set appear together,
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
        Path set = of(campaign, setOf(fresh));
        try {
            if (!Files.exists(set)) {
                create(campaign, set, fresh);
            }
            deleteUnfinished(campaign, setOf(fresh));
        } catch (IOException e) {
            throw new KeyUnavailableException("the keys of " + campaign + " cannot be written: " + e, e);
        }
    }

    private static KeySet setOf(Map<KeyName, byte[]> fresh) {
        List<KeySet> sets = fresh.keySet().stream().map(KeyName::set).distinct().toList();
        if (sets.size() != 1) {
            throw new IllegalArgumentException("not keys of one set: " + fresh.keySet());
        }
        return sets.get(0);
    }

    private void create(CampaignKey campaign, Path set, Map<KeyName, byte[]> fresh) throws IOException {
        Files.createDirectories(of(campaign), ownerOnly("rwx------"));
        sync(folder);
        Path unfinished = set.resolveSibling(set.getFileName() + UNFINISHED + Long.toHexString(random.nextLong()));
        try {
            Files.createDirectory(unfinished, ownerOnly("rwx------"));
            for (Map.Entry<KeyName, byte[]> key : fresh.entrySet()) {
                write(unfinished.resolve(key.getKey().file()), key.getKey(), key.getValue());
            }
            sync(unfinished);
            Files.move(unfinished, set, StandardCopyOption.ATOMIC_MOVE);
            sync(of(campaign));
        } catch (FileSystemException e) {
            failUnlessSomebodyWasFaster(set, e);
        }
    }

    /** Whoever was faster may also have deleted what this one was about to write. */
    private static void failUnlessSomebodyWasFaster(Path set, FileSystemException failure) throws IOException {
        if (!Files.exists(set)) {
            throw failure;
        }
    }

    private void write(Path file, KeyName name, byte[] key) throws IOException {
        if (key.length != name.bytes()) {
            throw new IllegalArgumentException("a key of " + key.length + " bytes");
        }
        Files.createFile(file, ownerOnly("rw-------"));
        overwrite(file, key);
    }

    @Override
    public void replace(CampaignKey campaign, KeyName name, byte[] key) {
        Path set = of(campaign, name.set());
        try {
            Files.createDirectories(set, ownerOnly("rwx------"));
            sync(folder);
            sync(of(campaign));
            if (Files.exists(set.resolve(name.file()))) {
                exchange(set, name, key);
            } else {
                put(set, name, key);
            }
        } catch (IOException e) {
            throw new KeyUnavailableException("the key " + name + " of " + campaign + " cannot be written: " + e, e);
        }
    }

    /** The old one stays until the new one is there, and is overwritten then. */
    private void exchange(Path set, KeyName name, byte[] key) throws IOException {
        try (FileChannel old = FileChannel.open(set.resolve(name.file()), StandardOpenOption.WRITE)) {
            put(set, name, key);
            overwrite(old, noise(old.size()));
        }
    }

    private void put(Path set, KeyName name, byte[] key) throws IOException {
        Path unfinished = set.resolve(name.file() + UNFINISHED + Long.toHexString(random.nextLong()));
        write(unfinished, name, key);
        Files.move(unfinished, set.resolve(name.file()), StandardCopyOption.ATOMIC_MOVE);
        sync(set);
    }

    private static void overwrite(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            overwrite(channel, content);
        }
    }

    private static void overwrite(FileChannel channel, byte[] content) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(content);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        channel.force(true);
    }

    /** What somebody who was faster, or a crash, made superfluous. */
    private void deleteUnfinished(CampaignKey campaign, KeySet set) throws IOException {
        for (Path entry : files(of(campaign))) {
            if (entry.getFileName().toString().startsWith(set.folder() + UNFINISHED)) {
                deleteFolder(entry);
            }
        }
        sync(of(campaign));
    }

    private void deleteFolder(Path unfinished) throws IOException {
        try {
            destroyFiles(unfinished, "");
            Files.deleteIfExists(unfinished);
        } catch (DirectoryNotEmptyException | NoSuchFileException e) {
            // its owner is still writing, and deletes it when the move has failed; or it is gone
            return;
        }
    }

    @Override
    public byte[] get(CampaignKey campaign, KeyName name) {
        Path file = of(campaign, name.set()).resolve(name.file());
        try {
            byte[] key = Files.readAllBytes(file);
            if (key.length != name.bytes()) {
                throw new KeyUnavailableException("the key " + file + " has " + key.length + " bytes");
            }
            return key;
        } catch (IOException e) {
            throw new KeyUnavailableException("the key " + file + " cannot be read: " + e, e);
        }
    }

    @Override
    public void destroy(CampaignKey campaign, KeyName name) {
        Path set = of(campaign, name.set());
        try {
            destroy(set.resolve(name.file()));
            if (Files.exists(set)) {
                sync(set);
            }
        } catch (IOException e) {
            throw new KeyUnavailableException("the key " + name + " of " + campaign + " cannot be destroyed: " + e, e);
        }
    }

    @Override
    public Set<String> list(CampaignKey campaign, KeySet set) {
        try {
            return files(of(campaign, set)).stream()
                    .map(file -> file.getFileName().toString())
                    .filter(file -> !file.contains(UNFINISHED))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new KeyUnavailableException("the keys of " + campaign + " cannot be listed: " + e, e);
        }
    }

    @Override
    public void destroySecrets(CampaignKey campaign) {
        try {
            destroyFiles(of(campaign, KeySet.TRUSTEES), "");
            destroyFiles(of(campaign, KeySet.ANSWERS), KeyName.PUBLIC_KEY.file());
        } catch (IOException e) {
            throw new KeyUnavailableException("the keys of " + campaign + " cannot be destroyed: " + e, e);
        }
    }

    @Override
    public void destroyAll(CampaignKey campaign) {
        try {
            for (Path set : files(of(campaign))) {
                destroyFiles(set, "");
                Files.deleteIfExists(set);
            }
            if (Files.deleteIfExists(of(campaign))) {
                sync(folder);
            }
        } catch (IOException e) {
            throw new KeyUnavailableException("the keys of " + campaign + " cannot be destroyed: " + e, e);
        }
    }

    /** Also what a crash has left unfinished. */
    private void destroyFiles(Path set, String kept) throws IOException {
        List<Path> files = files(set).stream()
                .filter(file -> !file.getFileName().toString().equals(kept))
                .toList();
        for (Path file : files) {
            destroy(file);
        }
        if (!files.isEmpty()) {
            sync(set);
        }
    }

    private static List<Path> files(Path set) throws IOException {
        try (Stream<Path> files = Files.list(set)) {
            return files.toList();
        } catch (NoSuchFileException none) {
            return List.of();
        }
    }

    private void destroy(Path file) throws IOException {
        try {
            overwrite(file, noise(Files.size(file)));
            Files.deleteIfExists(file);
        } catch (NoSuchFileException destroyed) {
            // never there, or somebody else destroys it as well
            return;
        }
    }

    private byte[] noise(long bytes) {
        byte[] noise = new byte[(int) bytes];
        random.nextBytes(noise);
        return noise;
    }

    private Path of(CampaignKey campaign) {
        return folder.resolve(campaign.value());
    }

    private Path of(CampaignKey campaign, KeySet set) {
        return of(campaign).resolve(set.folder());
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
