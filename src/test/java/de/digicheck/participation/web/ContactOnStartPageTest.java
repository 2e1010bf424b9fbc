package de.digicheck.participation.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.fixtures.Browsing;
import de.digicheck.fixtures.RunningService;
import de.digicheck.shared.AccountRole;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whoever takes part reads whom to ask: the digital pilots of the own part, as Musterstadt names them, or the digital office. */
class ContactOnStartPageTest {

    private static final String KEY = "ansprechperson";
    private static final String OFFICE = "Stabsstelle Digitalisierung</span>";
    private static final String CAMPAIGNS = "/api/v1/campaigns";
    private static final JsonMapper JSON = new JsonMapper();

    private static RunningService service;
    private static final Map<String, String> CODES = new HashMap<>();

    /** Two parts are joined, of which one has a pilot of its own. */
    @BeforeAll
    static void openCampaign() {
        service = RunningService.start();
        Browsing.openAccounts(service);
        post(AccountRole.CDO, CAMPAIGNS, """
                {"key": "%s", "questionnaire": "mitarbeiterbefragung-kurz-2026", "version": 1, "openLink": true,
                 "opens": "2026-01-01", "closes": "2099-01-01", "terms": {"key-holder": "service"}}
                """.formatted(KEY));
        post(AccountRole.CDO, CAMPAIGNS + "/" + KEY + "/grid", "{\"join\": [\"depot\", \"green-spaces\"]}");
        move(AccountRole.STAFF_COUNCIL, "agreed");
        move(AccountRole.DPO, "agreed");
        JsonNode issued = post(AccountRole.CDO, CAMPAIGNS + "/" + KEY + "/codes", """
                {"parts": [{"unit": "depot", "count": 1}, {"unit": "personnel", "count": 1},
                           {"unit": "nursery-forest", "count": 1}, {"unit": "building-permits", "count": 1},
                           {"unit": "audit", "role": "leitung", "count": 1}]}
                """);
        issued.get("parts")
                .forEach(part -> CODES.put(
                        part.get("unit").asString(), part.get("codes").get(0).asString()));
        move(AccountRole.CDO, "open");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static void move(AccountRole by, String to) {
        post(by, CAMPAIGNS + "/" + KEY + "/transitions", "{\"to\": \"%s\"}".formatted(to));
    }

    private static JsonNode post(AccountRole by, String path, String body) {
        HttpResponse<String> answer =
                Browsing.anonymous(service).postJson(path, body, "Authorization", Browsing.basic(by));
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
        return JSON.readTree(answer.body());
    }

    /** The start page down to whom to ask about which topic, where others are named as well. */
    private static String startOf(String unit, String language) {
        return Browsing.anonymous(service)
                .post("/teilnahme/code?sprache=" + language, Map.of("code", String.valueOf(CODES.get(unit))))
                .body()
                .split("<details", 2)[0];
    }

    @Test
    void namesThePilotWhoIsNearestWithContactAndDeputy() {
        assertThat(startOf("personnel", "de"))
                .contains(
                        "Digitallotse Zentrale Dienste</span>",
                        "href=\"mailto:digitallotse.zentrale-dienste@musterstadt.example\"",
                        "(Vertretung: Digitallotsin Personal)")
                .doesNotContain(OFFICE);
        assertThat(startOf("nursery-forest", "en"))
                .contains("Digital pilot Nurseries and Youth</span>")
                .doesNotContain("Digitallots", "Digital Office</span>");
    }

    @Test
    void namesAllOfAMergedPart() {
        assertThat(startOf("depot", "de"))
                .contains("Digitallotsin Bauhof</span>", "Telefon 4711", OFFICE)
                .doesNotContain("mailto:Telefon");
    }

    @Test
    void namesTheDigitalOfficeWhereThereIsNoPilotOrNoPart() {
        String office = "href=\"mailto:digital@musterstadt.example\"";
        assertThat(startOf("building-permits", "de"))
                .contains(OFFICE, office)
                .doesNotContain("Digitallotsin ", "Digitallotse ");
        assertThat(startOf("audit", "de")).contains(OFFICE, office).doesNotContain("Digitallotsin ", "Digitallotse ");
        assertThat(Browsing.anonymous(service).get("/o/" + KEY + "?sprache=en").body())
                .contains("Digital Office</span>", office)
                .doesNotContain("Digital pilot");
    }
}
