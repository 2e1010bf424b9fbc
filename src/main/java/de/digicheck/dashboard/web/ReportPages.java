package de.digicheck.dashboard.web;

import de.digicheck.campaign.CampaignKey;
import de.digicheck.dashboard.PublishedResult;
import de.digicheck.report.ReportDocument;
import de.digicheck.report.html.ReportPage;
import de.digicheck.shared.Language;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Words and pictures of results, made once in each language, and again when the result has changed with its projects. */
final class ReportPages {

    private final Map<Key, Known> known = new ConcurrentHashMap<>();
    private final Scheduler scheduler;

    /** @param parts that are shown; readers who see others have pages of their own */
    private record Key(CampaignKey campaign, Set<String> parts, Language language) {}

    private record Known(ReportDocument document, ReportPage page) {

        @SuppressWarnings("ReferenceEquality") // to compare what is in two documents takes longer than to make a page
        boolean isOf(ReportDocument other) {
            return document == other;
        }
    }

    /**
     * Keeps pages.
     *
     * @param scheduler where they are made
     */
    ReportPages(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    /** The words and pictures of a result in a language. */
    Mono<ReportPage> of(PublishedResult result, Language language) {
        Set<String> parts = result.document().results().release().units().keySet();
        Key key = new Key(result.campaign().key(), parts, language);
        Known latest = known.get(key);
        return latest != null && latest.isOf(result.document())
                ? Mono.just(latest.page())
                : Mono.fromCallable(() -> page(key, result.document())).subscribeOn(scheduler);
    }

    private ReportPage page(Key key, ReportDocument document) {
        Known latest = known.compute(
                key,
                (same, before) -> before != null && before.isOf(document)
                        ? before
                        : new Known(document, ReportPage.of(document, key.language())));
        return latest.page();
    }
}
