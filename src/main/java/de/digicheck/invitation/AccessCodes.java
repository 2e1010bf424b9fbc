package de.digicheck.invitation;

import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.CampaignKey;
import de.digicheck.campaign.CampaignKeys;
import de.digicheck.campaign.CampaignState;
import de.digicheck.campaign.Campaigns;
import de.digicheck.campaign.CodePlace;
import de.digicheck.campaign.KeyName;
import de.digicheck.campaign.RefusedChangeException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Issues access codes and recognises them. Codes exist as hashes only, but for the one moment when they are issued. The
 * campaign names the place where they are kept: a batch is written in full first and counts from the moment at which the
 * campaign points to it. Errors of changes are {@link RefusedChangeException}.
 */
public final class AccessCodes {

    private static final CodeHash NO_HASH = new CodeHash(0, 0);

    private final Campaigns campaigns;
    private final CampaignKeys keys;
    private final CodeRecords records;
    private final CodeRetention retention;
    private final SecureRandom random;

    public AccessCodes(Campaigns campaigns, CampaignKeys keys, CodeRecords records, CodeRetention retention) {
        this.campaigns = campaigns;
        this.keys = keys;
        this.records = records;
        this.retention = retention;
        this.random = new SecureRandom();
    }

    /**
     * Issues all codes of a campaign, once and before it opens.
     *
     * @param requests that fit the announced grid, see {@code CodeRequests}
     */
    public Mono<IssuedCodes> issue(CampaignKey campaign, List<CodeRequest> requests) {
        CodePlace.Name place = CodePlace.Name.fresh(false, random);
        return campaigns
                .change(campaign, current -> begin(current, place, requests))
                .then(Mono.fromCallable(() -> draw(campaign, requests)).subscribeOn(Schedulers.boundedElastic()))
                .flatMap(drawn -> records.write(campaign, place, drawn.records())
                        .then(campaigns.change(campaign, current -> finish(current, place)))
                        .then(retention.tidy(campaign).onErrorComplete())
                        .thenReturn(drawn.codes()));
    }

    private record Drawn(IssuedCodes codes, List<CodeRecord> records) {}

    private static Campaign begin(Campaign campaign, CodePlace.Name place, List<CodeRequest> requests) {
        requireBeforeOpening(campaign);
        if (!requests.stream().allMatch(request -> hasPart(campaign, request))) {
            throw new RefusedChangeException(
                    RefusedChangeException.Reason.CHANGED_MEANWHILE,
                    "the parts of " + campaign.key() + " were changed meanwhile");
        }
        if (campaign.codes().current().isPresent()) {
            throw new RefusedChangeException(
                    RefusedChangeException.Reason.CODES_ISSUED,
                    "the codes of " + campaign.key() + " are issued; withdraw all of them to issue others");
        }
        return campaign.keepCodesIn(campaign.codes().attempt(place));
    }

    private static boolean hasPart(Campaign campaign, CodeRequest request) {
        return campaign.plan().grid().leaves().stream()
                .filter(leaf -> leaf.key().equals(request.part()))
                .anyMatch(leaf -> request.role().stream().allMatch(leaf.storedRoles()::containsKey));
    }

    private static Campaign finish(Campaign campaign, CodePlace.Name place) {
        requireBeforeOpening(campaign);
        if (!campaign.codes().attempt().equals(Optional.of(place))) {
            throw new RefusedChangeException(
                    RefusedChangeException.Reason.CODES_ISSUED,
                    "somebody else has issued codes of " + campaign.key() + " at the same time");
        }
        return campaign.keepCodesIn(campaign.codes().succeed());
    }

    private static void requireBeforeOpening(Campaign campaign) {
        if (campaign.state().hasReached(CampaignState.OPEN)) {
            throw new RefusedChangeException(
                    RefusedChangeException.Reason.WRONG_STATE,
                    "codes are issued and withdrawn before a campaign opens; " + campaign.key() + " is "
                            + campaign.state().word());
        }
    }

