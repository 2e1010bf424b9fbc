package de.digicheck.service;

import static de.digicheck.service.PageTable.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.options.SelectOption;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** What the digital officer decides: weights, proposals and their outcome, dossiers, what everybody may read. */
final class OfficerTasks {

    private static final String PROPOSAL = "Rahmen für die digitale Arbeit";
    private static final String DOSSIER = "Unterlage für den Haushaltsentwurf";
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private final TownVisit town;
    private final Walk cdo;

    /**
     * The tasks of a visit.
     *
     * @param cdo who has signed in
     */
    OfficerTasks(TownVisit town, Walk cdo) {
        this.town = town;
        this.cdo = cdo;
    }

    private static String today() {
        return LocalDate.now(ZoneId.of("Europe/Berlin")).toString();
    }

    /** Calculates weights of points, and keeps them with who has weighed. */
    void decideOnWeights() {
        cdo.follow("Prioritäten");
        cdo.followInside("Gewichte");
        cdo.sees("Heute gelten die Gewichte der Fassung 1.");
        cdo.fill("Effizienz", "80");
        cdo.press("Gewichte berechnen");
        cdo.isOn("Gewichte der Kriterien");
        cdo.press("Diese Gewichte festlegen");
        cdo.isOn("Diese Gewichte festlegen?");
        cdo.press("Gewichte festlegen");
        cdo.sees("Schreiben Sie, welche Funktionen gewichtet haben");
        cdo.fill("Wer hat gewichtet?", "Digitalbeauftragte, Leitung Kämmerei");
        cdo.press("Gewichte festlegen");
        cdo.isOn("Protokoll der Gewichtung, Fassung 2");
        cdo.sees(
                "Die Gewichte sind festgelegt.",
                "Diese Gewichte gelten.",
                "von: Digitalbeauftragte, Leitung Kämmerei",
                "Eingetragen vom Konto „cdo“.",
                "Fassung 1 vom");
        cdo.follow("Prioritäten");
        cdo.followInside("Gewichte");
        cdo.sees("Heute gelten die Gewichte der Fassung 2.");
        PageTable weights = PageTable.of(cdo.page(), "Punkte und Gewichte");
        BigDecimal points = PageTable.sum(weights.column(1));
        for (List<String> row : weights.rows()) {
            assertThat(number(row.get(2)).multiply(points))
                    .as(row.toString())
                    .isCloseTo(number(row.get(1)).multiply(HUNDRED), within(points));
        }
        assertThat(weights.row("Effizienz").get(0)).isEqualByComparingTo("80");
    }

    /** Proposes something, enters the sitting of the council and what it decided, and how far it is. */
    void proposeAndRecordTheOutcome() {
        cdo.follow("Fahrplan");
        cdo.followInside("Beschlüsse");
        cdo.followInside("Neue Vorlage");
        cdo.press("Vorlage anlegen");
        cdo.sees("Füllen Sie dieses Feld aus.");
        cdo.page().selectOption("#subject", new SelectOption().setIndex(2));
        cdo.fill("Betreff", PROPOSAL);
        cdo.fill("Beschlussvorschlag", "Der Rahmen wird beschlossen.");
        cdo.choose("Die Vorlage ist öffentlich");
        cdo.press("Vorlage anlegen");
        cdo.isOn(PROPOSAL);

        cdo.followInside("Nächste Sitzung eintragen");
        cdo.choose("Rat");
        cdo.choose("Entscheidung");
        cdo.fill("Tag der Sitzung", today());
        cdo.press("Sitzung eintragen");
        cdo.sees("Die Sitzung ist eingetragen.");
        cdo.followInside("Ergebnis festhalten");
        cdo.choose("ungeändert beschlossen");
        cdo.press("Ergebnis endgültig festhalten");
        cdo.sees("Füllen Sie dieses Feld aus.");
        cdo.fill("Begründung", "Der Rahmen schafft Klarheit.");
        cdo.fill("Abstimmung", "31 Ja, 4 Nein");
        cdo.press("Ergebnis endgültig festhalten");
        cdo.isOn(PROPOSAL);
        cdo.sees("Das Ergebnis ist festgehalten.", "ungeändert beschlossen", "31 Ja, 4 Nein", "Umsetzung");
        followUp();
    }

