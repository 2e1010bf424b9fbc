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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Dossiers in the demonstration town, over HTTP: compiled, frozen, shared. */
class DossierPagesTest {

    private static final Duration WAIT = Duration.ofSeconds(30);
    private static final String PDF = "/unterlage.pdf";

    private final LocalDate today = LocalDate.now(GermanTime.ZONE);

    private static RunningService service;
    private static Browsing cdo;
    private static DossierForms forms;
    private static Map<AccountRole, Browsing> readers;
    private static String results;
    private static String roadmap;
    private static String project;

    @BeforeAll
    static void start() {
        service = RunningService.demo();
        cdo = Browsing.as(AccountRole.CDO, service);
        readers = new EnumMap<>(AccountRole.class);
        forms = new DossierForms(cdo);
        results = forms.offer("results/");
        roadmap = forms.offer("roadmap/");
        project = forms.offer("project/");
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
        Map<String, String> form = DossierForms.form("Ordnung", results, roadmap);
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
        Map<String, String> form = DossierForms.form("", "secrets/1");
        form.put("day", "bald");
        form.put("body", "nobody");
        assertThat(sent(form, 422))
                .contains("href=\"#title\"", "href=\"#day\"", "href=\"#body\"", "href=\"#sections-0-text\"")
                .contains("value=\"bald\"", "Zur Beratung")
                .doesNotContain("??");
    }

    @Test
    void keepsWhatWasTypedWhereSomebodyElseWasFaster() {
        String address = forms.begun("Schneller", roadmap);
        String seen = DossierForms.version(cdo.get(address + "/bearbeiten").body());
        Map<String, String> first = DossierForms.form("Zuerst", roadmap);
        first.put("version", seen);
        assertThat(cdo.submit(address + "/bearbeiten", address + "/bearbeiten", first)
                        .statusCode())
                .isEqualTo(303);
        Map<String, String> late = DossierForms.form("Danach", roadmap);
        late.put("version", seen);
        HttpResponse<String> refused = cdo.submit(address + "/bearbeiten", address + "/bearbeiten", late);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("value=\"Danach\"", "Ihre Eingaben stehen noch hier");
        assertThat(DossierForms.version(refused.body())).isNotEqualTo(seen);
    }

    @Test
    void saysForEverWhatItSaidWhenItWasFrozen() {
        String address = forms.begun("Unveränderlich", results, roadmap, project);
        assertThat(cdo.get(address).body())
                .contains("Entwurf", "Bedarf der Handlungsfelder", "Zeitplan nach Haushaltsjahr", "Zur Beratung");
        forms.freeze(address);
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
                                        DossierForms.version(cdo.get(costs).body())))
                        .statusCode())
                .isEqualTo(303);

        assertThat(api(address, AccountRole.CDO).body()).isEqualTo(before).doesNotContain("777.777");
        assertThat(cdo.get(address).body().replaceAll("_csrf[^>]*>", "")).isEqualTo(page.replaceAll("_csrf[^>]*>", ""));
        String later = forms.begun("Danach", project);
        assertThat(cdo.get(later).body()).contains("777.777");

        assertThat(cdo.get(address + "/bearbeiten").statusCode()).isEqualTo(303);
        Map<String, String> change = DossierForms.form("Doch noch", roadmap);
        change.put("version", "2");
        assertThat(cdo.submit(later + "/bearbeiten", address + "/bearbeiten", change)
                        .statusCode())
                .isEqualTo(409);
        String copy = cdo.get(DossierForms.NEW + "?vorlage=" + address.substring("/dossiers/".length()))
                .body();
        assertThat(copy).contains("value=\"Unveränderlich\"", "value=\"" + results + "\"", "Zur Beratung");
    }

    @Test
    void freezesOnlyWhatWasLookedAt() {
        String address = forms.begun("Angesehen", roadmap);
        String ask = cdo.get(address + "/festschreiben").body();
        Map<String, String> other = Map.of("version", DossierForms.version(ask), "hash", "0".repeat(64));
        assertThat(cdo.submit(address + "/festschreiben", address + "/festschreiben", other)
                        .statusCode())
                .isEqualTo(409);
        assertThat(cdo.get(address + "/bereitstellen").statusCode()).isEqualTo(303);
        assertThat(api(address, AccountRole.CDO).statusCode()).isEqualTo(404);
    }

    @Test
    void opensForItsRolesOnItsDaysAloneByEveryRoute() {
        String address = forms.begun("Für die Leitung", roadmap);
        forms.freeze(address);
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
        String address = forms.begun("Geteilt", results);
        forms.freeze(address);
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

        Map<String, String> end = Map.of(
                "share", "1", "version", DossierForms.version(cdo.get(address).body()));
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
        String open = forms.begun("Nur das Öffentliche", results);
        String inner = forms.begun("Mit Rangfolge", results, "ranking/" + campaign);
        forms.freeze(open);
        forms.freeze(inner);
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
        String address = forms.begun("Druckstück", results, roadmap);
        byte[] draft = cdo.bytes(address + PDF);
        assertThat(PdfUa.text(draft)).contains("Druckstück", "Entwurf");
        forms.freeze(address);
        byte[] pdf = cdo.bytes(address + PDF);
        assertThat(PdfUa.violations(pdf)).isEmpty();
        assertThat(PdfUa.text(pdf))
                .contains("Druckstück", "Fahrplan", "Prüfsumme")
                .doesNotContain("Entwurf");
    }

    @Test
    void writesValidPagesInBothLanguages() {
        String address = forms.begun("Gültige Seiten", results, roadmap, project);
        expectValid(
                "/dossiers",
                DossierForms.NEW,
                address,
                address + "/bearbeiten",
                address + "/loeschen",
                address + "/festschreiben");
        forms.freeze(address);
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

    private static String sent(Map<String, String> form, int status) {
        HttpResponse<String> page = cdo.submit(DossierForms.NEW, DossierForms.NEW, form);
        assertThat(page.statusCode()).isEqualTo(status);
        return page.body();
    }

    private static HttpResponse<String> share(String address, Map<String, String> fields) {
        String page = address + "/bereitstellen";
        Map<String, String> all = new HashMap<>(fields);
        all.put("version", DossierForms.version(cdo.get(page).body()));
        return cdo.submit(page, page, all);
    }

    private static String number(String address) {
        return address.substring("/dossiers/".length());
    }

    private static HttpResponse<String> api(String address, AccountRole role) {
        return (role == AccountRole.CDO ? cdo : as(role)).get("/api/v1/dossiers/" + number(address));
    }
}
