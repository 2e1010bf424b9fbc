package de.digicheck.release.web;

import de.digicheck.release.AuditReport;
import de.digicheck.release.AuditSentences;
import de.digicheck.release.PartFigures;
import de.digicheck.release.PublishedRelease;
import de.digicheck.shared.Language;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the page of an audit sheet shows.
 *
 * @param finding what came of it: {@code nothing}, {@code coarser}, {@code left} when something is still found in what was
 *     published, or {@code none} where there is no sheet
 * @param day on which it was published
 * @param parts how many smallest parts were published, as everybody sees
 * @param roles how many rows the role table has
 * @param sentences of the sheet; it has no figures and no bounds
 */
record AuditSheetPage(
        String finding, LocalDate day, Optional<String> parts, Optional<String> roles, List<String> sentences) {

    static AuditSheetPage of(PublishedRelease published, Optional<AuditReport> sheet, Locale locale) {
        Language language = new Language(locale.getLanguage());
        NumberFormat numbers = NumberFormat.getIntegerInstance(locale);
        long parts = published.release().units().values().stream()
                .filter(PartFigures::leaf)
                .count();
        int roles = published.release().roles().size();
        return new AuditSheetPage(
                sheet.map(AuditSheetPage::finding).orElse("none"),
                published.day(),
                Optional.of(parts).filter(some -> some > 0).map(numbers::format),
                Optional.of(roles).filter(some -> some > 0).map(numbers::format),
                sheet.map(AuditSentences::of).orElse(List.of()).stream()
                        .map(sentence -> sentence.in(language))
                        .toList());
    }

    private static String finding(AuditReport sheet) {
        if (!sheet.passed()) {
            return "left";
        }
        return sheet.rounds().isEmpty() ? "nothing" : "coarser";
    }
}
