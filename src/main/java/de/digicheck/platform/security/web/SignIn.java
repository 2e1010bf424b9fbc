package de.digicheck.platform.security.web;

import de.digicheck.platform.errors.ProblemException;
import de.digicheck.platform.errors.ProblemType;
import de.digicheck.platform.security.Account;
import de.digicheck.platform.security.Accounts;
import de.digicheck.platform.security.SignInEntry;
import de.digicheck.platform.security.SignInLog;
import de.digicheck.shared.GermanTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import reactor.core.publisher.Mono;

/** Checks name and password. Never says which of them was wrong, nor by the time it takes. */
final class SignIn {

    private final Accounts accounts;
    private final Passwords passwords;
    private final FailedAttempts attempts;
    private final SignInLog log;
    private final Clock clock;

    SignIn(Accounts accounts, Passwords passwords, FailedAttempts attempts, SignInLog log, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.attempts = attempts;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Checks credentials that were sent from an address, and records it; an {@link AuthenticationException} when they are
     * refused.
     *
     * @param program whether they came by the API
     */
    Mono<Authentication> authenticate(Authentication given, String address, boolean program) {
        String name = given.getName();
        if (attempts.areTooMany(name, address)) {
            return Mono.error(new TooManyAttemptsException());
        }
        attempts.begin(name, address);
        return accounts.find(name)
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .flatMap(account -> verify(String.valueOf(given.getCredentials()), account, program))
                .doOnNext(account -> attempts.succeed(name, address))
                .map(Authenticated::of)
                .switchIfEmpty(Mono.error(() -> new BadCredentialsException("name or password is wrong")));
    }

    private Mono<Account> verify(String password, Optional<Account> account, boolean program) {
        LocalDate today = GermanTime.today(clock);
        Optional<Account> open = account.filter(one -> one.isOpen(today));
        return passwords
                .matches(password, open.map(Account::passwordHash))
                .delayUntil(matches ->
                        log.record(new SignInEntry(clock.instant(), account.map(Account::name), matches, program)))
                .filter(matches -> matches)
                .flatMap(matches -> Mono.justOrEmpty(open));
    }

    /** What a client of the API is told. */
    static ProblemException problem(AuthenticationException error) {
        return error instanceof TooManyAttemptsException
                ? new ProblemException(
                        ProblemType.TOO_MANY_ATTEMPTS,
                        "too many failed sign-ins; try again in " + FailedAttempts.PERIOD.toMinutes() + " minutes")
                : new ProblemException(
                        ProblemType.NOT_SIGNED_IN, "send name and password of a local account (HTTP Basic)");
    }

    /** Refused unseen. */
    static final class TooManyAttemptsException extends AuthenticationException {

        private static final long serialVersionUID = 1L;

        TooManyAttemptsException() {
            super("too many failed attempts");
        }
    }
}
