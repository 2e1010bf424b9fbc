package de.digicheck.participation.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoDatabase;
import de.digicheck.campaign.CampaignKey;
import de.digicheck.campaign.CampaignState;
import de.digicheck.campaign.CampaignWindow;
import de.digicheck.fixtures.RunningService;
import de.digicheck.invitation.AccessCode;
import de.digicheck.invitation.CodeRequests.Wish;
import de.digicheck.participation.DraftCipher;
import de.digicheck.participation.DraftId;
import de.digicheck.participation.Drafts;
import de.digicheck.participation.ResumeCode;
import de.digicheck.participation.SavedJourneys;
import de.digicheck.participation.SealedDraft;
import de.digicheck.platform.mongo.Databases;
import de.digicheck.shared.GermanTime;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

/** Tries to break what privacy says of drafts. */
class DraftsTest {

    private static final String KEY = "entwuerfe";
    private static final String TEXT = "Der Kopierer im dritten Stock klemmt";
    private static final Pattern CODE = Pattern.compile("id=\"fortsetzungscode\"[^>]*>([^<]+)<");

    private static RunningService service;
    private static List<AccessCode> codes;
    private static int used;

    @BeforeAll
    static void openCampaign() {
        service = RunningService.start();
        codes = OpenCampaigns.openWithCodes(
                        service, KEY, OpenCampaigns.FULL, List.of(new Wish("audit", Optional.empty(), 20)))
                .batches()
                .get(0)
                .codes();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static Respondent begin() {
        AccessCode code = codes.get(used++);
        return new Respondent(service, "/s/" + code.printed()).follow().press("start", Map.of());
    }

    private static String codeOn(Respondent page) {
        Matcher matcher = CODE.matcher(page.body());
        assertThat(matcher.find()).as(page.body()).isTrue();
        return matcher.group(1);
    }

    private static Respondent resume(String typed) {
        return new Respondent(service, "/teilnahme/fortsetzen").press("", Map.of("code", typed));
    }

    @Test
    void goesOnWhereSomebodyHasStoppedOnAnotherDevice() {
        Respondent first = begin();
        first.press("next", Map.of("geraete", "eigener-pc"));
        String step = first.hidden("_step");
        first.press("save", Map.of());
        assertThat(first.status()).isEqualTo(200);
        String code = codeOn(first);
        assertThat(code).matches("[0-9A-Z]{4}(-[0-9A-Z]{4}){3}");

        Respondent second = resume(" " + code.toLowerCase(Locale.ROOT).replace("-", " "));
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.hidden("_step")).isEqualTo(step);
        second.press("back", Map.of());
        assertThat(second.body()).contains("value=\"eigener-pc\" checked");
    }

    @Test
    void keepsWhatIsWrongAndWhatIsOnThePageWhenItIsSaved() {
        Respondent somebody = begin();
        somebody.press("save", Map.of("geraete", "eigener-pc"));
        Respondent later = resume(codeOn(somebody));

        assertThat(later.hidden("_step")).isEqualTo("1");
        assertThat(later.body()).contains("value=\"eigener-pc\" checked");
        somebody.press("continue", Map.of());
        assertThat(somebody.body()).contains("value=\"eigener-pc\" checked");
    }

    @Test
    void replacesTheDraftWhenSomebodySavesAgain() {
        Respondent somebody = begin();
        somebody.press("save", Map.of());
        String code = codeOn(somebody);
        long drafts = drafts().size();
        somebody.press("continue", Map.of()).press("save", Map.of("geraete", "handy-tablet"));

        assertThat(codeOn(somebody)).isEqualTo(code);
        assertThat(drafts()).hasSize((int) drafts);
        assertThat(resume(code).body()).contains("value=\"handy-tablet\" checked");
    }

    @Test
    void leavesNothingReadableOnTheDisk() {
        Respondent somebody = begin();
        String journey = somebody.hidden("_journey");
        while (!somebody.body().contains("<textarea")) {
            somebody.press("next", Map.of());
        }
        String area = somebody.controls().stream()
                .filter(one ->
                        somebody.body().contains("<textarea") && somebody.body().contains("name=\"" + one + "\""))
                .filter(one -> Pattern.compile("<textarea[^>]* name=\"" + one + "\"")
                        .matcher(somebody.body())
                        .find())
                .findFirst()
                .orElseThrow();
        somebody.press("save", Map.of(area, TEXT));
        String code = codeOn(somebody);
        assertThat(resume(code).body()).contains(TEXT);

        assertThat(drafts()).allSatisfy(draft -> {
            assertThat(draft.keySet()).isEqualTo(Set.of("_id", "draft"));
            assertThat(draft.get("_id", Binary.class).getData()).hasSize(16);
            int size = draft.get("draft", Binary.class).getData().length;
            assertThat(size - 12 - 16).as("padded").isIn(1024, 4096, 16384, 65536);
        });
        String disk = everythingOnDisk();
        String access = codes.get(used - 1).value();
        assertThat(disk)
                .doesNotContain(TEXT)
                .doesNotContain(code)
                .doesNotContain(code.replace("-", ""))
                .doesNotContain(access)
                .doesNotContain(journey);
    }

