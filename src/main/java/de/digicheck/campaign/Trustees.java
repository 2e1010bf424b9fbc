package de.digicheck.campaign;

import static de.digicheck.campaign.RefusedChangeException.Reason.CHANGED_MEANWHILE;
import static de.digicheck.campaign.RefusedChangeException.Reason.NOT_ALLOWED;
import static de.digicheck.campaign.RefusedChangeException.Reason.TOO_MANY_ATTEMPTS;
import static de.digicheck.campaign.RefusedChangeException.Reason.TRUSTEES_MISSING;
import static de.digicheck.campaign.RefusedChangeException.Reason.WRONG_PASSPHRASE;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.bouncycastle.crypto.InvalidCipherTextException;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Trustees (<i>Schlüsselverwahrer</i>): each has a key pair, whose private half only its passphrase opens. When a campaign
 * opens, its private key is encrypted to each of them, and to the recovery sheet if there is one; any of them opens it.
 */
public final class Trustees {

    /** No campaign opens with fewer accounts that have set a passphrase. */
    public static final int FEWEST = 2;

    /** What stands for the recovery sheet among the trustees; no party can have this key. */
    public static final String RECOVERY_SHEET = "recovery+sheet";

    private static final String PRODUCT = "DigiCheck trustee 1";
    private static final int WAITING = 1000;

    private final CampaignKeys keys;
    private final PassphraseCost cost;
    private final PassphraseAttempts attempts;
    private final SecureRandom random = new SecureRandom();

    /** One at a time: each takes {@link PassphraseCost#memory}. */
    private final Scheduler one = Schedulers.newBoundedElastic(1, WAITING, "trustees", 60, true);

    public Trustees(CampaignKeys keys, PassphraseCost cost, Clock clock) {
        this.keys = keys;
        this.cost = cost;
        this.attempts = new PassphraseAttempts(clock);
    }

    /** The trustees that an account with these roles answers for. */
    public static List<String> of(Campaign campaign, Actor actor) {
        return campaign.trustees().stream()
                .filter(campaign.partiesOf(actor.roles())::contains)
                .map(Party::key)
                .toList();
    }

    /**
     * The trustees that an actor answers for.
     *
     * @throws RefusedChangeException when there are none
     */
    static List<String> require(Campaign campaign, Actor actor) {
        List<String> own = of(campaign, actor);
        if (own.isEmpty()) {
            throw new RefusedChangeException(NOT_ALLOWED, "only a trustee named in the terms has a passphrase");
        }
        return own;
    }

    /** The trustees of a campaign that have set a passphrase, and {@link #RECOVERY_SHEET} if there is one. */
    public Mono<Set<String>> ready(CampaignKey campaign) {
        return Mono.fromCallable(() -> keys.list(campaign, KeySet.TRUSTEES)).subscribeOn(Schedulers.boundedElastic());
    }

    /** Sets the passphrase of trustees, in place of an earlier one. */
    Mono<Void> set(CampaignKey campaign, List<String> trustees, Passphrase passphrase) {
        return waiting(() -> {
                    for (String trustee : trustees) {
                        TrusteeKey key = TrusteeKey.generate(campaign, trustee, passphrase, cost, random);
                        keys.replace(campaign, KeyName.ofTrustee(trustee), key.bytes());
                    }
                    return trustees;
                })
                .then();
    }

    /** Makes a recovery sheet, in place of an earlier one. Its code is nowhere else. */
    Mono<RecoveryCode> printRecoverySheet(CampaignKey campaign) {
        return Mono.defer(() -> {
            RecoveryCode code = RecoveryCode.generate(random);
            Passphrase passphrase = code.passphrase();
            return set(campaign, List.of(RECOVERY_SHEET), passphrase)
                    .doFinally(signal -> passphrase.wipe())
                    .thenReturn(code);
        });
    }

    /**
     * The private key of a campaign for every trustee, as keys to keep. Waits for the disk.
     *
     * @throws RefusedChangeException when too few trustees have set a passphrase
     */
    public Map<KeyName, byte[]> entrust(Campaign campaign, Hpke.KeyPair pair) {
        requireTwoAccounts(campaign);
        byte[] privateKey = pair.privateKey();
        Map<KeyName, byte[]> entrusted = new LinkedHashMap<>();
        for (TrusteeEntry entry : entries(campaign.key())) {
            byte[] sealed = Hpke.seal(
                    entry.key().publicKey(),
                    info(campaign.key()),
                    associated(entry.trustee(), pair.publicKey()),
                    privateKey);
            entrusted.put(
                    KeyName.privateKeyFor(entry.trustee()),
                    ByteBuffer.allocate(TrusteeKey.BYTES + sealed.length)
                            .put(entry.key().bytes())
                            .put(sealed)
                            .array());
        }
        Arrays.fill(privateKey, (byte) 0);
        return entrusted;
    }

    private record TrusteeEntry(String trustee, TrusteeKey key) {}

