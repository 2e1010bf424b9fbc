package de.digicheck.idea.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.campaign.CampaignKey;
import de.digicheck.fixtures.Browsing;
import de.digicheck.fixtures.RunningService;
import de.digicheck.idea.IdeaStores;
import de.digicheck.platform.mongo.Databases;
import de.digicheck.platform.security.AccountSetup;
import de.digicheck.platform.security.Route;
import de.digicheck.platform.security.Routes;
import de.digicheck.release.BatchText;
import de.digicheck.release.TextBatch;
import de.digicheck.release.TextBatches;
import de.digicheck.shared.AccountRole;
import de.digicheck.shared.ItemKey;
import de.digicheck.shared.OrgUnitCode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

/** What becomes of free texts in the demonstration town, and who can read them when, over HTTP. */
class RedactionPagesTest {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);
    private static final CampaignKey CAMPAIGN = new CampaignKey("demo-abgeschlossen");

    private static RunningService service;

    @BeforeAll
    static void start() {
        service = RunningService.demo();
        Browsing.openAccounts(service);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static List<TextBatch> batches() {
        return Optional.ofNullable(service.bean(TextBatches.class)
                        .of(CAMPAIGN)
                        .collectList()
                        .block(LONGEST_WAIT))
                .orElseThrow();
    }

    /** At the release the texts of the town were put into batches, and nothing leads to their parts any more. */
    @Test
    void formsBatchesAtTheReleaseAndForgetsTheParts() {
        assertThat(batches()).isNotEmpty().allSatisfy(batch -> assertThat(batch.texts())
                .hasSizeGreaterThanOrEqualTo(10));
        assertThat(service.data().resolve("store").toFile().list())
                .isNotEmpty()
                .noneMatch(name -> name.startsWith("digicheck-texts-"));
        List<Document> texts = Optional.ofNullable(
                        Flux.from(service.bean(Databases.class).main().listCollectionNames())
                                .filter(name -> name.startsWith("texts-" + CAMPAIGN))
                                .concatMap(name -> Flux.from(service.bean(Databases.class)
                                        .main()
                                        .getCollection(name)
                                        .find()
                                        .batchSize(500)))
                                .collectList()
                                .block(LONGEST_WAIT))
                .orElseThrow();
        assertThat(texts).isNotEmpty().extracting(Document::keySet).containsOnly(Set.of("_id", "item", "text"));
    }

    /** Every page and every API address that takes no further name, by every role. */
    @Test
    void letsNobodyButTheRedactorReadATextBefore() {
        TextBatch secret = keepBatch("Vertraulich steht hier Frau Beispiel");
        for (AccountRole role : AccountRole.values()) {
            Browsing reader = Browsing.as(role, service);
            List<String> addresses = new ArrayList<>(List.of("/schwaerzen/" + secret.id()));
            Routes.ALL.stream()
                    .filter(route -> route.method() == Route.Method.GET
                            && !route.pattern().contains("*"))
                    .map(route -> route.pattern().replace("{campaign}", CAMPAIGN.value()))
                    .filter(path -> !path.contains("{") && !path.contains("protokoll.csv"))
                    .forEach(addresses::add);
            for (String address : addresses) {
                if (role != AccountRole.REDACTOR) {
                    HttpResponse<String> answer = reader.get(address);
                    assertThat(answer.body()).as(role + " " + address).doesNotContain("Vertraulich steht hier");
                }
            }
            int expected = role == AccountRole.REDACTOR ? 200 : 403;
            assertThat(reader.get("/schwaerzen/" + secret.id()).statusCode())
                    .as(role.name())
                    .isIn(expected, 404);
        }
        assertThat(Browsing.anonymous(service).get("/schwaerzen/" + secret.id()).statusCode())
                .isEqualTo(303);
        assertThat(redactorWhoIsPilotToo().get("/schwaerzen/" + secret.id()).statusCode())
                .isEqualTo(404);
        assertThat(Browsing.as(AccountRole.REDACTOR, service)
                        .get("/schwaerzen/" + secret.id())
                        .body())
                .contains("<mark>Frau Beispiel</mark>")
                .doesNotContain("Personal", "personnel", "??");
    }

    private static Browsing redactorWhoIsPilotToo() {
        service.bean(AccountSetup.class)
                .ensure(
                        "both",
                        "both",
                        Set.of(AccountRole.REDACTOR, AccountRole.PILOT),
                        List.of(new OrgUnitCode("personnel")),
                        Browsing.PASSWORD)
                .block(LONGEST_WAIT);
        Browsing both = Browsing.anonymous(service);
        both.submit("/anmeldung", "/anmeldung", Map.of("username", "both", "password", Browsing.PASSWORD));
        return both;
    }

    /** Every role that terms can name is led there from its first page, and no other. */
    @Test
    void leadsWhomTheTermsNameToTheTexts() {
        CampaignKey key = new CampaignKey("dpo-redacts");
        HttpResponse<String> drafted = Browsing.anonymous(service)
                .postJson("/api/v1/campaigns", """
                {"key": "dpo-redacts", "questionnaire": "mitarbeiterbefragung-2026", "version": 1,
                 "opens": "2026-01-01", "closes": "2099-01-01", "openLink": true,
                 "terms": {"free-text": {"texts": 10, "people": 10, "redactor": "DPO"}}}
                """, "Authorization", Browsing.basic(AccountRole.CDO));
        assertThat(drafted.statusCode()).as(drafted.body()).isEqualTo(201);
        TextBatch batch = batch("Für die Datenschutzbeauftragte", key);
        service.bean(TextBatches.class).keep(key, List.of(batch)).block(LONGEST_WAIT);

        Browsing officer = Browsing.as(AccountRole.DPO, service);
        assertThat(officer.get("/uebersicht").body()).contains("href=\"/schwaerzen\"", "25 Freitexte warten");
        assertThat(officer.get("/schwaerzen").body()).contains("/schwaerzen/" + batch.id());
        assertThat(Browsing.as(AccountRole.CIO, service).get("/uebersicht").body())
                .doesNotContain("/schwaerzen");
    }

    @Test
    void passesTextsOnOnlyWhenAllOfABatchAreDecided() {
        TextBatch batch = keepBatch("Die Amtsleiterin und Beispiel drucken alles");
        Browsing redactor = Browsing.as(AccountRole.REDACTOR, service);
        String address = "/schwaerzen/" + batch.id();

        HttpResponse<String> nothing = redactor.submit(address, address, Map.of("version", "1"));
        assertThat(nothing.statusCode()).isEqualTo(422);
        Map<String, String> form = new LinkedHashMap<>(Map.of("version", "1"));
        batch.texts().stream().limit(20).forEach(text -> form.put("text-" + text.id(), "frei"));
        BatchText first = batch.texts().get(0);
        form.put("stelle-" + first.id(), "0");
        form.put("weiter-" + first.id(), "Fremdes");
        HttpResponse<String> wrong = redactor.submit(address, address, form);
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Die Stelle „Fremdes“ steht so nicht im Text");

        form.put("weiter-" + first.id(), "Beispiel");
        form.put("text-" + batch.texts().get(1).id(), "weg");
        assertThat(location(redactor.submit(address, address, form))).isEqualTo(address);
        assertThat(passed()).as("as long as a text is open").isEmpty();
        assertThat(redactor.submit(address, address, form).statusCode())
                .as("an old form")
                .isEqualTo(409);

        Map<String, String> rest = new LinkedHashMap<>(Map.of("version", "2"));
        batch.texts().stream().skip(20).forEach(text -> rest.put("text-" + text.id(), "frei"));
        assertThat(location(redactor.submit(address, address, rest))).isEqualTo("/schwaerzen?geschehen=fertig");

        assertThat(passed())
                .hasSize(24)
                .contains("Die […] und […] drucken alles 0")
                .noneMatch(text -> text.endsWith(" 1"));
        assertThat(redactor.get(address).statusCode()).isEqualTo(404);
        assertThat(Browsing.as(AccountRole.CDO, service)
                        .get("/ideen?einheit=personnel")
                        .body())
                .contains("drucken alles", "aus der Befragung");
    }

    private static List<String> passed() {
        return Optional.ofNullable(service.bean(IdeaStores.class)
                        .ideas()
                        .list()
                        .map(idea -> idea.text())
                        .filter(text -> text.contains("drucken alles"))
                        .collectList()
                        .block(LONGEST_WAIT))
                .orElseThrow();
    }

    /** A batch of 25 texts of a unit. */
    private static TextBatch batch(String text, CampaignKey campaign) {
        return new TextBatch(
                "%024x".formatted(text.hashCode() & 0xffff),
                1,
                campaign,
                new ItemKey("wishes"),
                List.of(new OrgUnitCode("personnel")),
                IntStream.range(0, 25)
                        .mapToObj(
                                i -> BatchText.open("%020x%04x".formatted(text.hashCode() & 0xffff, i), text + " " + i))
                        .toList());
    }

    private static TextBatch keepBatch(String text) {
        TextBatch batch = batch(text, CAMPAIGN);
        service.bean(TextBatches.class)
                .of(CAMPAIGN)
                .filter(other -> !other.id().equals(batch.id()))
                .collectList()
                .flatMap(others -> {
                    List<TextBatch> all = new ArrayList<>(others);
                    all.add(batch);
                    return service.bean(TextBatches.class).keep(CAMPAIGN, all);
                })
                .block(LONGEST_WAIT);
        return batch;
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }
}
