package de.digicheck.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.shared.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.support.ResourceBundleMessageSource;

class WordingTest {

    @TempDir
    private Path town;

    @Test
    void replacesWhatTheTownSaysAndListsWhatItCannotUse() throws IOException {
        Files.createDirectories(town.resolve("texts"));
        Files.writeString(town.resolve("texts/wording.de.properties"), """
                account.role.PILOT = Digitallots*in
                account.own.heading = {0}: Ihr Konto
                account.own.new.short = Zu kurz: {3}
                account.own.title = {
                gibt.es.nicht = x
                """);
        Wording wording = wording();

        assertThat(wording.getMessage("account.role.PILOT", null, Locale.GERMAN))
                .isEqualTo("Digitallots*in");
        assertThat(wording.getMessage("account.role.PILOT", null, Locale.ENGLISH))
                .isEqualTo("Digital pilot");
        assertThat(wording.getMessage("account.own.heading", new Object[] {"Amt"}, Locale.GERMAN))
                .isEqualTo("Amt: Ihr Konto");
        assertThat(wording.getMessage("account.own.title", null, Locale.GERMAN)).isEqualTo("Konto");
        assertThat(wording.replacements())
                .filteredOn(one -> one.language().equals(Language.GERMAN))
                .extracting(one -> one.key() + " " + one.state().word())
                .containsExactly(
                        "account.own.heading used",
                        "account.own.new.short bad-placeholder",
                        "account.own.title bad-placeholder",
                        "account.role.PILOT used",
                        "gibt.es.nicht unknown-key");
    }

    @Test
    void showsWhatIsShippedWithoutAFile() {
        assertThat(wording().replacements()).isEmpty();
        assertThat(wording().getMessage("account.own.title", null, Locale.GERMAN))
                .isEqualTo("Konto");
    }

    private Wording wording() {
        ResourceBundleMessageSource shipped = new ResourceBundleMessageSource();
        shipped.setBasename("messages/account");
        shipped.setDefaultEncoding("UTF-8");
        shipped.setFallbackToSystemLocale(false);
        return new Wording(town, shipped);
    }
}
