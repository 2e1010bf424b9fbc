package de.digicheck.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the administration does: units, accounts, a look at what is kept and logged. */
final class AdministrationTasks {

    private static final String UNITS = "Alle Einheiten als CSV oder YAML";
    private static final String NEW_UNIT = "Stabsstelle Bürgerbeteiligung";
    private static final String ACCOUNT = "lotsin.bauhof";
    private static final String PASSWORD = "sieben Weiden hinter der Schleuse";

    private final TownVisit town;

    AdministrationTasks(TownVisit town) {
        this.town = town;
    }

    /** Wrong units are refused, others tried, a new version of the own ones tried and put into force. */
    void putUnitsIntoForce() throws IOException {
        try (Walk admin = town.as("admin")) {
            admin.follow("Verwaltung");
            admin.followInside("Einheiten");
            admin.sees("In Kraft ist die Datei im Ordner der Stadt.");
            admin.fill(UNITS, "code,kind,parent,label,verwaltung\nd1,directorate,d9,Dezernat I,ten");
            admin.press("Prüfen, noch nichts ändern");
            admin.sees("So geht es nicht", "d9", "ten");
            admin.fill(
                    UNITS,
                    "code,kind,parent,label,verwaltung\nd1,directorate,,Dezernat I,10\nbuergerbuero,office,d1,Bürgerbüro,25");
            admin.press("Prüfen, noch nichts ändern");
            admin.sees("Bürgerbüro");

            admin.fill(UNITS, withNewUnit());
            admin.press("Prüfen, noch nichts ändern");
            admin.sees("Neu: 1", NEW_UNIT, "Beschäftigte insgesamt: bisher 1.203, dann 1.209.");
            admin.doesNotSee("Fallen weg");
            admin.sees("In Kraft ist die Datei im Ordner der Stadt.");
            admin.press("Fassung aufnehmen");
            admin.sees("Die Fassung ist aufgenommen.", "In Kraft ist Fassung 1.", "aufgenommen von admin", NEW_UNIT);
        }
    }

    private static String withNewUnit() throws IOException {
        String units = Files.readString(Path.of("organisations", "musterstadt.yaml"));
        String after = "  - code: equality-office\n";
        assertThat(units).contains(after);
        return units.replace(after, """
                  - code: participation
                    kind: staff-unit
                    parent: d1
                    label: {de: Stabsstelle Bürgerbeteiligung, en: Participation Office}
                    headcount: {verwaltung: 6}
                """ + after);
    }

    /** An account is opened; its code sets one password, once; who has it signs in and finds the own unit. */
    void openAnAccount() {
        String code;
        try (Walk admin = town.as("admin")) {
            admin.follow("Verwaltung");
            admin.followInside("Konten");
            admin.followInside("Neues Konto");
            admin.fill("Name des Kontos", ACCOUNT);
            admin.fill("Bezeichnung", "Digitallotsin Bauhof");
            admin.choose("Digitallotsin oder Digitallotse");
            admin.choose("Bauhof");
            admin.press("Konto anlegen");
            admin.sees("Übergeben Sie den Code persönlich.", ACCOUNT);
            code = admin.page().locator("#code").innerText();
            admin.followInside("Notiert");
            admin.sees("Digitallotsin Bauhof", ACCOUNT);
        }
        try (Walk pilot = town.anybody()) {
            useCode(pilot, code + "x");
            pilot.sees("Das Passwort ist noch nicht gesetzt", "Name und Code passen nicht zusammen");
            useCode(pilot, code);
            pilot.sees("Das Passwort ist gesetzt. Melden Sie sich damit an.");
            useCode(pilot, code);
            pilot.sees("Name und Code passen nicht zusammen");
        }
        try (Walk pilot = town.as(ACCOUNT, PASSWORD)) {
            pilot.follow("Meine Einheit");
            pilot.sees("Bauhof");
            pilot.doesNotSee("Abteilung Personal");
        }
    }

    private static void useCode(Walk pilot, String code) {
        pilot.open("/");
        pilot.follow("Anmelden");
        pilot.followInside("Mit einem Einrichtungscode ein Passwort wählen");
        pilot.fill("Name des Kontos", ACCOUNT);
        pilot.fill("Einrichtungscode", code);
        pilot.fill("Neues Passwort", PASSWORD);
        pilot.fill("Neues Passwort noch einmal", PASSWORD);
        pilot.press("Passwort setzen");
    }

    /** Sign-ins, retention, texts; then a search of the audit log and its export. */
    void lookAtWhatIsKept() {
        try (Walk admin = town.as("admin")) {
            admin.follow("Verwaltung");
            admin.followInside("Anmeldungen");
            admin.sees("admin", ACCOUNT, "gelungen");
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
            admin.sees(ACCOUNT);
            assertThat(admin.page()
                            .locator("main li", new Page.LocatorOptions().setHasText("Bündel weitergeleitet"))
                            .count())
                    .isZero();
            String export = admin.page()
                    .locator("main a[href*='/verwaltung/protokoll.csv']")
                    .first()
                    .getAttribute("href");
            assertThat(admin.page()
                            .request()
                            .get(town.service().at(export).toString())
                            .text())
                    .contains(ACCOUNT);
        }
    }
}
