package de.digicheck.dashboard.web;

import de.digicheck.campaign.CampaignKey;
import de.digicheck.campaign.Campaigns;
import de.digicheck.dashboard.PublishedResult;
import de.digicheck.dashboard.PublishedResults;
import de.digicheck.dashboard.ResultPublication;
import de.digicheck.dashboard.ResultPublications;
import de.digicheck.platform.web.StartNews;
import de.digicheck.roadmap.RoadmapVersion;
import de.digicheck.roadmap.Roadmaps;
import de.digicheck.shared.Language;
import java.util.Optional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** The results that everybody may read. */
final class PublicResults implements StartNews {

    private final ResultPublications publications;
    private final Campaigns campaigns;
    private final PublishedResults results;
    private final Roadmaps roadmaps;
    private final FollowedIdeas ideas;
    private final Scheduler computing;

    /** @param computing where pages are made */
    PublicResults(
            ResultPublications publications,
            Campaigns campaigns,
            PublishedResults results,
            Roadmaps roadmaps,
            FollowedIdeas ideas,
            Scheduler computing) {
        this.publications = publications;
        this.campaigns = campaigns;
        this.results = results;
        this.roadmaps = roadmaps;
        this.ideas = ideas;
        this.computing = computing;
    }

    @Override
    public Flux<Link> in(Language language) {
        return publications.list().concatMap(publication -> link(publication, language));
    }

    private Mono<Link> link(ResultPublication publication, Language language) {
        return campaigns
                .find(publication.campaign())
                .map(campaign -> new Link(
                        "/veroeffentlicht/" + campaign.key(),
                        results.title(campaign, language),
                        Days.say(campaign.plan().window().closes(), language)));
    }

    /** Tells whether the public may read a result. */
    Mono<Boolean> isPublic(CampaignKey campaign) {
        return publications.find(campaign).hasElement();
    }

    /** A result for everybody; nothing where it is not published. */
    Mono<PublicResultView> find(String key, Language language) {
        return Mono.just(key)
                .filter(CampaignKey::isKey)
                .map(CampaignKey::new)
                .flatMap(publications::find)
                .flatMap(publication -> campaigns.find(publication.campaign()))
                .flatMap(results::of)
                .flatMap(result -> view(result, language));
    }

    /** How a result would look to everybody. */
    Mono<PublicResultView> view(PublishedResult result, Language language) {
        return adopted().flatMap(roadmap -> ideas.rows(roadmap, language)
                .publishOn(computing)
                .map(rows -> PublicResultView.of(result, roadmap, rows, results.town(), language)));
    }

    private Mono<Optional<RoadmapVersion>> adopted() {
        return roadmaps.list()
                .filter(version -> version.kind() == RoadmapVersion.Kind.ADOPTED)
                .next()
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty());
    }
}
