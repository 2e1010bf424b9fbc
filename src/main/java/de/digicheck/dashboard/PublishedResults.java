package de.digicheck.dashboard;

import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.CampaignKey;
import de.digicheck.campaign.CampaignState;
import de.digicheck.campaign.Campaigns;
import de.digicheck.campaign.QuestionnaireReference;
import de.digicheck.campaign.StateChange;
import de.digicheck.organisation.Municipality;
import de.digicheck.prioritisation.Ranking;
import de.digicheck.prioritisation.Rankings;
import de.digicheck.prioritisation.ValueModel;
import de.digicheck.projectcatalogue.ProjectCatalogue;
import de.digicheck.projectcatalogue.Projects;
import de.digicheck.questionnaire.Questionnaire;
import de.digicheck.release.OwnParts;
import de.digicheck.release.PublishedRelease;
import de.digicheck.release.Releases;
import de.digicheck.report.ReportDocument;
import de.digicheck.report.ResultsDocument;
import de.digicheck.shared.AccountRole;
import de.digicheck.shared.Language;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The results that somebody may see: those of released campaigns whose terms name one of their roles as a recipient. A
 * release never changes, so each is read once, and ranked anew when projects or weights have changed.
 */
public final class PublishedResults {

    private static final Comparator<Campaign> LATEST_FIRST =
            Comparator.comparing(PublishedResults::released).reversed();

    private final Map<CampaignKey, Known> known = new ConcurrentHashMap<>();
    private final Map<OwnParts, Map<CampaignKey, Seen>> seen = new ConcurrentHashMap<>();
    private final Campaigns campaigns;
    private final Releases releases;
    private final Rankings rankings;
    private final Projects projects;
    private final Vocabulary vocabulary;

    private record Known(PublishedResult result, ValueModel values) {}

    public PublishedResults(
            Campaigns campaigns, Releases releases, Rankings rankings, Projects projects, Vocabulary vocabulary) {
        this.campaigns = campaigns;
        this.releases = releases;
        this.rankings = rankings;
        this.projects = projects;
        this.vocabulary = vocabulary;
    }

    /** The results for some roles, the latest first. */
    public Flux<PublishedResult> listFor(Set<AccountRole> roles) {
        return campaigns
                .list()
                .filter(campaign -> campaign.informs(roles))
                .filter(campaign -> campaign.entered(CampaignState.RELEASED).isPresent())
                .sort(LATEST_FIRST)
                .concatMap(this::of);
    }

    /** The result of a campaign; nothing as long as it is not released. */
    public Mono<PublishedResult> of(Campaign campaign) {
        return Mono.zip(projects.now(), rankings.values())
                .flatMap(now -> of(campaign, now.getT1(), now.getT2().values()));
    }

    private Mono<PublishedResult> of(Campaign campaign, ProjectCatalogue now, ValueModel values) {
        Known latest = known.get(campaign.key());
        return latest != null
                        && latest.result().document().catalogue() == now
                        && latest.values().equals(values)
                ? Mono.just(latest.result())
                : releases.find(campaign.key())
                        .flatMap(release -> result(campaign, release, now, values))
                        .doOnNext(found -> known.put(campaign.key(), new Known(found, values)));
    }

    /** What somebody sees of a result: every part, or the own ones alone. */
    public PublishedResult seenBy(OwnParts own, PublishedResult result) {
        return own.all()
                ? result
                : seen.computeIfAbsent(own, some -> new ConcurrentHashMap<>())
                        .compute(
                                result.campaign().key(),
                                (key, before) -> before != null && before.isOf(result)
                                        ? before
                                        : new Seen(
                                                result,
                                                result.with(own.of(result.document()
                                                        .results()
                                                        .release()))))
                        .some();
    }

    /** What is seen of a result by those with the same units. */
    private record Seen(PublishedResult whole, PublishedResult some) {

        @SuppressWarnings("ReferenceEquality") // to compare what is in two results takes longer than to make one
        boolean isOf(PublishedResult other) {
            return whole == other;
        }
    }

    /** What a campaign is called: the title of its questionnaire, else its key. */
    public String title(Campaign campaign, Language language) {
        QuestionnaireReference reference = campaign.plan().questionnaire();
        return vocabulary
                .questionnaires()
                .find(reference.key(), reference.version())
                .map(questionnaire -> questionnaire.title().in(language))
                .orElse(campaign.key().value());
    }

    /** The town as it is now, whoever was asked then. */
    public Municipality town() {
        return vocabulary.municipality().now();
    }

    private static Instant released(Campaign campaign) {
        return campaign.entered(CampaignState.RELEASED).map(StateChange::at).orElse(Instant.MIN);
    }

    private Mono<PublishedResult> result(
            Campaign campaign, PublishedRelease release, ProjectCatalogue now, ValueModel values) {
        return Mono.zip(rankings.by(release, now, values), rankings.control(release, now, values))
                .map(both -> new PublishedResult(
                        campaign, release.day(), document(campaign, release, both.getT1(), now), both.getT2()));
    }

    private ReportDocument document(
            Campaign campaign, PublishedRelease release, Ranking ranking, ProjectCatalogue now) {
        return new ReportDocument(
                new ResultsDocument(release.release(), Rankings.SEED, ranking.projects()),
                vocabulary
                        .municipality()
                        .at(campaign.announcedAt())
                        .restrictedTo(campaign.plan().units()),
                questionnaire(campaign.plan().questionnaire()),
                vocabulary.fields(),
                now);
    }

    private Questionnaire questionnaire(QuestionnaireReference reference) {
        return vocabulary
                .questionnaires()
                .find(reference.key(), reference.version())
                .orElseThrow(() -> new IllegalStateException(
                        "the questionnaire " + reference.key() + " " + reference.version() + " is missing"));
    }
}