    @Test
    void isGoneWithTheSubmissionThoughSomebodyWentBackBeforeSaving() {
        Respondent somebody = begin();
        String unsaved = somebody.form("next", Map.of());
        somebody.press("save", Map.of());
        String code = codeOn(somebody);
        assertThat(resume(code).status()).isEqualTo(200);

        Respondent other = new Respondent(service, "/");
        other.send(unsaved);
        while (!other.hidden("_step").equals("check")) {
            other.press("next", Map.of());
        }
        other.press("submit", Map.of());

        assertThat(other.status()).isEqualTo(303);
        assertThat(resume(code).status()).isIn(404, 429);
    }

    @Test
    void opensNothingWithACodeThatIsLostOrWrong() {
        Respondent somebody = begin();
        somebody.press("save", Map.of());
        String code = codeOn(somebody);
        List<String> bodies = new ArrayList<>();
        char other = code.charAt(0) == 'A' ? 'B' : 'A';
        String access = codes.get(used - 1).printed();
        for (String wrong : List.of(other + code.substring(1), "kein Code", code + "0", code.substring(1), access)) {
            Respondent stranger = resume(wrong);
            assertThat(stranger.status()).isIn(404, 429);
            bodies.add(stranger.body().replace("value=\"" + wrong + "\"", ""));
        }
        assertThat(bodies.stream().distinct().count()).isLessThanOrEqualTo(2);
    }

    /** Whoever can write to the store may exchange drafts; whose code is known opens only its own. */
    @Test
    void opensNoDraftThatWasPutInThePlaceOfAnother() {
        Respondent one = begin();
        one.press("save", Map.of("geraete", "eigener-pc"));
        ResumeCode known = ResumeCode.of(codeOn(one)).orElseThrow();
        DraftCipher cipher = service.bean(DraftCipher.class);
        Set<Document> before = Set.copyOf(drafts());
        Respondent other = begin();
        other.press("save", Map.of("geraete", "keine"));
        SealedDraft stolen = drafts().stream()
                .filter(draft -> !before.contains(draft))
                .map(draft -> draft.get("draft", Binary.class).getData())
                .map(content -> new SealedDraft(cipher.idOf(known), content))
                .findFirst()
                .orElseThrow();
        assertThat(resume(known.printed()).body()).contains("value=\"eigener-pc\" checked");

        service.bean(Drafts.class).keep(new CampaignKey(KEY), stolen).block();

        assertThat(resume(known.printed()).status()).isIn(404, 429);
        assertThat(resume(codeOn(other)).body()).contains("value=\"keine\" checked");
    }

    @Test
    void isGoneWhenTheDaysAreOverThoughNobodyClosed() {
        LocalDate today = LocalDate.now(GermanTime.ZONE);
        CampaignKey key = OpenCampaigns.add(
                        service,
                        "entwuerfe-alt",
                        OpenCampaigns.SHORT,
                        new CampaignWindow(today.minusDays(9), today.minusDays(1)),
                        CampaignState.OPEN)
                .key();
        SealedDraft draft = new SealedDraft(new DraftId(1, 2), new byte[1024]);
        service.bean(Drafts.class).keep(key, draft).block();
        assertThat(files().map(path -> path.getFileName().toString()))
                .anyMatch(name -> name.contains("-drafts-" + key));

        service.bean(SavedJourneys.class).expire().block();

        assertThat(files().map(path -> path.getFileName().toString()))
                .noneMatch(name -> name.contains("-drafts-" + key));
    }

    @Test
    void isGoneAtTheClose() {
        String key = "entwuerfe-zu";
        String access = OpenCampaigns.openWithCodes(
                        service, key, OpenCampaigns.SHORT, List.of(new Wish("audit", Optional.empty(), 1)))
                .batches()
                .get(0)
                .codes()
                .get(0)
                .printed();
        Respondent somebody = new Respondent(service, "/s/" + access).follow().press("start", Map.of());
        somebody.press("save", Map.of());
        String code = codeOn(somebody);
        assertThat(resume(code).status()).isEqualTo(200);
        List<String> pieces = drafts(key).stream()
                .flatMap(draft -> Stream.of("_id", "draft").map(name -> draft.get(name, Binary.class)))
                .map(bytes -> new String(bytes.getData(), 0, 16, StandardCharsets.ISO_8859_1))
                .toList();
        assertThat(everythingOnDisk()).as("drafts are there to be found").contains(pieces);

        OpenCampaigns.move(service, key, CampaignState.CLOSED);

        assertThat(resume(code).status()).isIn(404, 429);
        assertThat(Flux.from(service.bean(Databases.class).drafts(key).listCollectionNames())
                        .collectList()
                        .block())
                .isEmpty();
        assertThat(files().map(path -> path.getFileName().toString()))
                .noneMatch(name -> name.contains("-drafts-" + key) || name.contains("-codes-" + key));
        String disk = everythingOnDisk();
        assertThat(pieces).noneMatch(disk::contains);
    }

    private static List<Document> drafts() {
        return drafts(KEY);
    }

    private static List<Document> drafts(String campaign) {
        MongoDatabase database = service.bean(Databases.class).drafts(campaign);
        return Flux.from(database.getCollection("drafts").find().batchSize(1000))
                .collectList()
                .blockOptional()
                .orElseThrow();
    }

    private static Stream<Path> files() {
        try (Stream<Path> all = Files.walk(service.data())) {
            return all.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String everythingOnDisk() {
        StringBuilder all = new StringBuilder();
        files().forEach(file -> {
            try {
                all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return all.toString();
    }
}
