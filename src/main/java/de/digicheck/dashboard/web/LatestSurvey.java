package de.digicheck.dashboard.web;

import de.digicheck.dashboard.PublishedResult;
import de.digicheck.officecheck.OfficeSurvey;
import de.digicheck.platform.security.Right;
import de.digicheck.platform.security.SignedIn;
import de.digicheck.release.PartFigures;
import de.digicheck.report.html.PartView;
import de.digicheck.shared.Language;
import de.digicheck.shared.OrgUnitCode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** The latest released figures of the smallest part that an office belongs to. */
final class LatestSurvey implements OfficeSurvey {

    private static final String DIRECT = ".direct";

    private final Reading reading;

    LatestSurvey(Reading reading) {
        this.reading = reading;
    }

    @Override
    public Mono<Beside> of(OrgUnitCode unit, Reader reader, Language language) {
        SignedIn account = new SignedIn(reader.account(), reader.account(), reader.roles(), reader.units());
        return account.may(Right.SEE_RESULTS)
                ? reading.result(Optional.empty(), account)
                        .flatMap(result -> Mono.justOrEmpty(beside(result, unit, language)))
                : Mono.empty();
    }

    private static Optional<Beside> beside(PublishedResult result, OrgUnitCode unit, Language language) {
        return part(result, unit)
                .flatMap(part -> PartView.of(result.document(), part.key(), language))
                .map(view -> new Beside(
                        result.document().questionnaire().title().in(language),
                        view.label(),
                        "/ergebnisse/" + result.campaign().key() + "/einheiten/" + view.key(),
                        rows(view)));
    }

    private static List<Row> rows(PartView view) {
        return view.fields().stream()
                .map(row -> new Row(
                        row.label(),
                        row.score().text(),
                        row.interval().isShown() ? row.interval().text() : ""))
                .toList();
    }

    /** The part with the fewest members that the office, or the staff directly at it, is a member of. */
    private static Optional<PartFigures> part(PublishedResult result, OrgUnitCode unit) {
        return result.document().results().release().units().values().stream()
                .filter(part -> part.memberUnits().contains(unit.value())
                        || part.memberUnits().contains(unit.value() + DIRECT))
                .min(Comparator.comparingInt(
                                (PartFigures part) -> part.memberUnits().contains(unit.value()) ? 0 : 1)
                        .thenComparingInt(part -> part.memberUnits().size()));
    }
}
