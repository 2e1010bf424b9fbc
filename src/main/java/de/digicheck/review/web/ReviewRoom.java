package de.digicheck.review.web;

import de.digicheck.audit.ResultReaders;
import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.CampaignKey;
import de.digicheck.campaign.Campaigns;
import de.digicheck.organisation.CurrentMunicipality;
import de.digicheck.platform.errors.ProblemException;
import de.digicheck.platform.errors.ProblemType;
import de.digicheck.platform.security.Right;
import de.digicheck.platform.security.SignedIn;
import de.digicheck.questionnaire.Questionnaire;
import de.digicheck.questionnaire.Questionnaires;
import de.digicheck.release.OwnParts;
import de.digicheck.release.PartFigures;
import de.digicheck.release.PublishedRelease;
import de.digicheck.release.Releases;
import de.digicheck.review.PartNeeds;
import de.digicheck.review.PartPilots;
import de.digicheck.review.Review;
import de.digicheck.review.ReviewEntry;
import de.digicheck.review.Reviews;
import de.digicheck.shared.AccountRole;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Finds the parts that somebody may look at: of campaigns whose terms name their role as a recipient, and as pilot or head
 * the own ones. Of what is not theirs nobody learns whether it is there.
 */
final class ReviewRoom {

    private final Campaigns campaigns;
    private final Releases releases;
    private final Reviews reviews;
    private final ResultReaders readers;
    private final CurrentMunicipality town;
    private final Questionnaires questionnaires;

    ReviewRoom(
            Campaigns campaigns,
            Releases releases,
            Reviews reviews,
            ResultReaders readers,
            CurrentMunicipality town,
            Questionnaires questionnaires) {
        this.campaigns = campaigns;
        this.releases = releases;
        this.reviews = reviews;
        this.readers = readers;
        this.town = town;
        this.questionnaires = questionnaires;
    }

    /** A part; an error where there is none of this key, or none for the reader. */
    Mono<ReviewedPart> part(String campaign, String part, SignedIn reader) {
        return Mono.just(campaign)
                .filter(CampaignKey::isKey)
                .flatMap(key -> releases.find(new CampaignKey(key)))
                .flatMap(published -> Mono.justOrEmpty(
                                Optional.ofNullable(published.release().units().get(part)))
                        .filter(sight(reader)::includes)
                        .flatMap(figures -> part(published, figures, reader)))
                .flatMap(found -> readers.note(campaign, reader.account()).thenReturn(found))
                .switchIfEmpty(Mono.error(() ->
                        new ProblemException(ProblemType.UNKNOWN_ADDRESS, "there is no such part for this account")));
    }

    private Mono<ReviewedPart> part(PublishedRelease published, PartFigures part, SignedIn reader) {
        return campaigns
                .find(published.campaign())
                .filter(found -> found.informs(holders(reader)))
                .flatMap(found -> reviews.of(found.key(), part.key())
                        .collectList()
                        .map(entries -> reviewed(found, published, part, entries, reader)));
    }

    /** All parts that a reader may look at, by release, the latest first. */
    Flux<List<ReviewedPart>> all(SignedIn reader) {
        return releases.list()
                .concatMap(published -> campaigns
                        .find(published.campaign())
                        .filter(campaign -> campaign.informs(holders(reader)))
                        .flatMap(campaign -> parts(campaign, published, reader)))
                .filter(parts -> !parts.isEmpty());
    }

    private Mono<List<ReviewedPart>> parts(Campaign campaign, PublishedRelease published, SignedIn reader) {
        OwnParts sight = sight(reader);
        return reviews.of(campaign.key())
                .collect(Collectors.groupingBy(ReviewEntry::part))
                .map((Map<String, List<ReviewEntry>> entries) -> published.release().units().values().stream()
                        .filter(sight::includes)
                        .map(part -> reviewed(
                                campaign, published, part, entries.getOrDefault(part.key(), List.of()), reader))
                        .toList());
    }

    private ReviewedPart reviewed(
            Campaign campaign,
            PublishedRelease published,
            PartFigures part,
            List<ReviewEntry> entries,
            SignedIn reader) {
        PartPilots pilots = PartPilots.of(town.now(), part.memberUnits());
        return new ReviewedPart(
                campaign,
                questionnaire(campaign),
                published,
                part,
                pilots,
                new Review(new PartNeeds(published.release(), part).top(), entries),
                speaker(reader, part, pilots));
    }

    /** Pilots and heads speak of their own parts, the CDO where there is no pilot. */
    private Optional<AccountRole> speaker(SignedIn reader, PartFigures part, PartPilots pilots) {
        Set<AccountRole> roles = reader.roles();
        if (OwnParts.of(Set.of(), reader.units(), town.now()).includes(part)) {
            if (roles.contains(AccountRole.PILOT)) {
                return Optional.of(AccountRole.PILOT);
            }
            if (roles.contains(AccountRole.LEAD)) {
                return Optional.of(AccountRole.LEAD);
            }
        }
        return Optional.of(AccountRole.CDO).filter(roles::contains).filter(role -> pilots.pilots()
                .isEmpty());
    }

    private OwnParts sight(SignedIn reader) {
        return OwnParts.of(holders(reader), reader.units(), town.now());
    }

    private static Set<AccountRole> holders(SignedIn reader) {
        return reader.roles().stream()
                .filter(role -> Right.SEE_REVIEWS.isHeldBy(Set.of(role)))
                .collect(Collectors.toSet());
    }

    private Questionnaire questionnaire(Campaign campaign) {
        var reference = campaign.plan().questionnaire();
        return questionnaires
                .find(reference.key(), reference.version())
                .orElseThrow(() -> new IllegalStateException("the questionnaire of " + campaign.key() + " is missing"));
    }
}