    private Drawn draw(CampaignKey campaign, List<CodeRequest> requests) {
        byte[] codeKey = codeKey(campaign);
        Set<AccessCode> all = new HashSet<>();
        List<IssuedCodes.Batch> batches = new ArrayList<>();
        List<CodeRecord> hashes = new ArrayList<>();
        for (CodeRequest request : requests) {
            List<AccessCode> codes = draw(request.count(), all);
            batches.add(new IssuedCodes.Batch(request, codes));
            codes.forEach(code -> hashes.add(
                    new CodeRecord(CodeHash.of(codeKey, code), Optional.of(request.part()), request.role())));
        }
        Collections.shuffle(hashes, random);
        return new Drawn(new IssuedCodes(campaign, batches), hashes);
    }

    private List<AccessCode> draw(int count, Set<AccessCode> all) {
        List<AccessCode> codes = new ArrayList<>(count);
        while (codes.size() < count) {
            AccessCode code = AccessCode.draw(random);
            if (all.add(code)) {
                codes.add(code);
            }
        }
        return codes;
    }

    private byte[] codeKey(CampaignKey campaign) {
        byte[] fresh = new byte[KeyName.BYTES];
        random.nextBytes(fresh);
        keys.keep(campaign, Map.of(KeyName.CODE_KEY, fresh));
        return keys.get(campaign, KeyName.CODE_KEY);
    }

    /**
     * The invitation that a code belongs to, of whichever campaign; nothing when there is none. What is no code at all
     * takes the same work as a code that is unknown.
     */
    public Mono<Invitation> recognise(String typed) {
        Optional<AccessCode> given = AccessCode.of(typed);
        AccessCode code = given.orElseGet(() -> AccessCode.draw(random));
        return campaigns
                .codePlaces()
                .flatMapIterable(Map::entrySet)
                .concatMap(entry -> find(entry.getKey(), entry.getValue(), code))
                .collectList()
                .filter(found -> given.isPresent() && !found.isEmpty())
                .map(found -> found.get(0));
    }

    private Mono<Invitation> find(CampaignKey campaign, CodePlace.Name place, AccessCode code) {
        return hash(campaign, code)
                .flatMap(hash -> records.find(campaign, place, hash))
                .map(found -> new Invitation(campaign, found.part(), found.role(), code));
    }

    private Mono<CodeHash> hash(CampaignKey campaign, AccessCode code) {
        return Mono.fromCallable(() -> CodeHash.of(keys.get(campaign, KeyName.CODE_KEY), code))
                .subscribeOn(Schedulers.boundedElastic());
    }

    /** Makes all codes of a campaign invalid, so that others can be issued; only before it opens. */
    public Mono<Void> withdrawAll(CampaignKey campaign) {
        return campaigns
                .change(campaign, current -> {
                    requireBeforeOpening(current);
                    return current.keepCodesIn(CodePlace.NONE);
                })
                .then(retention.tidy(campaign));
    }

    /**
     * Makes one code invalid, of a sheet that nobody has used.
     *
     * @return whether it was valid
     */
    public Mono<Boolean> cancel(String typed) {
        return recognise(typed)
                .flatMap(invitation -> campaigns
                        .codePlaces()
                        .mapNotNull(places -> places.get(invitation.campaign()))
                        .flatMap(place -> hash(invitation.campaign(), invitation.code())
                                .flatMap(hash -> records.remove(invitation.campaign(), place, hash))))
                .defaultIfEmpty(false);
    }

    /** How many codes are valid, by part and role; none once the campaign is closed. */
    public Mono<List<CodeCount>> counts(Campaign campaign) {
        return Mono.justOrEmpty(campaign.codes().current())
                .flatMapMany(place -> records.list(campaign.key(), place))
                .collect(HashMap<CodeRecord, Integer>::new, AccessCodes::count)
                .map(counts -> counts.entrySet().stream()
                        .flatMap(entry -> entry.getKey().part().stream()
                                .map(part -> new CodeCount(part, entry.getKey().role(), entry.getValue())))
                        .sorted((one, other) -> one.part().compareTo(other.part()))
                        .toList());
    }

    private static void count(Map<CodeRecord, Integer> counts, CodeRecord one) {
        counts.merge(new CodeRecord(NO_HASH, one.part(), one.role()), 1, Integer::sum);
    }
}