    private List<TrusteeEntry> entries(CampaignKey campaign) {
        return keys.list(campaign, KeySet.TRUSTEES).stream()
                .map(trustee -> new TrusteeEntry(
                        trustee, TrusteeKey.of(keys.get(campaign, KeyName.ofTrustee(trustee)), campaign, trustee)))
                .toList();
    }

    private void requireTwoAccounts(Campaign campaign) {
        Set<String> ready = keys.list(campaign.key(), KeySet.TRUSTEES);
        long accounts = campaign.consents().valid().stream()
                .filter(consent -> ready.contains(consent.party()))
                .map(Statement::by)
                .distinct()
                .count();
        if (accounts < FEWEST) {
            throw new RefusedChangeException(
                    TRUSTEES_MISSING,
                    "the terms want trustees to hold the key; " + FEWEST + " accounts must have set a passphrase, but "
                            + accounts + " have");
        }
    }

    /**
     * Checks that the keys that are kept are for the trustees of now: an earlier opening may have broken off.
     *
     * @throws RefusedChangeException when they are not
     */
    public void requireCurrent(CampaignKey campaign) {
        Set<String> expected = new LinkedHashSet<>();
        for (TrusteeEntry entry : entries(campaign)) {
            KeyName name = KeyName.privateKeyFor(entry.trustee());
            expected.add(name.file());
            if (!keys.list(campaign, KeySet.ANSWERS).contains(name.file())
                    || !Arrays.equals(entry.key().bytes(), Arrays.copyOf(keys.get(campaign, name), TrusteeKey.BYTES))) {
                throw stale(campaign);
            }
        }
        Stream<String> kept =
                keys.list(campaign, KeySet.ANSWERS).stream().filter(file -> file.startsWith("private-key"));
        if (!kept.allMatch(expected::contains)) {
            throw stale(campaign);
        }
    }

    private static RefusedChangeException stale(CampaignKey campaign) {
        return new RefusedChangeException(
                CHANGED_MEANWHILE,
                "an earlier opening of " + campaign + " broke off, and a passphrase was changed since;"
                        + " a party must return the campaign to draft, which destroys those keys");
    }

    /**
     * Opens the private key of a campaign; the caller wipes it. Failures are counted, and refused when there are too many.
     */
    Mono<OpenedKey> open(Campaign campaign, Actor actor, Passphrase passphrase) {
        String attempt = campaign.key() + "\n" + actor.account();
        return waiting(() -> {
            if (!attempts.begin(attempt)) {
                throw new RefusedChangeException(
                        TOO_MANY_ATTEMPTS,
                        "too many wrong passphrases; try again in " + PassphraseAttempts.PERIOD.toMinutes()
                                + " minutes");
            }
            OpenedKey opened = tryAll(campaign, of(campaign, actor), passphrase)
                    .orElseThrow(() -> new RefusedChangeException(
                            WRONG_PASSPHRASE, "the passphrase does not open the key of this campaign"));
            attempts.succeed(attempt);
            return opened;
        });
    }

    private Optional<OpenedKey> tryAll(Campaign campaign, List<String> trustees, Passphrase passphrase) {
        Stream<Optional<OpenedKey>> own = trustees.stream().map(trustee -> open(campaign.key(), trustee, passphrase));
        Stream<Optional<OpenedKey>> sheet =
                RecoveryCode.read(passphrase).stream().map(code -> open(campaign.key(), RECOVERY_SHEET, code));
        return Stream.concat(own, sheet).flatMap(Optional::stream).findFirst();
    }

    private Optional<OpenedKey> open(CampaignKey campaign, String trustee, Passphrase passphrase) {
        KeyName name = KeyName.privateKeyFor(trustee);
        if (!keys.list(campaign, KeySet.ANSWERS).contains(name.file())) {
            return Optional.empty();
        }
        byte[] content = keys.get(campaign, name);
        TrusteeKey key = TrusteeKey.of(Arrays.copyOf(content, TrusteeKey.BYTES), campaign, trustee);
        byte[] sealed = Arrays.copyOfRange(content, TrusteeKey.BYTES, content.length);
        return key.unwrap(passphrase).map(pair -> open(campaign, trustee, pair, sealed));
    }

    private OpenedKey open(CampaignKey campaign, String trustee, Hpke.KeyPair pair, byte[] sealed) {
        try {
            byte[] associated = associated(trustee, keys.get(campaign, KeyName.PUBLIC_KEY));
            return new OpenedKey(Hpke.open(pair, info(campaign), associated, sealed));
        } catch (InvalidCipherTextException e) {
            throw new KeyUnavailableException("the private key for the trustee " + trustee + " was changed", e);
        } finally {
            pair.wipe();
        }
    }

    private static byte[] info(CampaignKey campaign) {
        return (PRODUCT + '\n' + campaign).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] associated(String trustee, byte[] publicKey) {
        byte[] name = trustee.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(publicKey.length + name.length)
                .put(publicKey)
                .put(name)
                .array();
    }

    private <T> Mono<T> waiting(Callable<T> work) {
        return Mono.fromCallable(work).subscribeOn(one);
    }
}
