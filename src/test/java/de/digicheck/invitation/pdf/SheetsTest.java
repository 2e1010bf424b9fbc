package de.digicheck.invitation.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.campaign.CampaignWindow;
import de.digicheck.fixtures.Documents;
import de.digicheck.fixtures.PdfUa;
import de.digicheck.fixtures.QrScan;
import de.digicheck.invitation.AccessCode;
import de.digicheck.invitation.SurveyFacts;
import de.digicheck.invitation.pdf.Sheets.Pile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

class SheetsTest {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final SurveyFacts FACTS = new SurveyFacts(
            "Musterstadt",
            new CampaignWindow(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 2, 26)),
            5,
            "https://digicheck.musterstadt.example",
            Optional.of("digital@musterstadt.example"));

    private final Sheets sheets = new Sheets(Documents.with("paper"));

    private static List<AccessCode> codes(int count) {
        return Stream.generate(() -> AccessCode.draw(RANDOM)).limit(count).toList();
    }

    @Test
    void printsACoverAndOneSheetForEachCode() throws IOException {
        List<AccessCode> codes = codes(3);

        byte[] pdf = sheets.print(new Pile("Bauhof", 3, 1, 1, codes), FACTS);

        if (Boolean.getBoolean("digicheck.pictures")) {
            Files.write(Path.of("target", "sheets.pdf"), pdf);
        }
        assertThat(PdfUa.violations(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(4);
        }
        String text = PdfUa.text(pdf);
        assertThat(text)
                .contains("Deckblatt: Bauhof", "3 Blätter mit je einem Zugangscode, davon 1 als Ersatz")
                .contains("digicheck.musterstadt.example/teilnahme", "26. Februar 2027", "February 26, 2027")
                .contains("digital@musterstadt.example");
        assertThat(codes).allMatch(code -> text.contains(code.printed()));
        assertThat(text.substring(0, text.indexOf("Ihr Zugang")))
                .doesNotContain(codes.get(0).printed());
    }

    @Test
    void showsTheAddressOfItsCodeAsAPicture() throws IOException {
        List<AccessCode> codes = codes(2);

        byte[] pdf = sheets.print(new Pile("Bauhof", 2, 0, 1, codes), FACTS);

        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            assertThat(QrScan.text(renderer.renderImageWithDPI(1, 150))).isEqualTo(FACTS.link(codes.get(0)));
            assertThat(QrScan.text(renderer.renderImageWithDPI(2, 150))).isEqualTo(FACTS.link(codes.get(1)));
        }
    }

    @Test
    void dividesALargePile() {
        List<Pile> piles = Sheets.divide("Bauhof", 2, codes(250));

        assertThat(piles).extracting(Pile::first).containsExactly(1, 101, 201);
        assertThat(piles).allMatch(pile -> pile.total() == 250);
        assertThat(piles.stream().flatMap(pile -> pile.codes().stream()))
                .hasSize(250)
                .doesNotHaveDuplicates();
    }

    @Test
    void printsNoSecondCover() throws IOException {
        byte[] pdf = sheets.print(new Pile("Bauhof", 101, 0, 101, codes(1)), FACTS);

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
        assertThat(PdfUa.violations(pdf)).isEmpty();
    }
}
