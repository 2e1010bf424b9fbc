package de.digicheck.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import de.digicheck.fixtures.Api;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** Codes on paper: the digital officer hands them out, a clerk types the sheets in that come back. */
final class PaperTasks {

    private static final String KEY = "auf-papier";
    private static final int HANDED_OUT = 3;

    private final TownVisit town;

    PaperTasks(TownVisit town) {
        this.town = town;
    }

    /** Hands codes to some of one part out and opens the campaign; gives the codes on the sheets. */
    List<String> handOut() {
        Api api = town.api();
        ShortCampaign.draft(api, KEY, "service");
        ShortCampaign.move(api, KEY, "council", "agreed");
        ShortCampaign.move(api, KEY, "dpo", "agreed");
        try (Walk cdo = town.as("cdo")) {
            cdo.follow("Erhebungen");
            cdo.follow(cdo.page().locator("main a[href='/erhebungen/" + KEY + "']"));
            cdo.followInside("Zugangscodes und Papier");
            cdo.sees("Es sind noch keine Codes ausgegeben.");
            cdo.press("Weiter");
            cdo.isOn("Codes ausgeben?");
            int sheets = choose(cdo);
            cdo.sees("Keine Codes gehen als E-Mail hinaus, " + sheets + " stehen auf Blättern.");
            Download archive = cdo.page().waitForDownload(() -> cdo.page()
                    .locator("main form button:not(.secondary)")
                    .press("Enter"));
            List<String> codes = codes(archive);
            cdo.follow("Zugangscodes");
            cdo.sees(sheets + " Codes sind gültig");
            ShortCampaign.move(api, KEY, "cdo", "open");
            return codes;
        }
    }

    /** A few sheets for the first part and none for the others; gives how many there are with the spare ones. */
    private static int choose(Walk cdo) {
        List<Locator> amounts = cdo.page().locator("main td input").all();
        for (Locator amount : amounts) {
            amount.fill("0");
        }
        amounts.get(0).fill("" + HANDED_OUT);
        cdo.press("Neu rechnen");
        PageTable table = PageTable.of(cdo.page(), "Verteilung nach Berichtseinheiten");
        return HANDED_OUT + PageTable.sum(table.column(3)).intValueExact();
    }

    private static List<String> codes(Download archive) {
        try {
            return Sheets.codes(Sheets.firstPile(archive.path()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Types two sheets in, the first after a wrong code; the second a second time changes nothing. */
    void typeIn(List<String> codes) {
        try (Walk clerk = town.anybody()) {
            clerk.open("/teilnahme/bogen?erhebung=" + KEY);
            clerk.isOn("Ausgefüllte Bögen eingeben");
            Locator answer =
                    clerk.page().locator("main fieldset input[type=radio]").nth(1);
            answer.press("Space");
            enter(clerk, "AAAA-AAAA-AAAA");
            clerk.sees("Diesen Code gibt es in dieser Befragung nicht.");
            assertThat(answer.isChecked()).as("answers are kept").isTrue();
            enter(clerk, codes.get(0).toLowerCase(Locale.ROOT));
            expectNext(clerk, "Der Bogen ist gespeichert. Vernichten Sie ihn jetzt. Hier ist der nächste.");
            answer.press("Space");
            enter(clerk, codes.get(1));
            expectNext(clerk, "Der Bogen ist gespeichert.");
            enter(clerk, codes.get(1));
            expectNext(clerk, "Mit diesem Code waren schon Antworten da. Es wurde nichts geändert.");
        }
    }

    private static void enter(Walk clerk, String code) {
        clerk.fill("Code auf dem Bogen", code);
        clerk.press("Bogen speichern");
    }

    /** The page for the next sheet, on which nothing of the one before stands. */
    private static void expectNext(Walk clerk, String notice) {
        clerk.sees(notice);
        assertThat(clerk.page().inputValue("#bogen-code")).isEmpty();
        assertThat(clerk.page().locator("main input:checked").count()).isZero();
    }
}
