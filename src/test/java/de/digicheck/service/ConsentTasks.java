package de.digicheck.service;

import de.digicheck.fixtures.Api;
import java.util.Map;

/** What staff council and data protection do about a campaign, from the first look to the sealed answers. */
final class ConsentTasks {

    private static final String KEY = "zur-abstimmung";
    private static final String CONDITIONS = "Die Antworten werden nach 30 Tagen gelöscht.";
    private static final String PASSPHRASE = "neun Laternen am Markt ";

    private final TownVisit town;
    private final Api api;

    ConsentTasks(TownVisit town) {
        this.town = town;
        this.api = town.api();
    }

    /** One names conditions, which ends the consent of the other and its passphrase; then both set a passphrase and agree. */
    void agree() {
        ShortCampaign.draft(api, KEY, "trustees");
        try (Walk council = town.as("council")) {
            goToConsent(council);
            council.sees("Kein Ergebnis beruht auf weniger als 5 gültigen Antworten.", "Ihre Antwort fehlt noch.");
            setPassphrase(council, "council");
            goToConsent(council);
            council.press("Zustimmen");
            council.sees("Ihre Zustimmung ist festgehalten.", "Bis zum Öffnen können Sie die Zustimmung zurückziehen.");

            nameConditions();

            goToConsent(council);
            council.sees(CONDITIONS, "Ihre Antwort fehlt noch.");
            setPassphrase(council, "council");
            goToConsent(council);
            council.press("Zustimmen");
            council.sees("Ihre Zustimmung ist festgehalten.");
        }
        try (Walk dpo = town.as("dpo")) {
            goToConsent(dpo);
            setPassphrase(dpo, "dpo");
            dpo.sees("Personalrat: Passphrase gesetzt");
            goToConsent(dpo);
            dpo.press("Zustimmen");
            dpo.sees("Ihre Zustimmung ist festgehalten.");
            goToCampaign(dpo);
            dpo.sees("Alle nötigen Stellen haben zugestimmt.");
        }
    }

    private void nameConditions() {
        try (Walk dpo = town.as("dpo")) {
            goToConsent(dpo);
            dpo.sees("gesetzte Passphrasen gelten nicht mehr");
            dpo.press("Bedingungen nennen");
            dpo.sees("Noch nicht abgelehnt", "Nennen Sie die Bedingungen.");
            dpo.fill("Ihre Bedingungen", CONDITIONS);
            dpo.press("Bedingungen nennen");
            dpo.sees("Ihre Bedingungen sind festgehalten. Die Erhebung ist wieder ein Entwurf.", CONDITIONS);
        }
        try (Walk cdo = town.as("cdo")) {
            goToCampaign(cdo);
            cdo.sees("stimmt unter Bedingungen zu", CONDITIONS, "Diese Erhebung ist ein Entwurf.");
        }
    }

    private static void goToCampaign(Walk walk) {
        walk.follow("Erhebungen");
        walk.follow(walk.page().locator("main a[href='/erhebungen/" + KEY + "']"));
    }

    private static void goToConsent(Walk trustee) {
        goToCampaign(trustee);
        trustee.followInside("Zustimmen oder ablehnen");
    }

    private static void setPassphrase(Walk trustee, String account) {
        trustee.followInside("Passphrase und Schlüssel");
        trustee.isOn("Wer den Schlüssel verwahrt");
        trustee.sees("Passphrase fehlt noch");
        trustee.fill("Passphrase", PASSPHRASE + account);
        trustee.fill("Noch einmal dieselbe Passphrase", PASSPHRASE);
        trustee.press("Passphrase setzen");
        trustee.sees("Die beiden Eingaben sind verschieden.");
        trustee.fill("Passphrase", PASSPHRASE + account);
        trustee.fill("Noch einmal dieselbe Passphrase", PASSPHRASE + account);
        trustee.press("Passphrase setzen");
        trustee.sees("Ihre Passphrase ist gesetzt.", "Passphrase gesetzt");
    }

    /** After the end the council opens the key with its passphrase, so that the answers are sealed. */
    void seal() {
        ShortCampaign.move(api, KEY, "cdo", "open");
        api.participate("somebody", KEY, Map.of("rahmen-ziele", 3));
        ShortCampaign.move(api, KEY, "cdo", "closed");
        try (Walk council = town.as("council")) {
            goToCampaign(council);
            council.followInside("Antworten versiegeln");
            council.fill("Ihre Passphrase", PASSPHRASE + "dpo?");
            council.press("Antworten versiegeln");
            council.sees("Diese Passphrase öffnet den Schlüssel nicht.");
            council.fill("Ihre Passphrase", PASSPHRASE + "council");
            council.press("Antworten versiegeln");
            council.sees("Die Antworten sind versiegelt");
        }
    }

    /** The audit sheet of a released campaign, what was logged, and what is deleted when. */
    void readWhatWasDone() {
        try (Walk dpo = town.as("dpo")) {
            dpo.follow(dpo.page().locator("main a[href='/erhebungen/demo-abgeschlossen']"));
            dpo.followInside("Prüfblatt");
            dpo.isOn("Der Angriff hat nichts gefunden");
            dpo.sees(
                    "Vertraulich, nur für Personalrat und Datenschutz",
                    "Was der Angriff ergeben hat",
                    "veröffentlicht am",
                    "Zahlen der ganzen Verwaltung und ihrer Berichtseinheiten (kleinste: ",
                    "aber weniger als 5 geantwortet haben",
                    "Lässt sich berechnen oder eng eingrenzen, was sie zusammen geantwortet haben?");
            dpo.follow("Protokoll");
            dpo.sees("demo-abgeschlossen");
            dpo.followInside("Was wann gelöscht wird");
            dpo.sees("Einzelne Antworten der Erhebungen", "Werden am");
        }
    }
}