    private void followUp() {
        cdo.followInside("Umsetzung fortschreiben");
        cdo.fill("Was erreicht wird", "Erste Dienststelle arbeitet danach");
        cdo.fill("Geplant für", today());
        cdo.press("Umsetzung speichern");
        cdo.sees("Die Umsetzung ist fortgeschrieben.", "Erste Dienststelle arbeitet danach");
        cdo.follow("Fahrplan");
        cdo.followInside("Beschlüsse");
        cdo.sees(PROPOSAL, "beschlossen");
        cdo.followInside("Öffentliche Seite ansehen");
        cdo.sees(PROPOSAL, "Der Rahmen wird beschlossen.", "ungeändert beschlossen");
        cdo.page().goBack();
    }

    /** Compiles a dossier in an order of its own, freezes it, shares it with who only reads, and ends that. */
    void shareADossier() {
        compile();
        cdo.followInside("Festschreiben");
        cdo.isOn("Die Unterlage so festschreiben?");
        cdo.sees("mit 2 Abschnitten");
        cdo.press("Festschreiben");
        cdo.sees("Die Unterlage ist festgeschrieben.", "Prüfsumme des Inhalts (SHA-256)");
        cdo.doesNotSee("Entwurf:", "Bearbeiten");
        viewerSees(false);

        cdo.followInside("Bereitstellen");
        cdo.press("Bereitstellen");
        cdo.sees("Noch nicht gespeichert");
        cdo.choose("Lesend");
        cdo.fill("Erster Tag", today());
        cdo.fill("Letzter Tag", today());
        cdo.press("Bereitstellen");
        cdo.sees("Die Unterlage ist bereitgestellt.", "Wem die Unterlage bereitsteht", "läuft");
        viewerSees(true);

        cdo.press("Bereitstellen beenden");
        cdo.sees("Das Bereitstellen ist beendet.", "beendet am");
        viewerSees(false);
    }

    private void compile() {
        cdo.follow("Fahrplan");
        cdo.followInside("Beschlüsse");
        cdo.followInside("Beratungsunterlagen");
        cdo.followInside("Neue Beratungsunterlage");
        cdo.press("Speichern");
        cdo.sees("Noch nicht gespeichert");
        cdo.fill("Titel", DOSSIER);
        cdo.fill("Sitzungstag", today());
        add("Fahrplan, Fassung");
        add("Finanzplan zum Fahrplan");
        assertThat(cdo.page().locator("main legend").allInnerTexts().get(0)).contains("1. Fahrplan");
        cdo.press("Nach oben");
        assertThat(cdo.page().locator("main legend").allInnerTexts().get(0)).contains("1. Finanzplan");
        cdo.fill("Eigener Text davor", "Diese Beträge stehen im Entwurf.");
        cdo.press("Speichern");
        cdo.isOn(DOSSIER);
        cdo.sees("Die Beratungsunterlage ist angelegt.", "Entwurf:", "Diese Beträge stehen im Entwurf.");
        assertThat(cdo.page().locator("main nav li").allInnerTexts()).containsExactly("Finanzplan", "Fahrplan");
    }

    private void add(String beginning) {
        String offer = cdo.page().locator("#add option").allInnerTexts().stream()
                .filter(option -> option.startsWith(beginning))
                .findFirst()
                .orElseThrow();
        cdo.select("Weiterer Abschnitt", offer);
        cdo.press("Abschnitt hinzufügen");
    }

    private void viewerSees(boolean shared) {
        try (Walk viewer = town.as("viewer")) {
            viewer.follow("Beratungsunterlagen");
            if (!shared) {
                viewer.doesNotSee(DOSSIER);
                return;
            }
            viewer.followInside(DOSSIER);
            viewer.isOn(DOSSIER);
            viewer.sees("Diese Beträge stehen im Entwurf.", "Seitdem ist nichts daran geändert worden.");
            viewer.doesNotSee("Wem die Unterlage bereitsteht");
        }
    }

    /** Lets everybody read results, which needs the word that staff council and data protection know. */
    void publish(String survey) {
        cdo.follow("Ergebnisse");
        if (!cdo.page().url().contains("demo-abgeschlossen")) {
            cdo.followInside(survey);
        }
        cdo.followInside("Ergebnisse für alle veröffentlichen");
        cdo.press("Für alle veröffentlichen");
        cdo.sees("Noch nicht veröffentlicht");
        cdo.choose("Die Veröffentlichung ist mit Personalrat und Datenschutz vereinbart.");
        cdo.press("Für alle veröffentlichen");
        cdo.sees("Veröffentlicht für alle: ansehen oder zurückziehen");
    }
}
