package de.digicheck.platform.security.web;

import de.digicheck.platform.errors.ProblemException;
import de.digicheck.platform.errors.ProblemType;
import de.digicheck.platform.security.Account;
import de.digicheck.platform.security.Accounts;
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

    SignIn(Accounts accounts, Passwords passwords, FailedAttempts attempts) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.attempts = attempts;
    }

    /** Checks credentials that were sent from an address; an {@link AuthenticationException} when they are refused. */
    Mono<Authentication> authenticate(Authentication given, String address) {
        String name = given.getName();
        if (attempts.areTooMany(name, address)) {
            return Mono.error(new TooManyAttemptsException());
        }
        attempts.begin(name, address);
        return accounts.find(name)
                .filter(account -> !account.locked())
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .flatMap(account -> verify(String.valueOf(given.getCredentials()), account))
                .doOnNext(account -> attempts.succeed(name, address))
                .map(Authenticated::of)
                .switchIfEmpty(Mono.error(() -> new BadCredentialsException("name or password is wrong")));
    }

    private Mono<Account> verify(String password, Optional<Account> account) {
        return passwords
                .matches(password, account.map(Account::passwordHash))
                .filter(matches -> matches)
                .flatMap(matches -> Mono.justOrEmpty(account));
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
