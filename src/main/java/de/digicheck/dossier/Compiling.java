package de.digicheck.dossier;

import de.digicheck.dossier.Dossier.Stamp;
import de.digicheck.dossier.RefusedDossierException.Reason;
import de.digicheck.shared.AccountRole;
import de.digicheck.shared.GermanTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Compiles dossiers: begins, changes, deletes, freezes and shares them. All methods end with a {@link RefusedDossierException} when
 * that is not possible, and then change nothing.
 */
public final class Compiling {

    /** So often somebody else may be faster to take a number. */
    private static final int TRIES = 10;

    private final Dossiers dossiers;
    private final Writing writing;
    private final Recipients recipients;
    private final Clock clock;

    public Compiling(Dossiers dossiers, Writing writing, Recipients recipients, Clock clock) {
        this.dossiers = dossiers;
        this.writing = writing;
        this.recipients = recipients;
        this.clock = clock;
    }

    /** Who writes, and with which roles. */
    public record Author(String account, Set<AccountRole> roles) {

        public Author {
            roles = Set.copyOf(roles);
        }
    }

    /** The day by which sharing begins and ends. */
    public LocalDate today() {
        return GermanTime.today(clock);
    }

    /** A dossier, drafts included. */
    public Mono<Dossier> get(int number) {
        return dossiers.find(number).switchIfEmpty(Mono.error(() -> refused(Reason.UNKNOWN, number)));
    }

    private static RefusedDossierException refused(Reason reason, int number) {
        return new RefusedDossierException(reason, "dossier " + number);
    }

    /** A dossier that is shared with one of these roles today; else it is unknown. */
    public Mono<Dossier> getShared(int number, Set<AccountRole> roles) {
        return get(number)
                .filter(dossier -> dossier.isSharedWith(roles, today()))
                .switchIfEmpty(Mono.error(() -> refused(Reason.UNKNOWN, number)));
    }

    /** All dossiers, drafts included, the latest first. */
    public Flux<Dossier> list() {
        return dossiers.list();
    }

    /** The dossiers that are shared with one of these roles today, the latest first. */
    public Flux<Dossier> listShared(Set<AccountRole> roles) {
        return dossiers.list().filter(dossier -> dossier.isSharedWith(roles, today()));
    }

    /** What a dossier says: as it was frozen, or as it would be frozen now. */
    public Mono<Papers> papers(Dossier dossier, Set<AccountRole> roles) {
        return Mono.justOrEmpty(dossier.frozen())
                .map(Frozen::papers)
                .switchIfEmpty(Mono.defer(() -> writing.papers(dossier.draft(), roles)));
    }

    /**
     * Begins a dossier under the next number.
     *
     * @param template number of the dossier that it is begun from, if any
     */
    public Mono<Dossier> begin(DossierEntry entry, OptionalInt template, Author by) {
        return checked(entry, by).flatMap(draft -> Mono.defer(() -> nextNumber()
                        .flatMap(number -> dossiers.save(new Dossier(
                                number,
                                template,
                                new Stamp(1, DossierStep.CREATED, clock.instant(), by.account()),
                                draft,
                                Optional.empty(),
                                List.of()))))
                .retryWhen(Retry.max(TRIES).filter(Compiling::isNumberTaken)));
    }

    private static boolean isNumberTaken(Throwable error) {
        return error instanceof RefusedDossierException refused && refused.reason() == Reason.NUMBER_TAKEN;
    }

    private Mono<Integer> nextNumber() {
        return dossiers.highest().map(highest -> highest + 1);
    }

    private Mono<DossierDraft> checked(DossierEntry entry, Author by) {
        return writing.problems(entry, by.roles()).map(problems -> {
            requireNone(problems);
            return entry.draft();
        });
    }

    private static void requireNone(List<DossierProblem> problems) {
        if (!problems.isEmpty()) {
            throw new RefusedDossierException(problems);
        }
    }

