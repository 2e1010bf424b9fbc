package de.digicheck.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import de.digicheck.fixtures.Chromium;
import de.digicheck.fixtures.PageLook;
import de.digicheck.fixtures.RunningService;
import java.util.regex.Pattern;

/**
 * Somebody who goes from page to page by what is written there: follows links, fills fields in by their labels and presses
 * buttons with the keyboard, in a browser without JavaScript.
 */
final class Walk implements AutoCloseable {

    private final RunningService service;
    private final BrowserContext context;
    private final Page page;

    private Walk(RunningService service, Chromium chromium) {
        this.service = service;
        this.context = chromium.browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        this.page = context.newPage();
    }

    /** Somebody without an account, on the start page. */
    static Walk anybody(RunningService service, Chromium chromium) {
        Walk walk = new Walk(service, chromium);
        walk.open("/");
        return walk;
    }

    /** Somebody who comes to the start page and signs in there. */
    static Walk as(String account, String password, RunningService service, Chromium chromium) {
        Walk walk = anybody(service, chromium);
        walk.follow("Anmelden");
        walk.fill("Name des Kontos", account);
        walk.fill("Passwort", password);
        walk.press("Anmelden");
        return walk;
    }

    /** The page that is shown. */
    Page page() {
        return page;
    }

    /** Types an address in; only where somebody gets it from elsewhere, such as an invitation. */
    void open(String path) {
        page.navigate(service.at(path).toString());
    }

    /** Follows the first link that is called so, or begins so. */
    void follow(String name) {
        follow(startingWith(page.locator("body"), AriaRole.LINK, name));
    }

    /** Follows a link of the main part. */
    void followInside(String name) {
        follow(startingWith(page.locator("main"), AriaRole.LINK, name));
    }

    /** Follows a link. */
    void follow(Locator link) {
        PageLook.answer(page, () -> link.press("Enter"));
    }

    /** Presses the button of the main part that is called so, or begins so. */
    void press(String name) {
        Locator button = startingWith(page.locator("main"), AriaRole.BUTTON, name);
        PageLook.answer(page, () -> button.press("Enter"));
    }

    private static Locator startingWith(Locator place, AriaRole role, String name) {
        return place.getByRole(role, new Locator.GetByRoleOptions().setName(beginning(name)))
                .first();
    }

    /** Of a name that begins so; written as the browser reads patterns. */
    private static Pattern beginning(String name) {
        return Pattern.compile("^\\s*" + name.replaceAll("[.*+?^${}()|\\[\\]\\\\/]", "\\\\$0"));
    }

    /** Types into the field with a label. */
    void fill(String label, String text) {
        field(label).fill(text);
    }

    /** Marks the first box or choice with a label. */
    void choose(String label) {
        Locator field = field(label);
        field.press("Space");
        assertThat(field.isChecked()).as(label).isTrue();
    }

    /** Picks an option of the list with a label. */
    void select(String label, String option) {
        field(label).selectOption(new SelectOption().setLabel(option));
    }

    private Locator field(String label) {
        return page.locator("main").getByLabel(beginning(label)).first();
    }

    /** What the main part says, with ordinary spaces. */
    String text() {
        return page.locator("main").innerText().replace('\u00a0', ' ');
    }

    /** Expects words in the main part. */
    void sees(String... words) {
        assertThat(text()).contains(words);
    }

    /** Expects that words are not in the main part. */
    void doesNotSee(String... words) {
        assertThat(text()).doesNotContain(words);
    }

    /** Expects what the page is about. */
    void isOn(String heading) {
        assertThat(page.locator("h1").innerText()).contains(heading);
    }

    @Override
    public void close() {
        context.close();
    }
}
