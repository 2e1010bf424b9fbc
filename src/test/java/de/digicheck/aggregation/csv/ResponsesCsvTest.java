package de.digicheck.aggregation.csv;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.aggregation.Estimates;
import de.digicheck.aggregation.Evaluation;
import de.digicheck.aggregation.TallySheet;
import de.digicheck.fixtures.Survey;
import de.digicheck.shared.Findings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResponsesCsvTest {

    private static final String HEADER =
            "unit,role,a1,a2,a3,a4,b1,b2,c1,c2.importance,c2.satisfaction,c3,tools.pc,tools.phone,tools.none,"
                    + "first.x,first.y,first.z,choice,wish";
    private static final String GOOD = "o1,desk,1,2,3,4,0,2.5,yes,4,0,5,1,1,0,1,2,,in,Zeit";

    private final Path folder;
    private final Survey survey = Survey.of("small-town");

    ResponsesCsvTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void acceptsByteOrderMarkCarriageReturnsAndQuotedLineBreaks() throws IOException {
        String csv =
                "\uFEFF" + HEADER + "\r\n" + GOOD.replace("Zeit", "\"mehr\r\n\"\"Ruhe\"\", Zeit\"") + "\r\n" + GOOD;

        assertThat(findings(csv)).isEmpty();
        assertThat(estimates(csv).town().respondents()).isEqualTo(2);
    }

    @Test
    void passesOverEmptyLines() throws IOException {
        assertThat(findings("\n" + HEADER + "\n\n" + GOOD + "\n\n\n")).isEmpty();
    }

    @Test
    void acceptsColumnsInAnyOrderAndWithoutRole() throws IOException {
        List<String> names = List.of(HEADER.split(","));
        List<String> values = List.of(GOOD.split(",", -1));
        StringBuilder header = new StringBuilder();
        StringBuilder row = new StringBuilder();
        for (int i = names.size() - 1; i >= 0; i--) {
            if (!names.get(i).equals("role")) {
                header.append(names.get(i)).append(i == 0 ? "" : ",");
                row.append(values.get(i)).append(i == 0 ? "" : ",");
            }
        }
        assertThat(findings(header + "\n" + row + "\n")).isEmpty();
    }

    @Test
    void reportsSemicolonsAsDelimiter() throws IOException {
        assertThat(findings(HEADER.replace(',', ';') + "\n" + GOOD.replace(',', ';') + "\n"))
                .containsExactly("1:1 wrong-delimiter");
    }

    @Test
    void reportsBytesThatAreNotUtf8WithLineAndField() throws IOException {
        String csv = HEADER + "\n" + GOOD + "\n" + GOOD.replace("Zeit", "Büro") + "\n";
        assertThat(findings(csv.getBytes(StandardCharsets.ISO_8859_1))).containsExactly("3:20 not-utf-8");
    }

    @Test
    void reportsTextAfterClosingQuote() throws IOException {
        assertThat(findings(HEADER + "\n" + GOOD + "\n" + GOOD.replace("Zeit", "\"Zeit\" und Ruhe") + "\n"))
                .containsExactly("3:20 broken-quoting");
    }

    @Test
    void reportsQuoteThatIsNeverClosed() throws IOException {
        assertThat(findings(HEADER + "\n" + GOOD.replace("Zeit", "\"Zeit") + "\n" + GOOD + "\n"))
                .containsExactly("2:20 broken-quoting");
    }

    @Test
    void reportsQuoteInsidePlainField() throws IOException {
        assertThat(findings(HEADER + "\n" + GOOD.replace("Zeit", "mehr \"Zeit\"") + "\n"))
                .containsExactly("2:20 stray-quote");
    }

    @Test
    void reportsMissingUnknownAndDuplicateColumnsTogetherWithBadRows() throws IOException {
        String header = HEADER.replace("a2", "a9").replace("a4", "a3");
        assertThat(findings(header + "\n" + GOOD.replace("o1", "o9") + "\n"))
                .containsExactly(
                        "1:1 missing-column",
                        "1:1 missing-column",
                        "1:4 unknown-column",
                        "1:6 duplicate-column",
                        "2:1 unknown-unit");
    }

    @Test
    void reportsEveryBadCodeWithLineAndField() throws IOException {
        String row = "o1,boss,6,x,na,dk,dk,10.5,maybe,5,-1,5,2,1,0,1,3,,up,";
        assertThat(findings(HEADER + "\n" + GOOD + "\n" + row + "\n" + row.replace("boss", "") + "\n"))
                .contains("3:2 unknown-role")
                .filteredOn(line -> line.startsWith("4:"))
                .containsExactly(
                        "4:3 bad-code",
                        "4:4 bad-code",
                        "4:7 bad-code",
                        "4:8 bad-code",
                        "4:9 bad-code",
                        "4:10 bad-code",
                        "4:11 bad-code",
                        "4:13 bad-code",
                        "4:17 bad-code",
                        "4:19 bad-code");
    }

    @Test
    void reportsAnswersThatContradictEachOther() throws IOException {
        assertThat(findings(HEADER + "\n" + GOOD.replace("1,1,0,1,2,,", "1,0,1,2,2,,") + "\n"))
                .containsExactly("2:13 exclusive", "2:16 rank-twice");
    }

    @Test
    void reportsRowsOfWrongLength() throws IOException {
        assertThat(findings(HEADER + "\n" + GOOD + ",1\n" + "o1,desk,1\n"))
                .containsExactly("2:20 wrong-field-count", "3:3 wrong-field-count");
    }

    @Test
    void reportsEmptyFileAndFileWithoutResponses() throws IOException {
        assertThat(findings("")).containsExactly("1:1 empty-file");
        assertThat(findings(HEADER + "\n")).containsExactly("1:1 no-responses");
    }

    @Test
    void reportsHugeCellWithoutRepeatingIt() throws IOException {
        Findings findings = read((HEADER + "\n" + GOOD.replace("Zeit", "x".repeat(200_000)) + "\n" + GOOD + "\n"
                        + GOOD.replace("2.5", "7".repeat(200_000)) + "\n")
                .getBytes(StandardCharsets.UTF_8));
        assertThat(places(findings)).containsExactly("2:20 text-too-long", "4:8 bad-code");
        assertThat(findings.list())
                .allSatisfy(finding -> assertThat(finding.toString()).hasSizeLessThan(400));
    }

    @Test
    void neverRepeatsFreeText() throws IOException {
        Findings findings = read(
                (HEADER + "\n" + GOOD.replace("Zeit", "geheim".repeat(1000)) + "\n").getBytes(StandardCharsets.UTF_8));
        assertThat(findings.list().toString()).doesNotContain("geheim");
    }

    @Test
    void reportsFileThatIsNotThere() {
        Findings findings = new Findings();
        survey.read(folder.resolve("nothing.csv"), findings);
        assertThat(places(findings)).containsExactly("1:1 unreadable");
    }

    @Test
    void takesAnyUnitWithoutOrganisation() throws IOException {
        Path file =
                Files.writeString(folder.resolve("open.csv"), HEADER + "\n" + GOOD + "\n" + GOOD.replace("o1", "z9"));
        Estimates estimates = survey.withoutOrganisation().estimate(file);
        assertThat(estimates.parts()).extracting(part -> part.key()).containsExactly("o1", "z9");
        assertThat(estimates.town().headcount()).isEmpty();
    }

    private List<String> findings(String csv) throws IOException {
        return findings(csv.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> findings(byte[] csv) throws IOException {
        return places(read(csv));
    }

    private Findings read(byte[] csv) throws IOException {
        Findings findings = new Findings();
        survey.read(Files.write(folder.resolve("responses.csv"), csv), findings);
        return findings;
    }

    private Estimates estimates(String csv) throws IOException {
        Findings findings = new Findings();
        TallySheet sheet = survey.read(Files.writeString(folder.resolve("responses.csv"), csv), findings);
        return Evaluation.of(sheet);
    }

    private static List<String> places(Findings findings) {
        return findings.list().stream()
                .map(finding -> finding.place().line() + ":" + finding.place().column() + " " + finding.code())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\n\n\n"})
    void callsAFileOfLineEndsEmpty(String csv) throws IOException {
        assertThat(findings(csv)).containsExactly("1:1 empty-file");
    }

    @Test
    void acceptsCarriageReturnsAsLineEnds() throws IOException {
        assertThat(findings(HEADER + "\r" + GOOD + "\r" + GOOD + "\r")).isEmpty();
    }

    @Test
    void guessesTheEncodingOnlyWhereItIsPlausible() throws IOException {
        String csv = HEADER + "\n" + GOOD.replace("Zeit", "Büro") + "\n";

        assertThat(advice(csv.getBytes(StandardCharsets.ISO_8859_1))).contains("Latin-1");
        assertThat(advice(csv.getBytes(StandardCharsets.UTF_16))).doesNotContain("Latin-1");
        assertThat(advice(("\uFEFF" + csv).getBytes(StandardCharsets.UTF_16LE))).doesNotContain("Latin-1");
    }

    private String advice(byte[] csv) throws IOException {
        return read(csv).list().get(0).advice();
    }
}
