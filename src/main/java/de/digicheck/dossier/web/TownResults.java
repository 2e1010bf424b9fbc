package de.digicheck.dossier.web;

import de.digicheck.campaign.Campaign;
import de.digicheck.dashboard.PublishedResult;
import de.digicheck.dashboard.PublishedResults;
import de.digicheck.report.ReportDocument;
import de.digicheck.report.ResultsDocument;
import de.digicheck.shared.AccountRole;
import de.digicheck.shared.LocalizedText;
import java.util.Set;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Released results of the town as a whole: no part of it is in them, for a dossier is read by people of many units. */
final class TownResults {

    private final PublishedResults results;

    TownResults(PublishedResults results) {
        this.results = results;
    }

    /**
     * A result without parts.
     *
     * @param town nothing that is computed from it can speak of a part
     */
    record TownResult(String campaign, LocalizedText title, PublishedResult whole, ReportDocument town) {

        static TownResult of(PublishedResult result) {
            Campaign campaign = result.campaign();
            ReportDocument document = result.document();
            return new TownResult(
                    campaign.key().value(), document.questionnaire().title(), result, town(document));
        }

        private static ReportDocument town(ReportDocument document) {
            ResultsDocument all = document.results();
            return document.with(new ResultsDocument(
                    all.release().withoutParts(),
                    all.seed(),
                    all.projects().stream()
                            .map(project -> project.seen(Set.of()))
                            .toList()));
        }
    }

    /** The results whose terms name one of these roles as a recipient, the latest first. */
    Flux<TownResult> list(Set<AccountRole> roles) {
        return results.listFor(roles).map(TownResult::of);
    }

    /** Such a result of a campaign, or nothing. */
    Mono<TownResult> find(String campaign, Set<AccountRole> roles) {
        return results.listFor(roles)
                .filter(result -> result.campaign().key().value().equals(campaign))
                .next()
                .map(TownResult::of);
    }

    /** The latest such result, or nothing. */
    Mono<TownResult> latest(Set<AccountRole> roles) {
        return list(roles).next();
    }
}
