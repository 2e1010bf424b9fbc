package de.digicheck.platform.security;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Where accounts are kept. */
public interface Accounts {

    /** An account, or nothing. */
    Mono<Account> find(String name);

    /** All accounts, by name. */
    Flux<Account> list();

    /**
     * Keeps a new account.
     *
     * @return whether it is new; false and nothing changed when there is one of this name
     */
    Mono<Boolean> add(Account account);

    /** Stores a changed account of the same name. */
    Mono<Account> replace(Account account);

    /**
     * Does something while nobody else does so, on any instance.
     *
     * @return what came of the work; the error {@link AccountsBusyException} when somebody is at it
     */
    <T> Mono<T> alone(Mono<T> work);
}
