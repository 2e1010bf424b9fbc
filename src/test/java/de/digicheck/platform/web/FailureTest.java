package de.digicheck.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.thymeleaf.exceptions.TemplateProcessingException;

class FailureTest {

    @Test
    void tellsWhereButNotWhatWasTyped() {
        Throwable error = new IllegalStateException(
                "typed",
                new TemplateProcessingException("typed", "account/account", 18, 7, new RuntimeException("typed")));

        assertThat(logged(Failure.of(error)))
                .contains("IllegalStateException", "account/account, line 18", "RuntimeException")
                .doesNotContain("typed");
    }

    private static String logged(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
