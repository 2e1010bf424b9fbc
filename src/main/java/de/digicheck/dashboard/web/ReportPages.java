package de.digicheck.dashboard.web;

import de.digicheck.campaign.CampaignKey;
import de.digicheck.dashboard.PublishedResult;
import de.digicheck.report.html.ReportPage;
import de.digicheck.shared.Language;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Words and pictures of results. A release never changes, so those of each are made once in each language. */
final class ReportPages {

    private final Map<Key, ReportPage> known = new ConcurrentHashMap<>();
    private final Scheduler scheduler;

    private record Key(CampaignKey campaign, Language language) {}

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
        Key key = new Key(result.campaign().key(), language);
        ReportPage page = known.get(key);
        return page != null
                ? Mono.just(page)
                : Mono.fromCallable(
                                () -> known.computeIfAbsent(key, missing -> ReportPage.of(result.document(), language)))
                        .subscribeOn(scheduler);
    }
}
