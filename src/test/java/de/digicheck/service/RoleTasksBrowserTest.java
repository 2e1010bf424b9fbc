package de.digicheck.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import de.digicheck.fixtures.Api;
import de.digicheck.fixtures.Chromium;
import de.digicheck.fixtures.RunningService;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Everybody who uses DigiCheck goes through what there is to do for them in the demonstration town: by the words on the pages,
 * with the keyboard, without JavaScript. Nobody types an address in that a link could lead to, but for the digital officer between the
 * pages of {@link RoadmapJourney}. One town for all; what one does changes nothing that another one looks for.
 */
class RoleTasksBrowserTest {

    private static final String SURVEY = "Befragung der Beschäftigten zur Digitalisierung 2026";

    private static RunningService service;
    private static Chromium chromium;
    private static String password;
    private static Api api;

    @BeforeAll
    static void start() throws IOException {
        chromium = Chromium.start();
        service = RunningService.demo();
        password = Files.readString(service.data().resolve("demo-password")).strip();
        api = new Api(service.at("/"), password);
    }

    @AfterAll
    static void stop() {
        if (service != null) {
            service.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    private static Walk as(String account) {
        return Walk.as(account, password, service, chromium);
    }

    /** An employee answers, reads the thanks, and says an idea. */
    @Test
    void employeeAnswersAndSaysAnIdea() {
        try (Walk employee = Walk.anybody(service, chromium)) {
            employee.open("/o/demo-offen");
            employee.isOn(SURVEY);
            employee.press("Teilnahme starten");
            while (employee.page().locator("button[value=submit]").count() == 0) {
                for (Locator group : employee.page()
                        .locator("main fieldset:has(input[type=radio])")
                        .all()) {
                    group.locator("input[type=radio]").nth(1).check();
                }
                employee.press("Weiter");
            }
            employee.press("Absenden");
            employee.isOn("Vielen Dank, Ihre Antworten sind angekommen");

            employee.open("/");
            employee.follow("Eine Idee sagen");
            employee.press("Idee absenden");
            employee.sees("Schreiben Sie Ihre Idee auf.");
            employee.fill("Ihre Idee", "Dienstfahrten ohne Papierformular abrechnen");
            employee.choose("Bedarf: etwas fehlt");
            employee.press("Idee absenden");
            employee.sees("Danke! Ihre Idee ist angekommen.");
        }
        try (Walk cdo = as("cdo")) {
            cdo.followInside("Ideen");
            cdo.sees("Dienstfahrten ohne Papierformular abrechnen");
        }
    }

    /** A pilot reviews a part: task list, needs, remark, outline, sign-off. */
    @Test
    void pilotReviewsThePart() {
        try (Walk pilot = as("pilot")) {
            pilot.follow("Meine Einheit");
            pilot.isOn("Prüfungen sind noch offen");
            pilot.followInside("Abteilung Personal");
            pilot.isOn("Abteilung Personal");
            pilot.sees("sehr wahrscheinlich zwischen", "die Stadt: ");
            pilot.follow("Die größten Bedarfe bestätigen oder hinterfragen");
            for (Locator yes : pilot.page().locator("main input[value=ja]").all()) {
                yes.press("Space");
            }
            pilot.press("Einschätzung speichern");
            pilot.sees("Bedarf bestätigt.");
            pilot.follow("Bemerkung zu einer Zahl oder einem Ziel schreiben");
            pilot.choose("Hintergrund");
            pilot.fill("Was muss man dazu wissen?", "Die neue Personalsoftware kam erst nach der Befragung.");
            pilot.press("Bemerkung speichern");
            pilot.sees("Die neue Personalsoftware kam erst nach der Befragung.");
            pilot.follow("Ein Projekt oder einen Quick Win vorschlagen");
            pilot.fill("Name des Projekts", "Bewerbungen gemeinsam sichten");
            pilot.choose("Als Quick Win gedacht");
            pilot.press("Projekt vorschlagen");
            pilot.sees("Bewerbungen gemeinsam sichten");
            pilot.follow("Die Prüfung abschließen");
            pilot.press("Prüfung jetzt abschließen");
            pilot.sees("abgeschlossen");
            pilot.follow("Meine Einheit");
            assertThat(pilot.page()
                            .locator("main tr", new Page.LocatorOptions().setHasText("Abteilung Personal"))
                            .first()
                            .innerText())
                    .contains("abgeschlossen am");
        }
    }

    /** A pilot bundles ideas, adds those of a workshop, tells the others something, and begins a check of an office. */
    @Test
    void pilotBundlesIdeasAndChecksAnOffice() {
        try (Walk pilot = as("pilot")) {
            pilot.followInside("Ideen");
            pilot.follow("Ideen eines Workshops aufnehmen");
            pilot.fill("Format", "Ideenfrühstück");
            pilot.fill("Wie viele haben teilgenommen?", "7");
            pilot.page().locator("main textarea").first().fill("Besprechungsräume online buchen");
            pilot.press("Ideen aufnehmen");
            pilot.sees("Besprechungsräume online buchen");
            pilot.follow("Vorschläge für Bündel");
            Locator group =
                    pilot.page().locator("main form[action='/ideen/buendeln']").first();
            group.locator("input[name=label]").fill("Hilfe und Technik am Arbeitsplatz");
            pilot.press("Bündeln");
            pilot.isOn("Hilfe und Technik am Arbeitsplatz");

            pilot.follow("Ideen");
            pilot.follow("Austausch der Lotsinnen und Lotsen");
            pilot.fill("Überschrift", "Kurze Runden am Montag helfen");
            pilot.fill("Was haben Sie herausgefunden?", "Zehn Minuten reichen für die Fragen der Woche.");
            pilot.press("Allen Lotsinnen und Lotsen mitteilen");
            pilot.sees("Kurze Runden am Montag helfen");
            pilot.follow("Austausch");
            pilot.followInside("Terminvergabe");
            pilot.fill("Ihre Antwort", "Bei uns auch.");
            pilot.press("Antworten");
            pilot.sees("Bei uns auch.");

            pilot.follow("DigiChecks");
            pilot.follow("Neuer DigiCheck");
            pilot.select("Amt", "Abteilung Organisation und IT");
            pilot.press("DigiCheck beginnen");
            pilot.isOn("Abteilung Organisation und IT");
            pilot.follow("DigiChecks");
            pilot.sees("Abteilung Organisation und IT");
        }
    }

    /** A head of office reads the own parts, sets a target value, and answers for the own staff. */
    @Test
    void leadSetsATargetValueAndAgrees() {
        try (Walk lead = as("lead")) {
            lead.follow("Meine Einheit");
            lead.followInside("Abteilung Organisation und IT");
            lead.followInside("Zielwert setzen: Infrastruktur");
            lead.fill("Zielwert", "hundert");
            lead.press("Zielwert setzen");
            lead.sees("Geben Sie eine ganze Zahl von 0 bis 100 an.");
            lead.fill("Zielwert", "30");
            lead.press("Zielwert setzen");
            lead.isOn("Abteilung Organisation und IT");
            lead.sees("Der Zielwert ist gesetzt.");

            lead.follow("Projekte");
            lead.followInside("Basis-Absicherung der Informationssicherheit");
            lead.followInside("Als Leitung antworten");
            lead.select("Für welche Einheit antworten Sie?", "Dezernat I – Oberbürgermeisteramt");
            lead.choose("Nein, die Einheit stimmt nicht zu");
            lead.press("Antwort festhalten");
            lead.fill("Grund", "Erst nach dem Umzug der Abteilung.");
            lead.press("Antwort festhalten");
            lead.sees("Erst nach dem Umzug der Abteilung.");
        }
    }

    /** The CIO rates the technical side, sees where both ratings differ, and reads the plan. */
    @Test
    void cioRatesTheTechnicalSide() {
        try (Walk cio = as("cio")) {
            cio.follow("Projekte");
            cio.followInside("Klare Regeln für digitales Arbeiten");
            cio.followInside("Bewerten");
            cio.choose("1 · nur mit neuer Technik und großem Risiko");
            cio.fill("Grund der Bewertung", "Der Betrieb ist noch offen.");
            cio.press("Speichern");
            cio.sees("nur mit neuer Technik und großem Risiko", "Der Betrieb ist noch offen.");
            cio.follow("Projekte");
            cio.sees("Bewertungen weichen ab");
            cio.follow("Fahrplan");
            cio.followInside("Finanzplan");
            cio.sees("Beträge nach Haushaltsjahr");
        }
    }

    /** Staff council and data protection decide on a campaign, and look at what was published and done. */
    @Test
    void staffCouncilAndDataProtectionDecide() {
        ShortCampaign.draft(api, "zur-abstimmung", "trustees");
        try (Walk council = as("council")) {
            council.followInside(SURVEY);
            council.follow("Erhebungen");
            council.follow(council.page().locator("main a[href='/erhebungen/zur-abstimmung']"));
            council.followInside("Zustimmen oder ablehnen");
            council.sees("Kein Ergebnis beruht auf weniger als 5 gültigen Antworten.");
            council.press("Zustimmen");
            council.sees("zugestimmt");
        }
        try (Walk dpo = as("dpo")) {
            dpo.follow(dpo.page().locator("main a[href='/erhebungen/zur-abstimmung']"));
            dpo.followInside("Zustimmen oder ablehnen");
            dpo.followInside("Passphrase und Schlüssel");
            dpo.isOn("Wer den Schlüssel verwahrt");
            dpo.follow("Erhebungen");
            dpo.follow(dpo.page().locator("main a[href='/erhebungen/demo-abgeschlossen']"));
            dpo.followInside("Prüfblatt");
            dpo.isOn("Der Angriff hat nichts gefunden");
            dpo.follow("Protokoll");
            dpo.sees("demo-abgeschlossen");
            dpo.followInside("Was wann gelöscht wird");
            dpo.sees("Einzelne Antworten der Erhebungen", "Werden am");
        }
    }

    /** Somebody redacts free texts. */
    @Test
    void redactorRedactsABatch() {
        try (Walk redactor = as("redactor")) {
            redactor.follow("Freitexte schwärzen");
            redactor.sees("Texte warten.");
            redactor.followInside("„Was fehlt Ihnen heute");
            redactor.choose("Mit den Ersetzungen weitergeben");
            redactor.press("Entscheidungen speichern");
            redactor.sees("in diesem Stapel sind noch");
        }
    }

    /** The administration tries new units, opens an account, and searches and exports the audit log. */
    @Test
    void administrationLooksAfterUnitsAndAccounts() {
        try (Walk admin = as("admin")) {
            admin.follow("Verwaltung");
            admin.followInside("Einheiten");
            admin.fill(
                    "Alle Einheiten als CSV oder YAML",
                    "code,kind,parent,label,verwaltung\nd1,directorate,d9,Dezernat I,ten");
            admin.press("Prüfen, noch nichts ändern");
            admin.sees("d9", "ten");
            admin.fill(
                    "Alle Einheiten als CSV oder YAML",
                    "code,kind,parent,label,verwaltung\nd1,directorate,,Dezernat I,10\nbuergerbuero,office,d1,Bürgerbüro,25");
            admin.press("Prüfen, noch nichts ändern");
            admin.sees("Bürgerbüro");

            admin.follow("Verwaltung");
            admin.followInside("Konten");
            admin.followInside("Neues Konto");
            admin.fill("Name des Kontos", "lotsin.bauhof");
            admin.fill("Bezeichnung", "Digitallotsin Bauhof");
            admin.choose("Digitallotsin oder Digitallotse");
            admin.choose("Bauhof");
            admin.press("Konto anlegen");
            admin.sees("Übergeben Sie den Code persönlich.");
            admin.follow("Verwaltung");
            admin.followInside("Konten");
            admin.sees("Digitallotsin Bauhof", "lotsin.bauhof");
            admin.follow("Verwaltung");
            admin.followInside("Anmeldungen");
            admin.sees("admin", "gelungen");
            admin.follow("Verwaltung");
            admin.followInside("Aufbewahrung");
            admin.sees("Freigegeben");
            admin.follow("Verwaltung");
            admin.followInside("Texte");
            admin.sees("Alle Seiten zeigen die mitgelieferten Texte.");
            admin.follow("Verwaltung");
            admin.followInside("Protokoll");
            admin.page().locator("main summary").first().press("Enter");
            admin.fill("Name des Kontos", "admin");
            admin.press("Suchen");
            admin.sees("lotsin.bauhof");
            assertThat(admin.page()
                            .locator("main li", new Page.LocatorOptions().setHasText("Bündel weitergeleitet"))
                            .count())
                    .isZero();
            String export = admin.page()
                    .locator("main a[href*='/verwaltung/protokoll.csv']")
                    .first()
                    .getAttribute("href");
            assertThat(admin.page().request().get(service.at(export).toString()).text())
                    .contains("lotsin.bauhof");
        }
    }

    /** Who only reads finds the dossier of the plan, which holds no results; by the terms these are for others. */
    @Test
    void whoOnlyReadsFindsTheDossier() {
        try (Walk viewer = as("viewer")) {
            viewer.follow("Ergebnisse");
            viewer.doesNotSee(SURVEY);
            viewer.follow("Beratungsunterlagen");
            viewer.followInside("Fahrplan und Finanzplan");
            viewer.isOn("Fahrplan und Finanzplan");
            viewer.sees("Finanzplan");
            viewer.doesNotSee("Ergebnisse der Befragung");
        }
    }

    /** The digital officer goes from the overview to published results: screening, ratings, weights, roadmap, proposal. */
    @Test
    void digitalOfficerDecides() {
        try (Walk cdo = as("cdo")) {
            cdo.isOn("Übersicht");
            cdo.sees("Der größte Bedarf liegt im Handlungsfeld", "720 von 1.203 Beschäftigten haben geantwortet");
            cdo.followInside("Infrastruktur");
            cdo.isOn("Infrastruktur");
            cdo.follow("Übersicht");
            cdo.followInside("Ideen");
            cdo.followInside("Urlaub digital beantragen und genehmigen");
            cdo.sees("Digitaler Urlaubsantrag, auch vom Handy aus.");

            cdo.follow("Prioritäten");
            cdo.followInside("Vorauswahl");
            cdo.page().selectOption("#wirkung-digital-strategy", "L");
            cdo.page().selectOption("#aufwand-digital-strategy", "S");
            cdo.press("Einschätzungen speichern");
            cdo.isOn("Vorauswahl");
            cdo.sees("sind nur dabei, weil eine Einschätzung fehlt.");
            cdo.follow("Prioritäten");
            cdo.followInside("Was wäre, wenn");
            cdo.fill("Bürgerfreundlichkeit", "90");
            cdo.press("Neu reihen");
            cdo.doesNotSee("Noch ist nichts geändert.");
            cdo.follow("Prioritäten");
            cdo.followInside("Gewichte");
            cdo.fill("Effizienz", "80");
            cdo.press("Gewichte berechnen");
            cdo.isOn("Gewichte der Kriterien");

            cdo.follow("Projekte");
            cdo.followInside("Verzeichnis aller Fachverfahren");
            cdo.followInside("Bewerten");
            cdo.choose("4 · kann sofort beginnen");
            cdo.press("Speichern");
            cdo.sees("kann sofort beginnen");

            RoadmapJourney roadmap =
                    new RoadmapJourney(cdo.page(), path -> service.at(path).toString());
            roadmap.readPriorities();
            roadmap.propose();
            roadmap.readFinances();
            roadmap.adopt();
            propose(cdo);
            publish(cdo);
        }
        try (Walk anybody = Walk.anybody(service, chromium)) {
            anybody.followInside(SURVEY);
            anybody.sees("720 von 1.203", "Führung und Organisation");
        }
    }

    private static void propose(Walk cdo) {
        cdo.follow("Fahrplan");
        cdo.followInside("Beschlüsse");
        cdo.followInside("Neue Vorlage");
        cdo.press("Vorlage anlegen");
        cdo.page().selectOption("#subject", new SelectOption().setIndex(2));
        cdo.fill("Betreff", "Rahmen für die digitale Arbeit");
        cdo.fill("Beschlussvorschlag", "Der Rahmen wird beschlossen.");
        cdo.press("Vorlage anlegen");
        cdo.isOn("Rahmen für die digitale Arbeit");
        cdo.follow("Fahrplan");
        cdo.followInside("Beschlüsse");
        cdo.sees("Rahmen für die digitale Arbeit");
    }

    private static void publish(Walk cdo) {
        cdo.follow("Ergebnisse");
        if (!cdo.page().url().contains("demo-abgeschlossen")) {
            cdo.followInside(SURVEY);
        }
        cdo.followInside("Ergebnisse für alle veröffentlichen");
        cdo.choose("Die Veröffentlichung ist mit Personalrat und Datenschutz vereinbart.");
        cdo.press("Für alle veröffentlichen");
    }
}
