package de.digicheck.invitation.web;

import de.digicheck.campaign.Actor;
import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.CampaignKey;
import de.digicheck.campaign.Deed;
import de.digicheck.campaign.Deeds;
import de.digicheck.invitation.AccessCodes;
import de.digicheck.invitation.CodeRequest;
import de.digicheck.invitation.Invitation;
import de.digicheck.invitation.IssuedCodes;
import de.digicheck.platform.security.SignedIn;
import java.util.ArrayList;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Issues, withdraws and voids codes, all on record: who and how many, never which. */
final class RecordedCodes {

    private final AccessCodes codes;
    private final Deeds deeds;

    RecordedCodes(AccessCodes codes, Deeds deeds) {
        this.codes = codes;
        this.deeds = deeds;
    }

    /**
     * Issues all codes of a campaign.
     *
     * @param sheets how many of them go on paper; none where a program gets them
     */
    Mono<IssuedCodes> issue(CampaignKey campaign, SignedIn by, List<CodeRequest> requests, int sheets) {
        int all = requests.stream().mapToInt(CodeRequest::count).sum();
        List<Deed.Done> done = new ArrayList<>(List.of(Deed.CODES_ISSUED.times(all)));
        if (sheets > 0) {
            done.add(Deed.CODES_PRINTED.times(sheets));
        }
        return deeds.record(codes.issue(campaign, requests), campaign, actor(by), issued -> done);
    }

    /** Withdraws all codes of a campaign. */
    Mono<Boolean> withdrawAll(CampaignKey campaign, SignedIn by) {
        Mono<Boolean> withdrawal = codes.withdrawAll(campaign).thenReturn(true);
        return deeds.record(withdrawal, campaign, actor(by), done -> List.of(new Deed.Done(Deed.CODES_WITHDRAWN, "")));
    }

    /**
     * Voids codes of a campaign; of others none.
     *
     * @return for each whether it was valid
     */
    Mono<List<Boolean>> cancel(Campaign campaign, List<String> typed, SignedIn by) {
        Mono<List<Boolean>> voiding =
                Flux.fromIterable(typed).concatMap(one -> cancel(campaign, one)).collectList();
        return deeds.record(voiding, campaign.key(), actor(by), RecordedCodes::voided);
    }

    private static List<Deed.Done> voided(List<Boolean> done) {
        int voided = (int) done.stream().filter(one -> one).count();
        return voided == 0 ? List.of() : List.of(Deed.CODES_VOIDED.times(voided));
    }

    private Mono<Boolean> cancel(Campaign campaign, String typed) {
        return codes.recognise(typed)
                .map(Invitation::campaign)
                .filter(campaign.key()::equals)
                .flatMap(own -> codes.cancel(typed))
                .defaultIfEmpty(false);
    }

    /** Records mails that are about to be sent. */
    Mono<Void> recordMails(CampaignKey campaign, SignedIn by, Deed deed, int mails) {
        return deeds.record(campaign, actor(by), deed.times(mails));
    }

    private static Actor actor(SignedIn account) {
        return new Actor(account.account(), account.roles());
    }
}
