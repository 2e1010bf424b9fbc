package de.digicheck.release.web;

import de.digicheck.release.AuditReport;
import de.digicheck.release.AuditSentences;
import de.digicheck.release.PartFigures;
import de.digicheck.release.PublishedRelease;
import de.digicheck.release.Release;
import de.digicheck.shared.Language;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the page of an audit sheet shows.
 *
 * @param finding what came of it: {@code nothing}, {@code coarser}, {@code refused} when nothing was published because something
 *     is found even in the coarsest form, {@code none} where there is no sheet, or {@code later} where nothing was attacked yet
 * @param day on which it was published; empty when it was not
 * @param parts how many smallest parts were published, as everybody sees
 * @param roles how many rows the role table has
 * @param sentences of the sheet; it has no figures and no bounds
 */
record AuditSheetPage(
        String finding,
        Optional<LocalDate> day,
        Optional<String> parts,
        Optional<String> roles,
        List<String> sentences) {

    static AuditSheetPage of(
            Optional<PublishedRelease> published,
            Optional<AuditReport> sheet,
            AuditSentences sentences,
            Locale locale) {
        Language language = new Language(locale.getLanguage());
        NumberFormat numbers = NumberFormat.getIntegerInstance(locale);
        Optional<Release> release = published.map(PublishedRelease::release);
        long parts = release.stream()
                .flatMap(some -> some.units().values().stream())
                .filter(PartFigures::leaf)
                .count();
        int roles = release.map(some -> some.roles().size()).orElse(0);
        return new AuditSheetPage(
                sheet.map(AuditSheetPage::finding).orElse(published.isPresent() ? "none" : "later"),
                published.map(PublishedRelease::day),
                Optional.of(parts).filter(some -> some > 0).map(numbers::format),
                Optional.of(roles).filter(some -> some > 0).map(numbers::format),
                sheet.map(sentences::of).orElse(List.of()).stream()
                        .map(sentence -> sentence.in(language))
                        .toList());
    }

    private static String finding(AuditReport sheet) {
        if (!sheet.passed()) {
            return "refused";
        }
        return sheet.rounds().isEmpty() ? "nothing" : "coarser";
    }
}
