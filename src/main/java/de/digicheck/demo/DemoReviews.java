package de.digicheck.demo;

import de.digicheck.campaign.CampaignKey;
import de.digicheck.organisation.CurrentMunicipality;
import de.digicheck.organisation.OrgUnit;
import de.digicheck.release.OwnParts;
import de.digicheck.release.PartFigures;
import de.digicheck.release.Release;
import de.digicheck.release.Releases;
import de.digicheck.review.PartNeeds;
import de.digicheck.review.Reviewing;
import de.digicheck.review.Reviewing.Speaker;
import de.digicheck.review.Reviews;
import de.digicheck.review.Statement;
import de.digicheck.review.Subject;
import de.digicheck.shared.AccountRole;
import de.digicheck.shared.ActionFieldKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import reactor.core.publisher.Mono;

/**
 * What the pilot of the demonstration town has said: one part is signed off, another one has a remark and is still open, the
 * rest is left to those who try it.
 */
final class DemoReviews implements DemoPart {

    private static final Speaker PILOT = new Speaker("pilot", AccountRole.PILOT);

    private final Releases releases;
    private final Reviews reviews;
    private final Reviewing reviewing;
    private final CurrentMunicipality town;

    DemoReviews(Releases releases, Reviews reviews, Reviewing reviewing, CurrentMunicipality town) {
        this.releases = releases;
        this.reviews = reviews;
        this.reviewing = reviewing;
        this.town = town;
    }

    /** Loads what is missing; a campaign that somebody has reviewed stays as it is. */
    @Override
    public Mono<Void> load() {
        CampaignKey campaign = DemoCampaign.RELEASED.key();
        return reviews.of(campaign)
                .hasElements()
                .filter(any -> !any)
                .flatMap(none -> releases.find(campaign))
                .flatMap(published -> review(campaign, published.release()));
    }

    private Mono<Void> review(CampaignKey campaign, Release release) {
        OwnParts own = OwnParts.of(
                Set.of(AccountRole.PILOT),
                town.now().topUnits().stream().map(OrgUnit::code).limit(1).toList(),
                town.now());
        List<PartFigures> parts = release.units().values().stream()
                .filter(own::includes)
                .filter(part -> !new PartNeeds(release, part).top().isEmpty())
                .toList();
        Mono<Void> said = Mono.empty();
        if (!parts.isEmpty()) {
            said = say(campaign, parts.get(parts.size() - 1), finished(release, parts.get(parts.size() - 1)));
        }
        return parts.size() > 1 ? said.then(say(campaign, parts.get(0), begun(release, parts.get(0)))) : said;
    }

    private Mono<Void> say(CampaignKey campaign, PartFigures part, List<Statement> statements) {
        return Mono.defer(() -> reviewing.say(campaign, part.key(), statements, PILOT));
    }

    private static List<Statement> begun(Release release, PartFigures part) {
        ActionFieldKey top = new PartNeeds(release, part).top().get(0);
        return List.of(
                new Statement.Remark(
                        new Subject(Subject.Kind.FIELD, top.value()),
                        false,
                        "Während der Befragung lief die Umstellung der Arbeitsplätze. Das dürfte die Antworten geprägt haben."));
    }

    private static List<Statement> finished(Release release, PartFigures part) {
        List<ActionFieldKey> needs = new PartNeeds(release, part).top();
        List<Statement> said = new ArrayList<>();
        said.add(new Statement.Remark(
                new Subject(Subject.Kind.FIELD, needs.get(0).value()),
                true,
                "Die Zahl passt zum Alltag. Der Wert der Stadt hilft hier wenig: Die Aufgaben sind andere."));
        for (ActionFieldKey need : needs) {
            boolean confirmed = !need.equals(needs.get(needs.size() - 1)) || needs.size() == 1;
            said.add(new Statement.Judgement(
                    need, confirmed, confirmed ? "" : "Dazu läuft seit dem Sommer schon ein Vorhaben."));
        }
        said.add(new Statement.SignOff("Mit der Leitung besprochen."));
        return said;
    }
}
