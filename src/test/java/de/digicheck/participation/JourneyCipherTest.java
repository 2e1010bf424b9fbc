package de.digicheck.participation;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.campaign.CampaignKey;
import de.digicheck.fixtures.QuestionnaireText;
import de.digicheck.response.ResponseSeed;
import de.digicheck.shared.PartKey;
import de.digicheck.shared.RoleKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.crypto.SecretKey;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JourneyCipherTest {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final CampaignKey CAMPAIGN = new CampaignKey("herbst-2026");
    private static final ResponseSeed SEED = new ResponseSeed("open:0123456789abcdef");

    private static final ResumeCode RESUME = new ResumeCode("0123456789ABCDEF");

    @TempDir
    Path folder;

    @Property(tries = 200)
    void bringsBackWhatWasTyped(@ForAll List<String> texts, @ForAll String text) throws IOException {
        Map<String, List<String>> typed = new HashMap<>();
        typed.put("c", texts);
        typed.put("t", List.of(text));
        typed.put("p.satisfaction", List.of("3"));
        Journey journey = journey(Background.UNKNOWN, typed);
        JourneyCipher cipher = cipher();

        assertThat(cipher.open(cipher.seal(journey, Asked.FORM), CAMPAIGN, Asked.FORM))
                .contains(utf8(journey));
    }

    /** Half a surrogate pair is no character. */
    private static Journey utf8(Journey journey) {
        Map<String, List<String>> values = new HashMap<>();
        journey.entries()
                .values()
                .forEach((control, all) -> values.put(
                        control,
                        all.stream()
                                .map(one -> new String(
                                        one.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                                        java.nio.charset.StandardCharsets.UTF_8))
                                .toList()));
        return journey.with(new FormEntries(values));
    }

    @Test
    void carriesPartAndRole() {
        Background background = new Background(
                Optional.of(new PartKey("o1")),
                Optional.of(Set.of("office", "division")),
                Optional.of(new RoleKey("admin")));
        Journey journey = journey(background, Map.of());
        JourneyCipher cipher = cipher();

        assertThat(cipher.open(cipher.seal(journey, Asked.FORM), CAMPAIGN, Asked.FORM))
                .contains(journey);
    }

    @Test
    void looksDifferentEveryTimeAndShowsNothing() {
        Journey journey = journey(Background.UNKNOWN, Map.of("t", List.of("geheim")));
        JourneyCipher cipher = cipher();
        String first = cipher.seal(journey, Asked.FORM);

        assertThat(first).isNotEqualTo(cipher.seal(journey, Asked.FORM)).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void opensNothingThatWasChangedOrBelongsElsewhere() {
        JourneyCipher cipher = cipher();
        String sealed = cipher.seal(journey(Background.UNKNOWN, Map.of("t", List.of("geheim"))), Asked.FORM);
        AnswerForm other = new AnswerForm(QuestionnaireText.of("- {key: x, type: yes-no, text: {de: X}}"));

        for (int place = 0; place < sealed.length(); place++) {
            char changed = sealed.charAt(place) == 'A' ? 'Q' : 'A';
            String forged = sealed.substring(0, place) + changed + sealed.substring(place + 1);
            assertThat(cipher.open(forged, CAMPAIGN, Asked.FORM)).isEmpty();
            assertThat(cipher.open(sealed.substring(0, place), CAMPAIGN, Asked.FORM))
                    .isEmpty();
        }
        assertThat(cipher.open("%%%", CAMPAIGN, Asked.FORM)).isEmpty();
        assertThat(cipher.open(sealed, new CampaignKey("andere"), Asked.FORM)).isEmpty();
        assertThat(cipher.open(sealed, CAMPAIGN, other)).isEmpty();
        assertThat(cipher().open(sealed, CAMPAIGN, Asked.FORM)).isEmpty();
    }

    @Test
    void sharesOneKeyAmongInstancesThatStartTogether() throws Exception {
        Path keys = folder.resolve("keys");
        ExecutorService instances = Executors.newFixedThreadPool(8);
        try {
            Callable<SecretKey> start = () -> JourneyKey.in(keys, RANDOM);
            for (Future<SecretKey> key : instances.invokeAll(java.util.Collections.nCopies(8, start))) {
                assertThat(key.get()).isEqualTo(JourneyKey.in(keys, RANDOM));
            }
        } finally {
            instances.shutdown();
        }
        assertThat(keys).isDirectoryContaining("glob:**/journey.key");
        try (var files = Files.list(keys)) {
            assertThat(files).hasSize(1);
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys.resolve("journey.key"))))
                .isEqualTo("rw-------");
    }

    private static JourneyCipher cipher() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new JourneyCipher(new javax.crypto.spec.SecretKeySpec(bytes, "AES"), RANDOM);
    }

    private static Journey journey(Background background, Map<String, List<String>> typed) {
        return new Journey(CAMPAIGN, SEED, background, RESUME, FormEntries.NONE.with(typed));
    }
}