    /**
     * Changes a draft.
     *
     * @param seen revision that the change starts from
     */
    public Mono<Dossier> change(int number, int seen, DossierEntry entry, Author by) {
        return seen(number, seen, false).flatMap(dossier -> checked(entry, by)
                .flatMap(draft -> dossiers.save(dossier.with(draft, next(dossier, DossierStep.CHANGED, by)))));
    }

    private Mono<Dossier> seen(int number, int seen, boolean frozen) {
        return get(number).doOnNext(dossier -> {
            if (dossier.isFrozen() != frozen) {
                throw refused(Reason.WRONG_STATE, number);
            }
            if (dossier.stamp().revision() != seen) {
                throw refused(Reason.CHANGED_MEANWHILE, number);
            }
        });
    }

    /**
     * Deletes a draft for good. Its number is never given again.
     *
     * @param seen revision that was looked at
     */
    public Mono<Dossier> delete(int number, int seen, Author by) {
        return seen(number, seen, false)
                .flatMap(dossier -> dossiers.delete(dossier.deleted(next(dossier, DossierStep.DELETED, by))));
    }

    private Stamp next(Dossier dossier, DossierStep step, Author by) {
        return dossier.stamp().next(step, clock.instant(), by.account());
    }

    /**
     * Freezes a draft: keeps what it says now, for ever.
     *
     * @param seen revision that was looked at
     * @param hash of what was looked at; refused when it would say something else now
     */
    public Mono<Dossier> freeze(int number, int seen, String hash, Author by) {
        return seen(number, seen, false).flatMap(dossier -> checked(DossierEntry.of(dossier.draft()), by)
                .flatMap(draft -> writing.papers(draft, by.roles()))
                .map(papers -> Frozen.of(clock.instant(), by.account(), papers))
                .doOnNext(frozen -> requireSame(number, frozen, hash))
                .flatMap(frozen -> dossiers.save(dossier.with(frozen, next(dossier, DossierStep.FROZEN, by)))));
    }

    private static void requireSame(int number, Frozen frozen, String hash) {
        if (!frozen.hash().equals(hash)) {
            throw refused(Reason.CHANGED_MEANWHILE, number);
        }
    }

    /**
     * Shares a frozen dossier. Only roles that may read the released results in it can be named.
     *
     * @param seen revision that was looked at
     */
    public Mono<Dossier> share(int number, int seen, ShareEntry entry, Author by) {
        return seen(number, seen, true)
                .flatMap(dossier -> notRecipients(dossier, entry.roles()).flatMap(others -> {
                    requireNone(Stream.concat(DossierRules.problems(entry, today()).stream(), others.stream())
                            .toList());
                    Share share = new Share(
                            dossier.shares().size() + 1,
                            entry.roles(),
                            entry.from().orElseThrow(),
                            entry.until().orElseThrow(),
                            by.account(),
                            Optional.empty());
                    return dossiers.save(dossier.with(share, next(dossier, DossierStep.SHARED, by)));
                }));
    }

    private Mono<List<DossierProblem>> notRecipients(Dossier dossier, Set<AccountRole> roles) {
        return recipients
                .missing(dossier.frozen().map(Frozen::papers).orElseThrow(), roles)
                .flatMapIterable(missing -> missing)
                .map(role -> new DossierProblem("roles", "not-recipient", role.name()))
                .collectList();
    }

    /**
     * Ends a share; nothing happens where it is over or ended already.
     *
     * @param seen revision that was looked at
     */
    public Mono<Dossier> end(int number, int seen, int share, Author by) {
        return seen(number, seen, true).flatMap(dossier -> dossier.share(share)
                .filter(found -> found.isOpen(today()))
                .map(found -> dossiers.save(
                        dossier.with(found.endedAt(clock.instant()), next(dossier, DossierStep.SHARE_ENDED, by))))
                .orElseGet(() -> Mono.just(dossier)));
    }
}
