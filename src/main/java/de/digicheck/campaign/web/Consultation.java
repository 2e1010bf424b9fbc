package de.digicheck.campaign.web;

import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.CampaignKey;
import de.digicheck.campaign.CampaignPlan;
import de.digicheck.campaign.Consenting;
import de.digicheck.campaign.PartyAnswer;
import de.digicheck.campaign.PartyRecord;
import de.digicheck.campaign.RefusedChangeException;
import de.digicheck.campaign.ReleaseTerms;
import de.digicheck.campaign.Replanning;
import de.digicheck.platform.security.SignedIn;
import java.time.LocalDate;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/** What pages and API do with consents and plans; errors are problems that say why. */
final class Consultation {

    private final Drafting drafting;
    private final Consenting consenting;
    private final Replanning replanning;

    Consultation(Drafting drafting, Consenting consenting, Replanning replanning) {
        this.drafting = drafting;
        this.consenting = consenting;
        this.replanning = replanning;
    }

    /** An account answers for its parties. */
    Mono<Campaign> answer(String campaign, PartyAnswer answer, SignedIn by) {
        return change(campaign, key -> consenting.answer(key, Drafting.actor(by), answer));
    }

    /** The digital officer records for a party. */
    Mono<Campaign> record(String campaign, PartyRecord entry, SignedIn by) {
        return change(campaign, key -> consenting.record(key, Drafting.actor(by), entry));
    }

    /** Replaces the plan of a draft. */
    Mono<Campaign> edit(String campaign, CampaignPlan plan, SignedIn by) {
        return change(campaign, key -> replanning.edit(key, Drafting.actor(by), plan));
    }

    /** Makes agreed terms stricter. */
    Mono<Campaign> tighten(String campaign, ReleaseTerms terms, String reason, SignedIn by) {
        return change(campaign, key -> replanning.tighten(key, Drafting.actor(by), terms, reason));
    }

    /** Gives those who are asked more days. */
    Mono<Campaign> extend(String campaign, LocalDate closes, String reason, SignedIn by) {
        return change(campaign, key -> replanning.extend(key, Drafting.actor(by), closes, reason));
    }

    private Mono<Campaign> change(String campaign, Function<CampaignKey, Mono<Campaign>> change) {
        return drafting.get(campaign)
                .map(Campaign::key)
                .flatMap(change)
                .onErrorMap(RefusedChangeException.class, CampaignErrors::of);
    }
}
