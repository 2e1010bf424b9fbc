package de.digicheck.idea.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.digicheck.audit.AuditLog;
import de.digicheck.fixtures.Api;
import de.digicheck.fixtures.Browsing;
import de.digicheck.fixtures.RunningService;
import de.digicheck.idea.Bundle;
import de.digicheck.idea.BundleStatus;
import de.digicheck.idea.Idea;
import de.digicheck.idea.IdeaStores;
import de.digicheck.idea.PublishedBundle;
import de.digicheck.idea.PublishedBundles;
import de.digicheck.platform.security.AccountSetup;
import de.digicheck.projectcatalogue.Origin;
import de.digicheck.projectcatalogue.ProjectOutlines;
import de.digicheck.shared.AccountRole;
import de.digicheck.shared.OrgUnitCode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Ideas from the form for everybody to an outline, over HTTP. */
class IdeaPagesTest {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private static RunningService service;
    private static Browsing anybody;
    private static Browsing cdo;
    private static Browsing pilot;

    @BeforeAll
    static void start() {
        service = RunningService.start();
        anybody = Browsing.anonymous(service);
        cdo = Browsing.as(AccountRole.CDO, service);
        service.bean(AccountSetup.class)
                .ensure(
                        "pilot-personnel",
                        "pilot-personnel",
                        Set.of(AccountRole.PILOT),
                        List.of(new OrgUnitCode("personnel")),
                        Browsing.PASSWORD)
                .block(LONGEST_WAIT);
        pilot = Browsing.anonymous(service);
        pilot.submit("/anmeldung", "/anmeldung", Map.of("username", "pilot-personnel", "password", Browsing.PASSWORD));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void leadsFromAnIdeaToAnOutline() {
        Idea first = send(Map.of("text", "Urlaubsanträge digital genehmigen", "art", "wish", "einheit", "personnel"));
        Idea second = send(Map.of("text", "Digitaler Urlaubsantrag statt <Papier>", "name", "Leitung Bauhof"));
        assertThat(first.name()).isEmpty();
        assertThat(second.name()).contains("Leitung Bauhof");

        String page = cdo.get("/ideen/idee/" + first.id()).body();
        assertThat(page)
                .contains("Digitaler Urlaubsantrag statt &lt;Papier&gt;", "eingereicht von Leitung Bauhof")
                .doesNotContain("??");
        HttpResponse<String> bundled = cdo.submit(
                "/ideen/idee/" + first.id(),
                "/ideen/buendeln?idee=x",
                Map.of("idee", first.id().value(), "label", "Urlaub digital beantragen"));
        assertThat(bundled.statusCode()).isEqualTo(303);
        Bundle bundle = bundleOf(first);
        cdo.submit(
                "/ideen/idee/" + second.id(),
                "/ideen/buendeln",
                Map.of("idee", second.id().value(), "buendel", bundle.id().value()));
        assertThat(bundleOf(second)).isEqualTo(bundle);

        String address = "/ideen/" + bundle.id();
        HttpResponse<String> forwarded = cdo.submit(
                address,
                address,
                Map.of("version", "1", "schritt", "weiterleiten", "einheit", "personnel", "bis", "2090-01-31"));
        assertThat(forwarded.statusCode()).isEqualTo(303);
        assertThat(bundleOf(first).status())
                .isEqualTo(new BundleStatus.Forwarded(new OrgUnitCode("personnel"), LocalDate.of(2090, 1, 31)));
        assertThat(cdo.get("/ideen").body())
                .contains("weitergeleitet an", "einzelne")
                .doesNotContain("??");

        HttpResponse<String> outlined = cdo.submit(
                address, "/projekte/aus-ideen", Map.of("bundle", bundle.id().value()));
        String project = "ideen-" + bundle.id().value().substring(0, 8);
        assertThat(location(outlined)).isEqualTo("/projekte/" + project + "?geschehen=angelegt");
        assertThat(location(cdo.submit(
                        "/ideen",
                        "/projekte/aus-ideen",
                        Map.of("bundle", bundle.id().value()))))
                .isEqualTo("/projekte/" + project);
        assertThat(service.bean(ProjectOutlines.class).list().collectList().block(LONGEST_WAIT))
                .filteredOn(version -> version.key().value().equals(project))
                .extracting(version -> version.outline().heading().origin())
                .containsExactly(
                        new Origin(Origin.Kind.IDEAS, Optional.of(bundle.id().value())));
        assertThat(published())
                .filteredOn(one -> one.label().equals("Urlaub digital beantragen"))
                .extracting(PublishedBundle::support, one -> one.status().word())
                .containsExactly(tuple(Optional.empty(), "outlined"));
        assertThat(location(cdo.submit("/ideen/idee/" + first.id(), "/ideen/idee/" + first.id() + "/loesen", Map.of())))
                .isEqualTo(address + "?geschehen=geloest");
    }

    @Test
    void keepsNothingOfWhoeverSendsAnIdea() {
        HttpResponse<String> page = anybody.get("/idee?sprache=en&merken=ja");
        HttpResponse<String> sent = anybody.post("/idee", Map.of("text", "Ein zweiter Bildschirm"));

        assertThat(sent.statusCode()).isEqualTo(303);
        for (HttpResponse<String> answer : List.of(page, sent)) {
            assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
            assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
            assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        }
        assertThat(service.bean(AuditLog.class).list().collectList().block(LONGEST_WAIT))
                .noneMatch(entry -> entry.toString().contains("Bildschirm"));
        assertThat(anybody.post("/idee", Map.of("text", "Von anderswo"), "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(ideas()).noneMatch(idea -> idea.text().equals("Von anderswo"));
    }

    @Test
    void namesEverythingThatIsWrongAndKeepsWhatWasTyped() {
        HttpResponse<String> wrong = anybody.post("/idee", Map.of("text", " ", "name", "x".repeat(101), "art", "need"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("href=\"#text\"", "href=\"#name\"", "x".repeat(101))
                .containsPattern("value=\"need\"[^>]*checked");

        HttpResponse<String> workshop = pilot.submit(
                "/ideen/workshop",
                "/ideen/workshop",
                Map.of("tag", "2090-01-01", "personen", "viele", "ideen", " \n "));
        assertThat(workshop.statusCode()).isEqualTo(422);
        assertThat(workshop.body())
                .contains("href=\"#tag\"", "href=\"#format\"", "href=\"#personen\"", "href=\"#ideen\"", "viele");
    }

    @Test
    void takesAWorkshopInAtOnceAndCountsItsPeople() {
        Map<String, String> form = new HashMap<>(
                Map.of("tag", "2026-03-02", "format", "Zukunftswerkstatt", "personen", "2", "einheit", "personnel"));
        form.put("ideen", "Terminkalender teilen\n\n Gemeinsamer Terminkalender \nKalender für Termine im Team");
        assertThat(location(pilot.submit("/ideen/workshop", "/ideen/workshop", form)))
                .isEqualTo("/ideen?stand=new");

        List<Idea> met =
                ideas().stream().filter(idea -> idea.text().contains("alender")).toList();
        assertThat(met)
                .extracting(Idea::text)
                .contains("Gemeinsamer Terminkalender")
                .hasSize(3);
        assertThat(pilot.get("/ideen/vorschlaege").body())
                .contains("Gemeinsamer Terminkalender")
                .doesNotContain("??");
        assertThat(pilot.get("/api/v1/ideas/" + met.get(0).id() + "/similar").body())
                .contains("\"similarity\":", "\"source\":\"workshop\"");
        assertThat(pilot.get("/ideen?einheit=personnel&stand=new").body()).contains("Terminkalender teilen");
        assertThat(pilot.get("/ideen?art=praise").body()).contains("Zu dieser Auswahl gibt es keine Idee");
    }

    @Test
    void hidesIdeasOfOtherUnits() {
        Idea foreign = send(Map.of("text", "Vertraulicher Wunsch der Kämmerei", "einheit", "finance"));
        Idea common = send(Map.of("text", "Wunsch für alle"));

        assertThat(pilot.get("/ideen").body()).contains("Wunsch für alle").doesNotContain("Kämmerei");
        assertThat(pilot.get("/api/v1/ideas").body())
                .contains("Wunsch für alle")
                .doesNotContain("Kämmerei");
        assertThat(pilot.get("/ideen/idee/" + foreign.id()).statusCode()).isEqualTo(404);
        assertThat(pilot.get("/api/v1/ideas/" + foreign.id() + "/similar").statusCode())
                .isEqualTo(404);
        for (String action : List.of("/ideen/idee/" + foreign.id(), "/ideen/idee/" + foreign.id() + "/loesen")) {
            assertThat(pilot.submit("/ideen/workshop", action, Map.of("version", "1"))
                            .statusCode())
                    .as(action)
                    .isEqualTo(404);
        }
        assertThat(pilot.submit(
                                "/ideen/workshop",
                                "/ideen/buendeln",
                                Map.of("idee", foreign.id().value(), "label", "Fremdes"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(pilot.get("/ideen/idee/" + common.id()).statusCode()).isEqualTo(200);
        assertThat(cdo.get("/ideen?sprache=en").body()).contains("Kämmerei").doesNotContain("??");
        assertThat(Browsing.as(AccountRole.DPO, service).get("/ideen").statusCode())
                .isEqualTo(403);
        assertThat(anybody.get("/ideen").statusCode()).isEqualTo(303);
    }

    @Test
    void losesNothingWhenTwoDecide() {
        Idea idea = send(Map.of("text", "Drucker auf jedem Flur"));
        cdo.submit(
                "/ideen/idee/" + idea.id(),
                "/ideen/buendeln",
                Map.of("idee", idea.id().value(), "label", "Drucker"));
        String address = "/ideen/" + bundleOf(idea).id();
        cdo.submit(address, address, Map.of("version", "1", "schritt", "titel", "label", "Drucker auf Fluren"));

        HttpResponse<String> late = cdo.submit(
                address, address, Map.of("version", "1", "schritt", "ablehnen", "grund", "Wir drucken weniger"));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Inzwischen", "Wir drucken weniger", "name=\"version\" value=\"2\"");
        assertThat(cdo.submit(address, address, Map.of("version", "2", "schritt", "ablehnen"))
                        .body())
                .contains("Nennen Sie einen Grund");
        cdo.submit(address, address, Map.of("version", "2", "schritt", "ablehnen", "grund", "Wir drucken weniger"));
        assertThat(bundleOf(idea).status()).isEqualTo(new BundleStatus.Declined("Wir drucken weniger"));
    }

    @Test
    void letsPilotsTellEachOther() {
        HttpResponse<String> wrong = pilot.submit("/austausch", "/austausch", Map.of("text", "Ohne Überschrift"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("href=\"#titel\"", "Ohne Überschrift");

        String address = location(pilot.submit(
                "/austausch",
                "/austausch",
                Map.of("titel", "Weniger Rückfragen", "text", "Weil <b>vorher</b> gefragt wird")));
        location(cdo.submit(address, address, Map.of("text", "Das übernehmen wir")));
        assertThat(pilot.get(address).body())
                .contains("Das übernehmen wir", "&lt;b&gt;vorher", "eine Antwort")
                .doesNotContain("??");
        String outline = location(pilot.submit(
                address, "/projekte/aus-erkenntnis", Map.of("insight", address.replace("/austausch/", ""))));
        assertThat(cdo.get(outline).body())
                .contains("Weniger Rückfragen", "href=\"" + address + "\">Erkenntnis aus dem Austausch");
        assertThat(cdo.get(address).body()).contains(outline);
        assertThat(Browsing.as(AccountRole.LEAD, service).get("/austausch").statusCode())
                .isEqualTo(403);
    }

    @Test
    void letsProgramsTellPilotsSomething() {
        Api api = new Api(service.at(""), Browsing.PASSWORD);
        String told = Browsing.account(AccountRole.CDO);
        String address = "/api/v1/exchange";

        JsonNode wrong = api.post(
                        told,
                        address,
                        Map.of("title", "x".repeat(121), "unit", "persnnel", "field", "tools", "colour", 1))
                .json();
        assertThat(wrong.path("status").asInt()).isEqualTo(422);
        assertThat(wrong.path("violations").valueStream().map(one -> one.path("code")
                        .asString()))
                .containsExactlyInAnyOrder("too-long", "missing", "unknown-unit", "unknown-field", "unknown-key");
        assertThat(api.post(told, address + "/none/replies", Map.of("text", "x"))
                        .status())
                .isEqualTo(404);

        Api.Reply made = api.post(
                told, address, Map.of("title", "Formulare prüfen", "text", "Zwei sind doppelt", "unit", "personnel"));
        assertThat(made.status()).isEqualTo(201);
        String one = address + "/" + made.json().path("id").asString();
        assertThat(api.post(told, one + "/replies", Map.of("text", " ")).status())
                .isEqualTo(422);
        Api.Reply answered = api.post(told, one + "/replies", Map.of("text", "Bei uns auch"));
        assertThat(answered.status()).isEqualTo(201);
        assertThat(answered.json().path("replies").get(0).path("by").asString()).isEqualTo(told);

        Api.Reply outline = api.post(told, one + "/outline", Map.of());
        assertThat(outline.status()).isEqualTo(201);
        String project = outline.json().path("project").asString();
        assertThat(api.post(told, one + "/outline", Map.of())
                        .json()
                        .path("project")
                        .asString())
                .as("the same again")
                .isEqualTo(project);
        assertThat(cdo.get("/projekte/" + project).body()).contains("Formulare prüfen");
        assertThat(api.get(told, one).json().path("project").asString()).isEqualTo(project);
        assertThat(api.get(told, address).json().valueStream().map(all -> all.path("title")
                        .asString()))
                .contains("Formulare prüfen");

        Browsing.openAccounts(service);
        String head = Browsing.account(AccountRole.LEAD);
        assertThat(api.get(head, address).status()).isEqualTo(403);
        assertThat(api.post(head, one + "/replies", Map.of("text", "x")).status())
                .isEqualTo(403);
    }

    private static Idea send(Map<String, String> form) {
        assertThat(anybody.post("/idee", form).statusCode()).isEqualTo(303);
        return ideas().stream()
                .filter(idea -> idea.text().equals(form.get("text")))
                .findFirst()
                .orElseThrow();
    }

    private static List<Idea> ideas() {
        return Optional.ofNullable(service.bean(IdeaStores.class)
                        .ideas()
                        .list()
                        .collectList()
                        .block(LONGEST_WAIT))
                .orElseThrow();
    }

    private static Bundle bundleOf(Idea idea) {
        IdeaStores stores = service.bean(IdeaStores.class);
        return Optional.ofNullable(stores.ideas()
                        .find(idea.id())
                        .flatMap(now -> stores.bundles().find(now.bundle().orElseThrow()))
                        .block(LONGEST_WAIT))
                .orElseThrow();
    }

    private static List<PublishedBundle> published() {
        return Optional.ofNullable(service.bean(PublishedBundles.class)
                        .list()
                        .collectList()
                        .block(LONGEST_WAIT))
                .orElseThrow();
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }
}
