package de.digicheck.release;

import de.digicheck.shared.LocalizedText;
import java.util.List;
import java.util.stream.Stream;

/** The audit sheet in plain sentences, for staff council and data-protection officer. Confidential. */
public final class AuditSentences {

    private AuditSentences() {}

    /** What was published, what was tried, what was found, and what became of it. */
    public static List<LocalizedText> of(AuditReport report) {
        return Stream.of(
                        Stream.of(tried(report)),
                        report.rounds().stream().flatMap(AuditSentences::round),
                        report.findings().stream().map(AuditSentences::finding),
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

    private static Stream<LocalizedText> round(AuditReport.Round round) {
        return Stream.concat(round.findings().stream().map(AuditSentences::finding), Stream.of(step(round.step())));
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
            case TOWN_ONLY ->
                LocalizedText.of(
                        "Deshalb werden nur Zahlen der ganzen Verwaltung veröffentlicht.",
                        "Therefore only figures of the whole administration are published.");
        };
    }

    private static LocalizedText finding(AuditFinding finding) {
        String set = String.join(", ", finding.set());
        return switch (finding.kind()) {
            case COUNT ->
                text(
                        finding,
                        "Wie viele der Gruppe „%s“ geantwortet haben, ließe sich berechnen oder eng eingrenzen (%s).",
                        "How many of the group “%s” answered could be computed or narrowed down (%s).",
                        set);
            case EXACT, SUM ->
                text(
                        finding,
                        "Was die Gruppe „%s“ geantwortet hat, ließe sich berechnen oder eng eingrenzen (%s).",
                        "What the group “%s” answered could be computed or narrowed down (%s).",
                        set);
            case COLLEAGUE ->
                text(
                        finding,
                        "Eine Kollegin oder ein Kollege könnte die Antworten der Gruppe „%s“ eng eingrenzen (%s).",
                        "A colleague could narrow down the answers of the group “%s” (%s).",
                        set);
            case RULE ->
                text(
                        finding,
                        "Eine Zahl zu „%s“ entspricht nicht den vereinbarten Regeln (%s).",
                        "A figure of “%s” does not obey the agreed rules (%s).",
                        set);
            case NOT_ANNOUNCED ->
                text(
                        finding,
                        "„%s“ war nicht als Berichtseinheit angekündigt.%s",
                        "“%s” was never announced as a part.%s",
                        set);
            case INCONSISTENT -> inconsistent(finding);
        };
    }

    private static LocalizedText inconsistent(AuditFinding finding) {
        return text(
                finding,
                "Die Zahlen passen nicht zu dem, was gezählt wurde%s (%s).",
                "The figures do not fit what was counted%s (%s).",
                "");
    }

    private static LocalizedText text(AuditFinding finding, String german, String english, String set) {
        return LocalizedText.of(german.formatted(set, finding.figure()), english.formatted(set, finding.figure()));
    }

    private static LocalizedText end(AuditReport report) {
        return report.passed()
                ? LocalizedText.of(
                        "In der veröffentlichten Fassung wurde nichts gefunden.",
                        "Nothing was found in what is published.")
                : LocalizedText.of(
                        "Gröber als so kann nicht veröffentlicht werden. Bitte prüfen Sie die Befunde vor einer Veröffentlichung.",
                        "There is nothing coarser to publish. Please look into the findings before anything is published.");
    }
}
