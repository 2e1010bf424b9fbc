package de.digicheck.release;

import de.digicheck.shared.Language;
import de.digicheck.shared.LocalizedText;
import java.util.List;
import java.util.stream.Stream;

/** The audit sheet in plain sentences, for staff council and data-protection officer. Confidential. */
public record AuditSentences(FindingNames names) {

    /** What was published, what was tried, what was found, and what became of it. */
    public List<LocalizedText> of(AuditReport report) {
        return Stream.of(
                        Stream.of(tried(report)),
                        report.rounds().stream().flatMap(this::round),
                        report.findings().stream().map(this::finding),
                        Stream.of(end(report)))
                .flatMap(some -> some)
                .toList();
    }

    private static LocalizedText tried(AuditReport report) {
        return LocalizedText.of(
                "Aus den vorgesehenen Zahlen ergeben sich %d Gleichungen. Geprüft wurden %d Personengruppen, davon %d kleine."
                        .formatted(report.statements(), report.testedSets(), report.smallSets()),
                "The numbers to be published give %d equations. %d groups of people were tested, %d of them small."
                        .formatted(report.statements(), report.testedSets(), report.smallSets()));
    }

    private Stream<LocalizedText> round(AuditReport.Round round) {
        return Stream.concat(round.findings().stream().map(this::finding), Stream.of(step(round.step())));
    }

    private static LocalizedText step(CoarseningStep step) {
        return switch (step) {
            case MERGE_SMALLEST_ROLES ->
                LocalizedText.of(
                        "Deshalb wurden die zwei kleinsten Funktionsgruppen zusammengefasst.",
                        "Therefore the two smallest role groups were joined.");
            case DROP_ROLE_TABLE ->
                LocalizedText.of(
                        "Deshalb wird keine Tabelle der Funktionsgruppen veröffentlicht.",
                        "Therefore no table of role groups is published.");
            case MERGE_SMALLEST_PART ->
                LocalizedText.of(
                        "Deshalb wurde die kleinste Berichtseinheit mit ihrer kleinsten Nachbarin zusammengefasst.",
                        "Therefore the smallest part was joined with its smallest neighbour.");
            case WITHHOLD_ITEMS ->
                LocalizedText.of(
                        "Deshalb werden die Fragen, zu denen noch etwas gefunden wurde, nicht veröffentlicht, und auch nicht, was aus"
                                + " ihnen berechnet ist.",
                        "Therefore the questions of which something was still found are not published, nor what is computed"
                                + " with them.");
            case TOWN_ONLY ->
                LocalizedText.of(
                        "Deshalb werden nur Zahlen der ganzen Verwaltung veröffentlicht.",
                        "Therefore only figures of the whole administration are published.");
        };
    }

    private LocalizedText finding(AuditFinding finding) {
        return switch (finding.kind()) {
            case COUNT ->
                text(
                        finding,
                        "%s, %s: Wie viele geantwortet haben, ließe sich berechnen oder eng eingrenzen.",
                        "%s, %s: how many answered could be computed or narrowed down.");
            case EXACT, SUM ->
                text(
                        finding,
                        "%s, %s: Was geantwortet wurde, ließe sich berechnen oder eng eingrenzen.",
                        "%s, %s: what was answered could be computed or narrowed down.");
            case COLLEAGUE ->
                text(
                        finding,
                        "%s, %s: Eine Kollegin oder ein Kollege könnte die Antworten eng eingrenzen.",
                        "%s, %s: a colleague could narrow down the answers.");
            case RULE ->
                text(
                        finding,
                        "%s, %s: Eine Zahl entspricht nicht den vereinbarten Regeln.",
                        "%s, %s: a figure does not obey the agreed rules.");
            case NOT_ANNOUNCED -> notAnnounced(finding);
            case INCONSISTENT -> inconsistent(finding);
        };
    }

    private LocalizedText notAnnounced(AuditFinding finding) {
        LocalizedText people = names.people(finding);
        return LocalizedText.of(
                "%s: Das war nicht als Berichtseinheit angekündigt.".formatted(people.in(Language.GERMAN)),
                "%s: it was never announced as a part.".formatted(people.in(Language.ENGLISH)));
    }

    private LocalizedText inconsistent(AuditFinding finding) {
        LocalizedText figure = names.figure(finding);
        return LocalizedText.of(
                "Ganze Verwaltung, %s: Die Zahlen passen nicht zu dem, was gezählt wurde."
                        .formatted(figure.in(Language.GERMAN)),
                "Whole administration, %s: the figures do not fit what was counted."
                        .formatted(figure.in(Language.ENGLISH)));
    }

    private LocalizedText text(AuditFinding finding, String german, String english) {
        LocalizedText people = finding.set().isEmpty()
                ? LocalizedText.of("Ganze Verwaltung", "Whole administration")
                : names.people(finding);
        LocalizedText figure = names.figure(finding);
        return LocalizedText.of(
                german.formatted(people.in(Language.GERMAN), figure.in(Language.GERMAN)),
                english.formatted(people.in(Language.ENGLISH), figure.in(Language.ENGLISH)));
    }

    private static LocalizedText end(AuditReport report) {
        return report.passed()
                ? LocalizedText.of(
                        "In der veröffentlichten Fassung wurde nichts gefunden.",
                        "Nothing was found in what is published.")
                : LocalizedText.of(
                        "Gröber geht es nicht. Deshalb ist nichts veröffentlicht.",
                        "There is nothing coarser. Therefore nothing is published.");
    }
}
