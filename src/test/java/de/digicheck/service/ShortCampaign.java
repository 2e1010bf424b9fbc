package de.digicheck.service;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.fixtures.Api;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/** A campaign of the short questionnaire with an open link, for today and tomorrow. */
final class ShortCampaign {

    private ShortCampaign() {}

    /** Drafts it as the digital officer; {@code keyHolder} as the terms name it. */
    static void draft(Api api, String key, String keyHolder) {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Berlin"));
        Map<String, Object> draft = Map.of(
                "key",
                key,
                "questionnaire",
                "mitarbeiterbefragung-kurz-2026",
                "version",
                1,
                "opens",
                today.toString(),
                "closes",
                today.plusDays(1).toString(),
                "openLink",
                true,
                "terms",
                Map.of("key-holder", keyHolder));
        Api.Reply reply = api.post("cdo", "/api/v1/campaigns", draft);
        assertThat(reply.status()).as(reply.body()).isEqualTo(201);
    }

    /** Moves it on as an account, whose step that is. */
    static void move(Api api, String key, String account, String to) {
        Api.Reply reply = api.post(account, "/api/v1/campaigns/" + key + "/transitions", Map.of("to", to));
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    }
}
