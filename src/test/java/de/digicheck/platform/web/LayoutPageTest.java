package de.digicheck.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import de.digicheck.fixtures.Browsing;
import de.digicheck.fixtures.Chromium;
import de.digicheck.fixtures.PageLook;
import de.digicheck.fixtures.RunningService;
import de.digicheck.shared.AccountRole;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutPageTest {

    private static final RunningService SERVICE = RunningService.shared();
    private static final Pattern LINK_OF_NAVIGATION = Pattern.compile("(?s)<nav class=\"main-nav\".*?</nav>");

    private static Chromium chromium;

    @BeforeAll
    static void startBrowser() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void closeBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/, 200, start",
        "/?sprache=en, 200, start-en",
        "/impressum, 200, impressum",
        "/datenschutz, 200, datenschutz",
        "/barrierefreiheit, 200, barrierefreiheit",
        "/gibt-es-nicht, 404, not-found"
    })
    void showsPublicPagesToEverybody(String path, int status, String name) {
        try (PageLook somebody = PageLook.anonymous(SERVICE, chromium)) {
            somebody.expectGoodPage(path, status, name);
        }
    }

    @Test
    void leadsByKeyboardToTheContentFirst() {
        try (PageLook somebody = PageLook.anonymous(SERVICE, chromium);
                Page page = somebody.open("/")) {
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            page.waitForURL("**/#inhalt");
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.name")).isEqualTo("code");
        }
    }

    @Test
    void speaksTheLanguageOfTheAddressThenOfTheCookieThenGerman() {
        Browsing somebody = Browsing.anonymous(SERVICE);
        assertThat(somebody.get("/", "Accept-Language", "en").body()).contains("<html lang=\"de\">");
        assertThat(somebody.get("/?sprache=en").body()).contains("<html lang=\"en\">");
        assertThat(somebody.cookies()).doesNotContainKey("sprache");
        assertThat(somebody.get("/?sprache=en&merken=ja").body()).contains("href=\"?sprache=de&amp;merken=ja\"");
        assertThat(somebody.cookies()).containsEntry("sprache", "en");
        assertThat(somebody.get("/impressum").body()).contains("<html lang=\"en\">", "Legal notice");
        assertThat(somebody.get("/impressum?sprache=xx").body()).contains("<html lang=\"en\">");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/o/x", "/teilnahme", "/api/v1/campaigns"})
    void setsNoCookieWherePeopleTakePart(String path) {
        Browsing somebody = Browsing.anonymous(SERVICE);
        somebody.get(path + "?sprache=en&merken=ja");
        assertThat(somebody.cookies()).isEmpty();
    }

    @Test
    void setsNothingButTheTicketWhereACodeComesIn() {
        Browsing somebody = Browsing.anonymous(SERVICE);
        somebody.get("/s/x?sprache=en&merken=ja");
        assertThat(somebody.cookies()).containsOnlyKeys("zugang");
    }

    @Test
    void answersAFormInItsLanguage() {
        HttpResponse<String> answer = Browsing.anonymous(SERVICE).post("/impressum", Map.of("sprache", "en"));
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.body())
                .contains("<html lang=\"en\">", "This page cannot be called like that")
                .doesNotContain("hreflang");
    }

    @Test
    void repeatsNothingOfTheRequestInAnError() {
        HttpResponse<String> answer = Browsing.anonymous(SERVICE).get("/gibt-es-nicht/geheim?wort=geheimer&sprache=en");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body().replaceAll("href=\"\\?[^\"]*\"", "")).doesNotContain("geheim");
    }

    @ParameterizedTest
    @EnumSource(AccountRole.class)
    void showsAtMostSixEntriesAllOfWhichOpen(AccountRole role) {
        Browsing reader = Browsing.as(role, SERVICE);
        Matcher navigation = LINK_OF_NAVIGATION.matcher(reader.get("/konto").body());
        if (navigation.find()) {
            String[] entries = navigation.group().split("href=\"");
            assertThat(entries).hasSizeBetween(2, 7);
            Arrays.stream(entries)
                    .skip(1)
                    .map(entry -> entry.substring(0, entry.indexOf('"')))
                    .forEach(path -> assertThat(reader.get(path).statusCode())
                            .as("%s opens %s", role, path)
                            .isEqualTo(200));
        }
    }

    @Test
    void letsBrowsersKeepStyleSheetsForGood() {
        Browsing somebody = Browsing.anonymous(SERVICE);
        String page = somebody.get("/").body();
        Matcher style =
                Pattern.compile("href=\"(/assets/digicheck-[0-9a-f]+\\.css)\"").matcher(page);
        assertThat(style.find()).isTrue();
        assertThat(somebody.get(style.group(1)).headers().firstValue("Cache-Control"))
                .contains("max-age=31536000, public, immutable");
        assertThat(somebody.get("/assets/digicheck.css").statusCode()).isEqualTo(404);
        assertThat(somebody.get("/webjars/bootstrap/5.3.8/js/bootstrap.js").statusCode())
                .isEqualTo(404);
    }
}
