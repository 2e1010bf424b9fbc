package de.digicheck.campaign.web;

import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.CampaignState;
import de.digicheck.campaign.Entrusting;
import de.digicheck.campaign.PartyAnswer;
import de.digicheck.campaign.Passphrase;
import de.digicheck.campaign.RecoveryCode;
import de.digicheck.campaign.RefusedChangeException;
import de.digicheck.campaign.Trustees;
import de.digicheck.platform.json.Violations;
import de.digicheck.platform.security.SignedIn;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import reactor.core.publisher.Mono;

/** What pages and API do with passphrases, which they wipe; errors are problems that say why. */
final class Entrustment {

    private final Drafting drafting;
    private final Entrusting entrusting;
    private final Trustees trustees;

    Entrustment(Drafting drafting, Entrusting entrusting, Trustees trustees) {
        this.drafting = drafting;
        this.entrusting = entrusting;
        this.trustees = trustees;
    }

    /** The trustees that have set a passphrase. */
    Mono<Set<String>> ready(Campaign campaign) {
        return trustees.ready(campaign.key());
    }

    /** What the key lacks before the campaign opens, by name; empty later, and where the service keeps the key. */
    Mono<List<String>> missing(Campaign campaign) {
        if (!campaign.plan().terms().haveTrustees() || campaign.state().hasReached(CampaignState.OPEN)) {
            return Mono.just(List.of());
        }
        return ready(campaign).map(Entrustment::missing);
    }

    private static List<String> missing(Set<String> ready) {
        boolean sheet = ready.contains(Trustees.RECOVERY_SHEET);
        List<String> missing = new ArrayList<>();
        if (ready.size() - (sheet ? 1 : 0) < Trustees.FEWEST) {
            missing.add("passphrases");
        }
        if (!sheet) {
            missing.add("sheet");
        }
        return missing;
    }

    /** A campaign as programs see it. */
    Mono<CampaignJson> describe(Campaign campaign) {
        return ready(campaign).map(ready -> CampaignJson.of(campaign, ready));
    }

    /** A step that needs the passphrase of a trustee; empty when this one does not. */
    Mono<Campaign> move(String key, CampaignRequests.Step step, SignedIn by) {
        return Mono.justOrEmpty(step.passphrase()).flatMap(passphrase -> drafting.get(key)
                .filter(campaign -> campaign.plan().terms().haveTrustees())
                .flatMap(campaign -> step.to() == CampaignState.AGREED
                        ? agree(campaign, step.answer(), passphrase, by)
                        : seal(campaign, step.to(), passphrase, by))
                .doFinally(signal -> passphrase.wipe()));
    }

    private Mono<Campaign> agree(Campaign campaign, PartyAnswer answer, Passphrase passphrase, SignedIn by) {
        requireStrong(passphrase);
        return entrusting
                .agree(campaign.key(), Drafting.actor(by), answer, passphrase)
                .onErrorMap(RefusedChangeException.class, CampaignErrors::of);
    }

    private static void requireStrong(Passphrase passphrase) {
        Violations violations = new Violations();
        passphrase
                .weakness()
                .ifPresent(weakness -> violations.add(
                        "/passphrase",
                        weakness.word(),
                        "give " + Passphrase.SHORTEST + " to " + Passphrase.LONGEST + " characters, at least "
                                + Passphrase.FEWEST_DIFFERENT + " different ones"));
        violations.throwIfAny();
    }

    /** Sets the passphrase of an account, in place of an earlier one. */
    Mono<Campaign> set(String key, Passphrase passphrase, SignedIn by) {
        requireStrong(passphrase);
        return drafting.get(key)
                .delayUntil(campaign -> entrusting.set(campaign.key(), Drafting.actor(by), passphrase))
                .onErrorMap(RefusedChangeException.class, CampaignErrors::of)
                .doFinally(signal -> passphrase.wipe());
    }

    /** Opens the key and seals. */
    Mono<Campaign> seal(String key, Passphrase passphrase, SignedIn by) {
        return drafting.get(key)
                .flatMap(campaign -> seal(campaign, CampaignState.SEALED, passphrase, by))
                .doFinally(signal -> passphrase.wipe());
    }

    private Mono<Campaign> seal(Campaign campaign, CampaignState to, Passphrase passphrase, SignedIn by) {
        return to == CampaignState.SEALED
                ? entrusting
                        .seal(campaign.key(), Drafting.actor(by), passphrase)
                        .onErrorMap(RefusedChangeException.class, CampaignErrors::of)
                : Mono.empty();
    }

    /** A code that stands in for a passphrase, to be printed. */
    Mono<RecoveryCode> printRecoverySheet(String key, SignedIn by) {
        return drafting.get(key)
                .flatMap(campaign -> entrusting.printRecoverySheet(campaign.key(), Drafting.actor(by)))
                .onErrorMap(RefusedChangeException.class, CampaignErrors::of);
    }
}
