package de.digicheck.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.fixtures.Browsing;
import de.digicheck.shared.GermanTime;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills in the forms of dossiers as the CDO does. */
record DossierForms(Browsing cdo) {

    static final String NEW = "/dossiers/neu";

    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([0-9]+)\"");
    private static final Pattern HASH = Pattern.compile("name=\"hash\" value=\"([0-9a-f]{64})\"");
    private static final Pattern OFFER = Pattern.compile("<option value=\"([a-z]+/[a-z0-9-]+)\"");

    /** The first source of a kind that is offered. */
    String offer(String kind) {
        return OFFER.matcher(cdo.get(NEW).body())
                .results()
                .map(match -> match.group(1))
                .filter(offer -> offer.startsWith(kind))
                .findFirst()
                .orElseThrow();
    }

    static Map<String, String> form(String title, String... sources) {
        Map<String, String> form = new HashMap<>(Map.of(
                "title", title,
                "body", "council",
                "day", LocalDate.now(GermanTime.ZONE).plusDays(7).toString(),
                "introduction", "Zur Beratung",
                "do", "save"));
        for (int index = 0; index < sources.length; index++) {
            form.put("sections." + index + ".source", sources[index]);
            form.put("sections." + index + ".text", "");
        }
        return form;
    }

    String begun(String title, String... sources) {
        HttpResponse<String> saved = cdo.submit(NEW, NEW, form(title, sources));
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);
        return saved.headers().firstValue("Location").orElseThrow().replaceAll("\\?.*", "");
    }

    void freeze(String address) {
        String ask = cdo.get(address + "/festschreiben").body();
        Matcher hash = HASH.matcher(ask);
        assertThat(hash.find()).isTrue();
        HttpResponse<String> frozen = cdo.submit(
                address + "/festschreiben",
                address + "/festschreiben",
                Map.of("version", version(ask), "hash", hash.group(1)));
        assertThat(frozen.statusCode()).as(frozen.body()).isEqualTo(303);
    }

    static String version(String page) {
        Matcher version = VERSION.matcher(page);
        assertThat(version.find()).as(page).isTrue();
        return version.group(1);
    }
}
