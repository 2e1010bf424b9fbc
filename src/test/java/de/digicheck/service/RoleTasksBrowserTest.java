package de.digicheck.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
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

    private static TownVisit town;

    @BeforeAll
    static void start() {
        town = TownVisit.start();
    }

    @AfterAll
    static void stop() {
        if (town != null) {
            town.close();
        }
    }

    /** An employee answers, reads the thanks, and says an idea. */
    @Test
    void employeeAnswersAndSaysAnIdea() {
        try (Walk employee = town.anybody()) {
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
        try (Walk cdo = town.as("cdo")) {
            cdo.followInside("Ideen");
            cdo.sees("Dienstfahrten ohne Papierformular abrechnen");
        }
    }

    /** A pilot reviews a part: task list, needs, remark, outline, sign-off. */
    @Test
    void pilotReviewsThePart() {
        try (Walk pilot = town.as("pilot")) {
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
        try (Walk pilot = town.as("pilot")) {
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
        try (Walk lead = town.as("lead")) {
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
        try (Walk cio = town.as("cio")) {
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

    /** Staff council and data protection decide on a campaign, seal its answers, and look at what was published and done. */
    @Test
    void staffCouncilAndDataProtectionDecide() {
        ConsentTasks consent = new ConsentTasks(town);
        consent.agree();
        consent.seal();
        consent.readWhatWasDone();
    }

    /** Somebody redacts a batch of free texts to its end; what is passed on stands with the ideas then, what is dropped does not. */
    @Test
    void redactorFinishesABatch() {
        int before = ideas();
        int passed = 0;
        try (Walk redactor = town.as("redactor")) {
            redactor.follow("Freitexte schwärzen");
            redactor.sees("Texte warten.");
            int batches = redactor.page().locator("main li").count();
            redactor.followInside("„Was fehlt Ihnen heute");
            redactor.press("Entscheidungen speichern");
            redactor.sees("in diesem Stapel sind noch");
            String batch = redactor.page().url();
            while (redactor.page().url().equals(batch)) {
                passed += decide(redactor);
            }
            redactor.sees("Der Stapel ist fertig.");
            assertThat(redactor.page().locator("main li").count()).isEqualTo(batches - 1);
        }
        assertThat(ideas()).as("without those that were dropped").isEqualTo(before + passed);
        assertThat(town.api().get("cdo", "/api/v1/ideas").body()).contains("[…]");
    }

    /** Passes two of the texts on a page on, the first without its first word, and drops the others; gives how many go on. */
    private static int decide(Walk redactor) {
        List<Locator> texts = redactor.page().locator("main section.card").all();
        for (Locator text : texts) {
            text.locator("input[value=" + (texts.indexOf(text) < 2 ? "frei" : "weg") + "]")
                    .press("Space");
        }
        Locator first = texts.get(0);
        first.locator("textarea").fill(first.locator(".prose").innerText().replaceFirst("(?s)\\s.*", ""));
        redactor.press("Entscheidungen speichern");
        return Math.min(texts.size(), 2);
    }

    private static int ideas() {
        try (Walk cdo = town.as("cdo")) {
            cdo.followInside("Ideen");
            return PageTable.number(cdo.page().locator("main .lead").innerText())
                    .intValueExact();
        }
    }

    /** The administration puts new units into force, opens an account that is used, and searches and exports the audit log. */
    @Test
    void administrationLooksAfterUnitsAndAccounts() throws IOException {
        AdministrationTasks administration = new AdministrationTasks(town);
        administration.putUnitsIntoForce();
        administration.openAnAccount();
        administration.lookAtWhatIsKept();
    }

    /** The digital officer hands codes out on paper; a clerk types in what comes back. */
    @Test
    void clerkTypesSheetsIn() {
        PaperTasks paper = new PaperTasks(town);
        paper.typeIn(paper.handOut());
    }

    /** Who only reads finds the dossier of the plan, which holds no results; by the terms these are for others. */
    @Test
    void whoOnlyReadsFindsTheDossier() {
        try (Walk viewer = town.as("viewer")) {
            viewer.follow("Ergebnisse");
            viewer.doesNotSee(SURVEY);
            viewer.follow("Beratungsunterlagen");
            viewer.followInside("Fahrplan und Finanzplan");
            viewer.isOn("Fahrplan und Finanzplan");
            viewer.sees("Finanzplan");
            viewer.doesNotSee("Ergebnisse der Befragung");
        }
    }

    /** The digital officer compiles a dossier; who only reads finds it as long as it is shared. */
    @Test
    void digitalOfficerSharesADossier() {
        try (Walk cdo = town.as("cdo")) {
            new OfficerTasks(town, cdo).shareADossier();
        }
    }

    /** The digital officer goes from the overview to published results: screening, ratings, weights, roadmap, proposal, outcome. */
    @Test
    void digitalOfficerDecides() {
        try (Walk cdo = town.as("cdo")) {
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
            OfficerTasks officer = new OfficerTasks(town, cdo);
            officer.decideOnWeights();

            cdo.follow("Projekte");
            cdo.followInside("Verzeichnis aller Fachverfahren");
            cdo.followInside("Bewerten");
            cdo.choose("4 · kann sofort beginnen");
            cdo.press("Speichern");
            cdo.sees("kann sofort beginnen");

            RoadmapJourney roadmap = new RoadmapJourney(
                    cdo.page(), path -> town.service().at(path).toString());
            roadmap.readPriorities();
            roadmap.propose();
            roadmap.readFinances();
            roadmap.adopt();
            officer.proposeAndRecordTheOutcome();
            officer.publish(SURVEY);
        }
        readWhatIsPublished();
    }

    /** Somebody without an account reads the results, what follows of them, and both in easy German: the same everywhere. */
    private static void readWhatIsPublished() {
        try (Walk anybody = town.anybody()) {
            anybody.followInside(SURVEY);
            anybody.isOn(SURVEY);
            anybody.sees("Kurz gesagt", "720 von 1.203 Beschäftigten haben geantwortet", "Führung und Organisation");
            anybody.sees("Niemand sieht einzelne Antworten.", "Wen Sie fragen können");
            List<List<String>> fields = anybody.page().locator("section:has(#ergebnis) table tbody tr").all().stream()
                    .map(row -> row.locator("th, td").allInnerTexts())
                    .toList();
            List<List<String>> projects =
                    PageTable.of(anybody.page(), "Festgelegte Vorhaben").rows();
            assertThat(fields).isNotEmpty();
            anybody.followInside("Ergebnisse in Leichter Sprache");
            anybody.isOn("Ergebnisse in Leichter Sprache");
            anybody.sees("720 von 1.203 Beschäftigten haben geantwortet.");
            for (List<String> field : fields) {
                anybody.sees(field.get(0) + ": " + field.get(1) + " Punkte.");
            }
            for (List<String> project : projects) {
                anybody.sees(project.get(0) + ". Das beginnt im Jahr " + project.get(1) + ".");
            }
            anybody.follow("Veröffentlichte Ergebnisse");
            anybody.isOn("Veröffentlichte Ergebnisse");
            anybody.sees(SURVEY);
        }
    }
}
