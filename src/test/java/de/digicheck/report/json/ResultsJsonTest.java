package de.digicheck.report.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digicheck.release.Release;
import de.digicheck.report.ResultsDocument;
import de.digicheck.report.SmallRanking;
import de.digicheck.report.SmallRelease;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ResultsJsonTest {

    private static final ResultsDocument DOCUMENT =
            new ResultsDocument(SmallRelease.of(Release.Kind.GATED), 1, SmallRanking.projects());

    @Test
    void writesTheContractByteForByte() throws IOException {
        assertThat(text(DOCUMENT)).isEqualTo(golden());
    }

    @Test
    void writesTheSameBytesInEveryLocale() throws IOException {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(text(DOCUMENT)).isEqualTo(golden());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void tellsUndefinedWithheldAndBoundsApart() throws IOException {
        JsonNode json = JsonMapper.shared().readTree(text(DOCUMENT));
        assertThat(json.at("/headcount").isNull()).isTrue();
        assertThat(json.at("/items/i1/sd/withheld").asString()).isEqualTo("not-published");
        assertThat(json.at("/units/o1+o2/fields/infrastruktur/ci/withheld").asString())
                .isEqualTo("protected");
        assertThat(json.at("/units/d1/fields/infrastruktur/score/atLeast").asDouble())
                .isEqualTo(95);
        assertThat(json.at("/units/d1/fields/infrastruktur/goals/it-service/score/atMost")
                        .asDouble())
                .isEqualTo(5);
    }

    @Test
    void leavesTheStreamOpenAndPassesOnItsFailure() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("disk full");
            }
        };
        assertThatThrownBy(() -> ResultsJson.write(DOCUMENT, full))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");
    }

    static String text(ResultsDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ResultsJson.write(document, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String golden() throws IOException {
        try (InputStream in = ResultsJsonTest.class.getResourceAsStream("/report/small-results.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
