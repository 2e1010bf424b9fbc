package de.digicheck.campaign.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import de.digicheck.campaign.CampaignKey;
import de.digicheck.campaign.KeyName;
import de.digicheck.campaign.KeyUnavailableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFolderTest {

    private static final CampaignKey CAMPAIGN = new CampaignKey("staff-2026");

    private static final List<KeyName> NAMES = List.of(KeyName.ID_KEY, KeyName.PRIVATE_KEY, KeyName.PUBLIC_KEY);

    @TempDir
    private Path data;

    private Path keys() {
        return data.resolve("keys");
    }

    private Path answers() {
        return keys().resolve("staff-2026/answers");
    }

    private KeyFolder folder() {
        return new KeyFolder(keys());
    }

    /** Keys that each consist of one byte. */
    private static Map<KeyName, byte[]> all(int content) {
        Map<KeyName, byte[]> fresh = new LinkedHashMap<>();
        for (KeyName name : NAMES) {
            fresh.put(name, key(content));
        }
        return fresh;
    }

    private static byte[] key(int content) {
        byte[] key = new byte[KeyName.BYTES];
        Arrays.fill(key, (byte) content);
        return key;
    }

    @Test
    void keepsKeysAsFilesOfTheOwner() throws IOException {
        folder().keep(CAMPAIGN, all(7));

        assertThat(folder().get(CAMPAIGN, KeyName.ID_KEY)).isEqualTo(all(7).get(KeyName.ID_KEY));
        assertThat(names(keys())).containsExactly("staff-2026");
        assertThat(names(keys().resolve("staff-2026"))).containsExactly("answers");
        assertThat(names(answers())).containsExactly("id-key", "private-key", "public-key");
        assertThat(permissions(keys())).isEqualTo("rwx------");
        assertThat(permissions(keys().resolve("staff-2026"))).isEqualTo("rwx------");
        assertThat(permissions(answers())).isEqualTo("rwx------");
        for (String name : names(answers())) {
            assertThat(permissions(answers().resolve(name))).isEqualTo("rw-------");
        }
    }

    @Test
    void keepsTheFirstKeys() {
        folder().keep(CAMPAIGN, all(1));
        folder().keep(CAMPAIGN, all(2));

        assertThat(folder().get(CAMPAIGN, KeyName.PRIVATE_KEY)).containsOnly(1);
    }

    @Test
    void keepsTheKeyOfCodesBeforeTheOthers() throws IOException {
        folder().keep(CAMPAIGN, Map.of(KeyName.CODE_KEY, key(3)));
        folder().keep(CAMPAIGN, all(4));
        folder().keep(CAMPAIGN, Map.of(KeyName.CODE_KEY, key(5)));

        assertThat(folder().get(CAMPAIGN, KeyName.CODE_KEY)).containsOnly(3);
        assertThat(folder().get(CAMPAIGN, KeyName.ID_KEY)).containsOnly(4);
        assertThat(names(keys().resolve("staff-2026"))).containsExactly("answers", "codes");
    }

    @Test
    void refusesToKeepKeysOfTwoSetsAtOnce() {
        Map<KeyName, byte[]> mixed = all(1);
        mixed.put(KeyName.CODE_KEY, key(1));

        assertThatIllegalArgumentException().isThrownBy(() -> folder().keep(CAMPAIGN, mixed));
        assertThat(keys()).doesNotExist();
    }

    @Test
    void destroysAllKeysOfOneCampaignAndThenTakesNewOnes() throws IOException {
        CampaignKey other = new CampaignKey("staff-2027");
        folder().keep(other, all(1));
        folder().keep(CAMPAIGN, Map.of(KeyName.CODE_KEY, key(1)));
        folder().keep(CAMPAIGN, all(1));
        Path sameFile = Files.createLink(data.resolve("link"), keys().resolve("staff-2026/codes/code-key"));

        folder().destroyAll(CAMPAIGN);
        folder().destroyAll(CAMPAIGN);

        assertThat(names(keys())).containsExactly("staff-2027");
        assertThat(Files.readAllBytes(sameFile)).isNotEqualTo(key(1));
        folder().keep(CAMPAIGN, all(2));
        assertThat(folder().get(CAMPAIGN, KeyName.ID_KEY)).containsOnly(2);
        assertThat(folder().get(other, KeyName.ID_KEY)).containsOnly(1);
    }

    @RepeatedTest(5)
    void keepsTheKeysOfOneWhenManyRace() throws IOException {
        IntStream.range(1, 33).parallel().forEach(content -> folder().keep(CAMPAIGN, all(content)));

        byte first = folder().get(CAMPAIGN, KeyName.ID_KEY)[0];
        for (KeyName name : NAMES) {
            assertThat(folder().get(CAMPAIGN, name)).containsOnly(first);
        }
        assertThat(names(keys())).containsExactly("staff-2026");
    }

    @Test
    void removesWhatACrashHasLeft() throws IOException {
        Path unfinished = keys().resolve("staff-2026/answers.new-1");
        Files.createDirectories(unfinished);
        Files.write(unfinished.resolve("private-key"), new byte[] {1});

        folder().keep(CAMPAIGN, Map.of(KeyName.CODE_KEY, key(1)));
        assertThat(unfinished).exists();
        folder().keep(CAMPAIGN, all(1));

        assertThat(names(keys().resolve("staff-2026"))).containsExactly("answers", "codes");
    }

    @Test
    void destroysAKeyForGood() throws IOException {
        folder().keep(CAMPAIGN, all(1));

        folder().destroy(CAMPAIGN, KeyName.PRIVATE_KEY);

        assertThat(names(answers())).containsExactly("id-key", "public-key");
        assertThatExceptionOfType(KeyUnavailableException.class)
                .isThrownBy(() -> folder().get(CAMPAIGN, KeyName.PRIVATE_KEY))
                .withMessageContaining("private-key");
        assertThatNoException().isThrownBy(() -> folder().destroy(CAMPAIGN, KeyName.PRIVATE_KEY));
        folder().keep(CAMPAIGN, all(2));
        assertThat(answers().resolve("private-key")).doesNotExist();
    }

    /** A second name for the same file shows what lies where the key was. */
    @Test
    void overwritesAKeyBeforeItIsDeleted() throws IOException {
        folder().keep(CAMPAIGN, all(1));
        Path sameFile = Files.createLink(data.resolve("link"), answers().resolve("id-key"));

        folder().destroy(CAMPAIGN, KeyName.ID_KEY);

        assertThat(Files.readAllBytes(sameFile)).hasSize(KeyName.BYTES).isNotEqualTo(all(1).get(KeyName.ID_KEY));
    }

    @Test
    void refusesAKeyThatWasCutOff() throws IOException {
        folder().keep(CAMPAIGN, all(1));
        Files.write(answers().resolve("id-key"), new byte[5]);

        assertThatExceptionOfType(KeyUnavailableException.class)
                .isThrownBy(() -> folder().get(CAMPAIGN, KeyName.ID_KEY));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
