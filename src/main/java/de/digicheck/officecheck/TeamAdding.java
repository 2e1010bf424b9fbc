package de.digicheck.officecheck;

import de.digicheck.shared.GermanTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Predicate;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Adds to checks what comes by the links of their teams. */
public final class TeamAdding {

    /** Who has done it, for the audit log, which does not keep the names that are typed. */
    public static final String ACCOUNT = "team";

    /** Versions of a check after which nothing can be added by its link. */
    public static final int MOST_VERSIONS = 300;

    private static final int ATTEMPTS = 20;

    private final TeamLinks links;
    private final OfficeChecks checks;
    private final OfficeChecking checking;
    private final Clock clock;

    public TeamAdding(TeamLinks links, OfficeChecks checks, OfficeChecking checking, Clock clock) {
        this.links = links;
        this.checks = checks;
        this.checking = checking;
        this.clock = clock;
    }

    /** The check that an address leads to today; nothing where it leads nowhere, whatever the reason. */
    public Mono<CheckVersion> enter(String address) {
        return Mono.justOrEmpty(TeamLink.Address.of(address)).flatMap(known -> links.find(known.check())
                .filter(link -> link.admits(known, today()))
                .flatMap(link -> checks.find(link.check())));
    }

    /**
     * Adds to a check, also when somebody else does at the same time.
     *
     * @param fits whether the addition can be added to a version; asked of the one that it is added to
     * @return nothing where the address leads nowhere; an error with {@link UnfitAdditionException} when it does not fit,
     *     with {@link ChangedMeanwhileException} when too many add at a time; then nothing is added
     */
    public Mono<CheckVersion> add(String address, Addition addition, Predicate<CheckVersion> fits) {
        return enter(address)
                .flatMap(seen -> fits.test(seen)
                        ? checking.change(seen, addition::to, CheckVersion.byTeam(addition.name()))
                        : Mono.error(new UnfitAdditionException(seen)))
                .retryWhen(Retry.max(ATTEMPTS)
                        .filter(ChangedMeanwhileException.class::isInstance)
                        .onRetryExhaustedThrow((retry, signal) -> signal.failure()));
    }

    /** The day that it is now. */
    public LocalDate today() {
        return GermanTime.today(clock);
    }
}
