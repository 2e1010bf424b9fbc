package de.digicheck.participation.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.fixtures.Browsing;
import de.digicheck.fixtures.RunningService;
import de.digicheck.shared.AccountRole;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PreviewTest {

    private static final RunningService SERVICE = RunningService.shared();
    private static final String ADDRESS = "/erhebungen/previewed/vorschau";

    @Test
    void walksThroughADraftAndStoresNothing() {
        Browsing council = Browsing.as(AccountRole.STAFF_COUNCIL, SERVICE);
        Browsing.anonymous(SERVICE)
                .postJson(
                        "/api/v1/campaigns",
                        "{\"key\": \"previewed\", \"questionnaire\": \"mitarbeiterbefragung-2026\", \"version\": 1,"
                                + " \"opens\": \"2026-11-01\", \"closes\": \"2099-12-31\", \"openLink\": true}",
                        "Authorization",
                        Browsing.basic(AccountRole.CDO));
        assertThat(council.get(ADDRESS).body()).contains("<h1>Vorschau: Befragung der Beschäftigten");
        HttpResponse<String> page = council.submit(ADDRESS, ADDRESS, Map.of("_action", "start"));
        int pages = 0;
        while (!hidden(page, "_step").equals("check")) {
            assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
            assertThat(page.body()).contains("Nichts wird gespeichert").doesNotContain("??", "/teilnahme");
            pages++;
            page = council.post(ADDRESS, fields(page, "next"));
        }
        assertThat(pages).isGreaterThan(3);
        assertThat(council.post(ADDRESS, fields(page, "submit")).headers().firstValue("Location"))
                .hasValue(ADDRESS + "?ende=ja");
        assertThat(council.get(ADDRESS + "?ende=ja").body()).contains("Gespeichert wurde nichts");
    }

    private static Map<String, String> fields(HttpResponse<String> page, String action) {
        Map<String, String> fields = new TreeMap<>();
        for (String name : new String[] {"_csrf", "_campaign", "_journey", "_step"}) {
            fields.put(name, hidden(page, name));
        }
        fields.put("_action", action);
        return fields;
    }

    private static String hidden(HttpResponse<String> page, String name) {
        Matcher field =
                Pattern.compile("name=\"" + name + "\"[^>]* value=\"([^\"]*)\"").matcher(page.body());
        assertThat(field.find()).as(name + " in " + page.body()).isTrue();
        return field.group(1);
    }
}
