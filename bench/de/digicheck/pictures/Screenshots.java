package de.digicheck.pictures;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import de.digicheck.fixtures.Chromium;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Takes pictures of the main pages of a running service with the demonstration town, on a phone and on a desk. Arguments:
 * address of the service, password of its demonstration accounts, folder.
 *
 * <pre>java -jar target/digicheck.jar --digicheck.demo=true
 * ./mvnw -q test-compile dependency:build-classpath -Dmdep.outputFile=target/test-classpath
 * java -cp target/test-classes:target/classes:$(cat target/test-classpath) de.digicheck.pictures.Screenshots \
 *     http://localhost:8080 PASSWORD docs/screenshots</pre>
 */
public final class Screenshots {

    private static final Map<Integer, Integer> SIZES = Map.of(360, 740, 1280, 900);
    private static final Map<String, String> FOR_EVERYBODY = Map.of("taking-part", "/o/demo-offen");

    private final String address;
    private final String password;
    private final Path folder;

    private Screenshots(String address, String password, Path folder) {
        this.address = address;
        this.password = password;
        this.folder = folder;
    }

    private static Map<String, String> pagesForStaff() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("overview", "/uebersicht");
        pages.put("results", "/ergebnisse/demo-abgeschlossen");
        pages.put("priorities", "/prioritaeten");
        pages.put("roadmap", "/fahrplan");
        pages.put("financial-plan", "/finanzplan");
        return pages;
    }

    /** Takes all pictures. */
    public static void main(String[] arguments) {
        Screenshots screenshots = new Screenshots(arguments[0], arguments[1], Path.of(arguments[2]));
        try (Chromium chromium = Chromium.start()) {
            SIZES.forEach((width, height) -> screenshots.take(chromium, width, height));
        }
        // the browser ends with this process, which its threads would keep
        System.exit(0);
    }

    private void take(Chromium chromium, int width, int height) {
        try (BrowserContext context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setLocale("de-DE"))) {
            Page page = context.newPage();
            FOR_EVERYBODY.forEach((name, path) -> take(page, name, path, width));
            page.navigate(address + "/anmeldung");
            page.fill("[name=username]", "cdo");
            page.fill("[name=password]", password);
            page.press("main button[type=submit]", "Enter");
            page.waitForURL(url -> !url.contains("/anmeldung"));
            pagesForStaff().forEach((name, path) -> take(page, name, path, width));
        }
    }

    private void take(Page page, String name, String path, int width) {
        page.navigate(address + path);
        page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + "-" + width + ".png")));
    }
}
