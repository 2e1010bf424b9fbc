package de.digicheck.dashboard.web;

import de.digicheck.audit.ResultReaders;
import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.CampaignKey;
import de.digicheck.campaign.Campaigns;
import de.digicheck.dashboard.PublishedResult;
import de.digicheck.dashboard.PublishedResults;
import de.digicheck.organisation.CurrentMunicipality;
import de.digicheck.platform.errors.ProblemException;
import de.digicheck.platform.errors.ProblemType;
import de.digicheck.platform.security.Right;
import de.digicheck.platform.security.SignedIn;
import de.digicheck.release.OwnParts;
import de.digicheck.shared.AccountRole;
import de.digicheck.shared.Language;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finds what somebody wants to read, and refuses what the terms of the campaign do not let them read. */
final class Reading {

    private final Campaigns campaigns;
    private final PublishedResults results;
    private final ResultReaders readers;
    private final CurrentMunicipality town;

    Reading(Campaigns campaigns, PublishedResults results, ResultReaders readers, CurrentMunicipality town) {
        this.town = town;
        this.campaigns = campaigns;
        this.results = results;
        this.readers = readers;
    }

    /** A campaign whose terms name the reader as a recipient. */
    Mono<Campaign> campaign(String key, SignedIn reader) {
        return Mono.just(key)
                .filter(CampaignKey::isKey)
                .flatMap(known -> campaigns.find(new CampaignKey(known)))
                .switchIfEmpty(Mono.error(Reading::unknown))
                .filter(campaign -> campaign.informs(reader.roles()))
                .switchIfEmpty(Mono.error(() -> new ProblemException(
                        ProblemType.NOT_ALLOWED, "the terms do not name this role as a recipient")));
    }

    /** The result of a campaign that was asked for, else the latest; nothing where there is none yet. */
    Mono<PublishedResult> result(Optional<String> key, SignedIn reader) {
        return key.isPresent()
                ? campaign(key.get(), reader).flatMap(campaign -> result(campaign, reader))
                : all(reader).next();
    }

    /** The result of a campaign; nothing as long as it is not released. */
    Mono<PublishedResult> result(Campaign campaign, SignedIn reader) {
        return results.of(campaign).flatMap(result -> noted(result, reader));
    }

    /** Those who watch over a campaign can see who has looked at its results. Pilots and heads see their own parts of it. */
    private Mono<PublishedResult> noted(PublishedResult result, SignedIn reader) {
        return readers.note(result.campaign().key().value(), reader.account())
                .thenReturn(results.seenBy(OwnParts.of(holders(reader), reader.units(), town.now()), result));
    }

    private static Set<AccountRole> holders(SignedIn reader) {
        return reader.roles().stream()
                .filter(role -> Right.SEE_RESULTS.isHeldBy(Set.of(role)))
                .collect(Collectors.toSet());
    }

    /** All results for a reader, the latest first. */
    Flux<PublishedResult> all(SignedIn reader) {
        return results.listFor(reader.roles()).concatMap(result -> noted(result, reader), 1);
    }

    /** What a campaign is called. */
    String title(Campaign campaign, Language language) {
        return results.title(campaign, language);
    }

    /** The error that there is no such page. */
    static ProblemException unknown() {
        return new ProblemException(ProblemType.UNKNOWN_ADDRESS, "there is no such page");
    }
}
