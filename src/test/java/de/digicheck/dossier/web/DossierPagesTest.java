package de.digicheck.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.dossier.Dossier;
import de.digicheck.dossier.DossierStep;
import de.digicheck.dossier.Dossiers;
import de.digicheck.dossier.Share;
import de.digicheck.fixtures.Browsing;
import de.digicheck.fixtures.NuChecker;
import de.digicheck.fixtures.PdfUa;
import de.digicheck.fixtures.RunningService;
import de.digicheck.shared.AccountRole;
import de.digicheck.shared.GermanTime;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Dossiers in the demonstration town, over HTTP: compiled, frozen, shared. */
class DossierPagesTest {

    private static final Duration WAIT = Duration.ofSeconds(30);
    private static final String NEW = "/dossiers/neu";
    private static final String PDF = "/unterlage.pdf";
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([0-9]+)\"");
    private static final Pattern HASH = Pattern.compile("name=\"hash\" value=\"([0-9a-f]{64})\"");
    private static final Pattern OFFER = Pattern.compile("<option value=\"([a-z]+/[a-z0-9-]+)\"");

    private final LocalDate today = LocalDate.now(GermanTime.ZONE);

    private static RunningService service;
    private static Browsing cdo;
    private static Map<AccountRole, Browsing> readers;
    private static String results;
    private static String roadmap;
    private static String project;

    @BeforeAll
    static void start() {
        service = RunningService.demo();
        cdo = Browsing.as(AccountRole.CDO, service);
        readers = new EnumMap<>(AccountRole.class);
        List<String> offers = OFFER.matcher(cdo.get(NEW).body())
                .results()
                .map(match -> match.group(1))
                .toList();
        results = first(offers, "results/");
        roadmap = first(offers, "roadmap/");
        project = first(offers, "project/");
    }

    private static String first(List<String> offers, String kind) {
        return offers.stream()
                .filter(offer -> offer.startsWith(kind))
                .findFirst()
                .orElseThrow();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    /** Signs in once; each sign-in takes its time. */
    private static Browsing as(AccountRole role) {
        return readers.computeIfAbsent(role, some -> Browsing.as(some, service));
    }

    @Test
    void arrangesSectionsWithoutSavingOrLosingAnything() {
        Map<String, String> form = form("Ordnung", results, roadmap);
        form.put("sections.0.text", "Vor den Ergebnissen");
        form.put("do", "down-0");
        String moved = sent(form, 200);
        assertThat(moved.indexOf(roadmap)).isLessThan(moved.indexOf(results));
        assertThat(moved).contains("Vor den Ergebnissen", "value=\"Ordnung\"", "Zur Beratung");

        form.put("do", "add");
        form.put("add", project);
        assertThat(sent(form, 200)).contains("name=\"sections.2.source\" value=\"" + project + "\"");
        form.put("do", "remove-1");
        assertThat(sent(form, 200)).doesNotContain("sections.1.source").contains("Vor den Ergebnissen");
        assertThat(cdo.get("/dossiers").body()).doesNotContain("Ordnung");
    }

    @Test
    void findsEverythingThatIsWrongAtOnce() {
        Map<String, String> form = form("", "secrets/1");
        form.put("day", "bald");
        form.put("body", "nobody");
        assertThat(sent(form, 422))
                .contains("href=\"#title\"", "href=\"#day\"", "href=\"#body\"", "href=\"#sections-0-text\"")
                .contains("value=\"bald\"", "Zur Beratung")
                .doesNotContain("??");
    }

    @Test
    void keepsWhatWasTypedWhereSomebodyElseWasFaster() {
        String address = begun("Schneller", roadmap);
        String seen = version(cdo.get(address + "/bearbeiten").body());
        Map<String, String> first = form("Zuerst", roadmap);
        first.put("version", seen);
        assertThat(cdo.submit(address + "/bearbeiten", address + "/bearbeiten", first)
                        .statusCode())
                .isEqualTo(303);
        Map<String, String> late = form("Danach", roadmap);
        late.put("version", seen);
        HttpResponse<String> refused = cdo.submit(address + "/bearbeiten", address + "/bearbeiten", late);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("value=\"Danach\"", "Ihre Eingaben stehen noch hier");
        assertThat(version(refused.body())).isNotEqualTo(seen);
    }

    @Test
    void saysForEverWhatItSaidWhenItWasFrozen() {
        String address = begun("Unveränderlich", results, roadmap, project);
        assertThat(cdo.get(address).body())
                .contains("Entwurf", "Bedarf der Handlungsfelder", "Zeitplan nach Haushaltsjahr", "Zur Beratung");
        freeze(address);
        String before = api(address, AccountRole.CDO).body();
        String page = cdo.get(address).body();

        String key = project.substring("project/".length());
        String costs = "/projekte/" + key + "/bearbeiten?teil=kosten";
        assertThat(cdo.submit(
                                costs,
                                costs,
                                Map.of(
                                        "expenses.one-off",
                                        "777777",
                                        "version",
                                        version(cdo.get(costs).body())))
                        .statusCode())
                .isEqualTo(303);

        assertThat(api(address, AccountRole.CDO).body()).isEqualTo(before).doesNotContain("777.777");
        assertThat(cdo.get(address).body().replaceAll("_csrf[^>]*>", "")).isEqualTo(page.replaceAll("_csrf[^>]*>", ""));
        String later = begun("Danach", project);
        assertThat(cdo.get(later).body()).contains("777.777");

        assertThat(cdo.get(address + "/bearbeiten").statusCode()).isEqualTo(303);
        Map<String, String> change = form("Doch noch", roadmap);
        change.put("version", "2");
        assertThat(cdo.submit(later + "/bearbeiten", address + "/bearbeiten", change)
                        .statusCode())
                .isEqualTo(409);
        String copy = cdo.get(NEW + "?vorlage=" + address.substring("/dossiers/".length()))
                .body();
        assertThat(copy).contains("value=\"Unveränderlich\"", "value=\"" + results + "\"", "Zur Beratung");
    }

    @Test
    void freezesOnlyWhatWasLookedAt() {
        String address = begun("Angesehen", roadmap);
        String ask = cdo.get(address + "/festschreiben").body();
        Map<String, String> other = Map.of("version", version(ask), "hash", "0".repeat(64));
        assertThat(cdo.submit(address + "/festschreiben", address + "/festschreiben", other)
                        .statusCode())
                .isEqualTo(409);
        assertThat(cdo.get(address + "/bereitstellen").statusCode()).isEqualTo(303);
        assertThat(api(address, AccountRole.CDO).statusCode()).isEqualTo(404);
    }

    @Test
    void deletesADraftAsItWasSeenAndGivesItsNumberToNoOther() {
        String address = begun("Verworfen", roadmap);
        String delete = address + "/loeschen";
        String seen = version(cdo.get(delete).body());
        Map<String, String> change = form("Doch geändert", roadmap);
        change.put("version", seen);
        assertThat(cdo.submit(address + "/bearbeiten", address + "/bearbeiten", change)
                        .statusCode())
                .isEqualTo(303);
        HttpResponse<String> late = cdo.submit(delete, delete, Map.of("version", seen));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Nichts ist gelöscht", "Doch geändert").doesNotContain("??");

        HttpResponse<String> deleted = cdo.submit(delete, delete, Map.of("version", version(late.body())));
        assertThat(deleted.statusCode()).isEqualTo(303);
        assertThat(deleted.headers().firstValue("Location")).contains("/dossiers?geschehen=geloescht");
        assertThat(cdo.get("/dossiers?geschehen=geloescht").body())
                .contains("Der Entwurf ist gelöscht.")
                .doesNotContain("Doch geändert");
        assertThat(cdo.get(address).statusCode()).isEqualTo(404);
        assertThat(cdo.get(delete).statusCode()).isEqualTo(404);
        assertThat(begun("Der nächste", roadmap)).isNotEqualTo(address);
        assertThat(as(AccountRole.ADMIN).get("/verwaltung/protokoll").body())
                .contains("Entwurf einer Beratungsunterlage gelöscht");
    }

    @Test
    void neverDeletesWhatIsFrozen() {
        String address = begun("Bleibt", roadmap);
        String other = begun("Ein Entwurf", roadmap);
        freeze(address);
        assertThat(cdo.get(address).body()).doesNotContain(address + "/loeschen");
        assertThat(cdo.get(address + "/loeschen").statusCode()).isEqualTo(303);
        for (String version : List.of("1", "2")) {
            HttpResponse<String> refused =
                    cdo.submit(other + "/loeschen", address + "/loeschen", Map.of("version", version));
            assertThat(refused.statusCode()).isEqualTo(409);
            assertThat(refused.body()).contains("bleibt für immer erhalten").doesNotContain("id=\"formular\"", "??");
            assertThat(NuChecker.findings(refused.body())).isEmpty();
        }
        assertThat(api(address, AccountRole.CDO).statusCode()).isEqualTo(200);
        assertThat(as(AccountRole.CIO).get(address + "/loeschen").statusCode()).isEqualTo(403);
    }

    @Test
    void opensForItsRolesOnItsDaysAloneByEveryRoute() {
        String address = begun("Für die Leitung", roadmap);
        freeze(address);
        expectHidden(address, AccountRole.LEAD);
        for (Share share : List.of(
                share(today.plusDays(1), today.plusDays(9), false),
                share(today.minusDays(9), today.minusDays(1), false),
                share(today.minusDays(9), today.plusDays(9), true))) {
            store(address, share);
            expectHidden(address, AccountRole.LEAD);
        }
        for (Share share : List.of(
                share(today, today, false),
                share(today.minusDays(9), today, false),
                share(today, today.plusDays(9), false))) {
            store(address, share);
            expectShown(address, AccountRole.LEAD);
            expectHidden(address, AccountRole.VIEWER);
        }
    }

    private static Share share(LocalDate from, LocalDate until, boolean ended) {
        return new Share(
                1,
                Set.of(AccountRole.LEAD),
                from,
                until,
                "cdo",
                ended ? Optional.of(Clock.systemUTC().instant()) : Optional.empty());
    }

    /** Puts a share into the store that nobody could have asked for today. */
    private static void store(String address, Share share) {
        Dossiers dossiers = service.bean(Dossiers.class);
        Dossier kept = dossiers.find(Integer.parseInt(number(address)))
                .blockOptional(WAIT)
                .orElseThrow();
        Dossier.Stamp stamp = kept.stamp();
        dossiers.save(new Dossier(
                        kept.number(),
                        kept.template(),
                        new Dossier.Stamp(stamp.revision() + 1, DossierStep.SHARED, stamp.at(), stamp.by()),
                        kept.draft(),
                        kept.frozen(),
                        List.of(share)))
                .block(WAIT);
    }

    private static void expectHidden(String address, AccountRole role) {
        Browsing reader = as(role);
        assertThat(reader.get(address).statusCode()).isEqualTo(404);
        assertThat(reader.get(address + PDF).statusCode()).isEqualTo(404);
        assertThat(api(address, role).statusCode()).isEqualTo(404);
        assertThat(reader.get("/api/v1/dossiers").body()).doesNotContain("Für die Leitung");
        assertThat(reader.get("/dossiers").body()).doesNotContain("Für die Leitung");
        assertThat(reader.get("/uebersicht").body()).doesNotContain("Für die Leitung");
    }

    private static void expectShown(String address, AccountRole role) {
        Browsing reader = as(role);
        assertThat(reader.get(address).body())
                .contains("Für die Leitung", "Zeitplan nach Haushaltsjahr")
                .doesNotContain(address + "/bereitstellen", "Wem die Unterlage bereitsteht");
        assertThat(reader.get(address + PDF).statusCode()).isEqualTo(200);
        assertThat(api(address, role).body()).contains("Zeitplan nach Haushaltsjahr", "Time table by fiscal year");
        assertThat(reader.get("/api/v1/dossiers").body()).contains("Für die Leitung");
        assertThat(reader.get("/dossiers").body()).contains("Für die Leitung");
        assertThat(reader.get("/uebersicht").body()).contains("Für die Leitung", address);
        assertThat(reader.get(address + "/bearbeiten").statusCode()).isEqualTo(403);
    }

    @Test
    void sharesAndEndsAndWritesBothDown() {
        String address = begun("Geteilt", results);
        freeze(address);
        HttpResponse<String> wrong =
                share(address, Map.of("from", "", "until", today.minusDays(1).toString()));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("href=\"#roles\"", "href=\"#from\"", "href=\"#until\"");
        Map<String, String> days = Map.of(
                "roles",
                "CIO",
                "from",
                today.toString(),
                "until",
                today.plusDays(3).toString());
        assertThat(share(address, days).statusCode()).isEqualTo(303);
        Browsing cio = as(AccountRole.CIO);
        assertThat(cio.get(address).statusCode()).isEqualTo(200);

        Map<String, String> end =
                Map.of("share", "1", "version", version(cdo.get(address).body()));
        assertThat(cdo.submit(address, address + "/bereitstellen/beenden", end).statusCode())
                .isEqualTo(303);
        assertThat(cio.get(address).statusCode()).isEqualTo(404);
        assertThat(as(AccountRole.ADMIN).get("/verwaltung/protokoll").body())
                .contains(
                        "Beratungsunterlage festgeschrieben",
                        "Beratungsunterlage bereitgestellt",
                        "Bereitstellen einer Beratungsunterlage beendet");
        String campaign = results.substring("results/".length());
        assertThat(as(AccountRole.DPO).get("/mitbestimmung/" + campaign).body())
                .contains(Browsing.account(AccountRole.CIO));
    }

    @Test
    void sharesResultsWithRecipientsAloneUntilTheyArePublished() {
        String campaign = results.substring("results/".length());
        String open = begun("Nur das Öffentliche", results);
        String inner = begun("Mit Rangfolge", results, "ranking/" + campaign);
        freeze(open);
        freeze(inner);
        Map<String, String> days = Map.of("roles", "VIEWER", "from", today.toString(), "until", today.toString());
        assertThat(share(open, days).body()).contains("nicht als Empfänger");
        String publish = "/ergebnisse/" + campaign + "/veroeffentlichen";
        assertThat(cdo.submit(publish, publish, Map.of("to", "an", "vereinbart", "ja"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(share(open, days).statusCode()).isEqualTo(303);
        assertThat(share(inner, days).statusCode()).isEqualTo(422);
        assertThat(as(AccountRole.VIEWER).get(open).body()).contains("Bedarf der Handlungsfelder");
    }

    @Test
    void printsTheDossierForScreenReadersToo() {
        String address = begun("Druckstück", results, roadmap);
        byte[] draft = cdo.bytes(address + PDF);
        assertThat(PdfUa.text(draft)).contains("Druckstück", "Entwurf");
        freeze(address);
        byte[] pdf = cdo.bytes(address + PDF);
        assertThat(PdfUa.violations(pdf)).isEmpty();
        assertThat(PdfUa.text(pdf))
                .contains("Druckstück", "Fahrplan", "Prüfsumme")
                .doesNotContain("Entwurf");
    }

    @Test
    void writesValidPagesInBothLanguages() {
        String address = begun("Gültige Seiten", results, roadmap, project);
        expectValid(
                "/dossiers", NEW, address, address + "/bearbeiten", address + "/loeschen", address + "/festschreiben");
        freeze(address);
        expectValid(address, address + "/bereitstellen", "/dossiers/1", "/beschluesse");
    }

    private static void expectValid(String... paths) {
        for (String path : paths) {
            for (String language : List.of("de", "en")) {
                HttpResponse<String> page = cdo.get(path + "?sprache=" + language);
                assertThat(page.statusCode()).as(path).isEqualTo(200);
                assertThat(NuChecker.findings(page.body())).as(path).isEmpty();
                assertThat(page.body()).as(path).doesNotContainPattern("\\?\\?[\\w.-]+\\?\\?");
            }
        }
    }

    private Map<String, String> form(String title, String... sources) {
        Map<String, String> form = new HashMap<>(Map.of(
                "title", title,
                "body", "council",
                "day", today.plusDays(7).toString(),
                "introduction", "Zur Beratung",
                "do", "save"));
        for (int index = 0; index < sources.length; index++) {
            form.put("sections." + index + ".source", sources[index]);
            form.put("sections." + index + ".text", "");
        }
        return form;
    }

    private static String sent(Map<String, String> form, int status) {
        HttpResponse<String> page = cdo.submit(NEW, NEW, form);
        assertThat(page.statusCode()).isEqualTo(status);
        return page.body();
    }

    private String begun(String title, String... sources) {
        HttpResponse<String> saved = cdo.submit(NEW, NEW, form(title, sources));
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);
        return saved.headers().firstValue("Location").orElseThrow().replaceAll("\\?.*", "");
    }

    private static void freeze(String address) {
        String ask = cdo.get(address + "/festschreiben").body();
        Matcher hash = HASH.matcher(ask);
        assertThat(hash.find()).isTrue();
        HttpResponse<String> frozen = cdo.submit(
                address + "/festschreiben",
                address + "/festschreiben",
                Map.of("version", version(ask), "hash", hash.group(1)));
        assertThat(frozen.statusCode()).as(frozen.body()).isEqualTo(303);
    }

    private static HttpResponse<String> share(String address, Map<String, String> fields) {
        String page = address + "/bereitstellen";
        Map<String, String> all = new HashMap<>(fields);
        all.put("version", version(cdo.get(page).body()));
        return cdo.submit(page, page, all);
    }

    private static String number(String address) {
        return address.substring("/dossiers/".length());
    }

    private static HttpResponse<String> api(String address, AccountRole role) {
        return (role == AccountRole.CDO ? cdo : as(role)).get("/api/v1/dossiers/" + number(address));
    }

    private static String version(String page) {
        Matcher version = VERSION.matcher(page);
        assertThat(version.find()).as(page).isTrue();
        return version.group(1);
    }
}
