package de.digicheck.officecheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import de.digicheck.fixtures.Browsing;
import de.digicheck.fixtures.Chromium;
import de.digicheck.fixtures.PageLook;
import de.digicheck.fixtures.RunningService;
import de.digicheck.platform.security.AccountSetup;
import de.digicheck.shared.AccountRole;
import de.digicheck.shared.OrgUnitCode;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A pilot goes through a check in a browser without JavaScript. */
class CheckBrowserTest {

    private static RunningService service;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        service = RunningService.start();
        service.bean(AccountSetup.class)
                .ensure(
                        Browsing.account(AccountRole.PILOT),
                        "Digitallotse",
                        Set.of(AccountRole.PILOT),
                        List.of(new OrgUnitCode("central-services")),
                        Browsing.PASSWORD)
                .block(Duration.ofSeconds(30));
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        service.close();
    }

    @Test
    void leadsThePilotFromTheListToTheReport() {
        try (PageLook pilot = PageLook.as(AccountRole.PILOT, service, chromium)) {
            Page page = pilot.open("/digichecks");
            press(page, "a[href='/digichecks/neu']");
            page.selectOption("#unit", "personnel");
            submit(page);
            String check = URI.create(page.url()).getPath().replace("/bearbeiten", "");
            choose(page, "#frage-feld-records-0");
            submit(page);
            assertThat(page.textContent("main")).contains("Gespeichert.");
            for (int area = 0; area < 3; area++) {
                submit(page);
            }
            page.fill("#frage-angabe-needs", "Eine elektronische Personalakte");
            submit(page);
            press(page, "a[href$='/prozesse/neu']");
            page.fill("#frage-name", "Urlaub genehmigen");
            page.fill("#frage-faelle", "1200");
            page.fill("#frage-minuten", "30");
            page.fill("#frage-brueche", "2");
            choose(page, "#frage-eingang-0");
            submit(page);

            assertThat(page.textContent("main"))
                    .contains("Medienbrüche binden rund 200 Stunden", "Eine elektronische Personalakte", "Ersetzendes");
            pilot.expectGoodPage(check, 200, "office-check");
            pilot.expectGoodPage(check + "/bearbeiten", 200, "office-check-edit");
            pilot.expectGoodPage(check + "/prozesse/1", 200, "office-check-process");
            pilot.expectGoodPage(check + "/prozesse/1/entfernen", 200, "office-check-remove");
            pilot.expectGoodPage("/digichecks/neu", 200, "office-check-new");
            pilot.expectGoodPage(check + "/verlauf", 200, "office-check-history");
            pilot.expectGoodPage(check + "/team", 200, "office-check-link");
            page.navigate(service.at(check + "/team").toString());
            submit(page);
            team(URI.create(page.locator("main .notice a").textContent()).getPath());
        }
    }

    private void team(String link) {
        try (PageLook anybody = PageLook.anonymous(service, chromium)) {
            Page page = anybody.open(link);
            page.fill("#wer", "Sachbearbeitung Personal");
            choose(page, "#frage-feld-approvals-2");
            submit(page);
            assertThat(page.textContent("main")).contains("Ihre Ergänzung steht jetzt im DigiCheck", "2 · ");
            anybody.expectGoodPage(link, 200, "office-check-team");
            anybody.expectGoodPage(link + "/prozess", 200, "office-check-team-process");
            anybody.expectGoodPage("/team/nichts", 404, "office-check-team-nowhere");
        }
    }

    private static void submit(Page page) {
        press(page, "main form button[type=submit]");
    }

    private static void press(Page page, String control) {
        PageLook.answer(page, () -> page.locator(control).press("Enter"));
    }

    private static void choose(Page page, String control) {
        page.locator(control).press("Space");
    }
}
