package de.digicheck.platform.security;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Opens and changes accounts. Only one change is made at a time, on all instances, and none that leaves nobody who could
 * administer ({@code roles/last-admin}). What is changed holds from the next request on, on every instance.
 */
public interface AccountAdministration {

    /** All accounts, by name. */
    Flux<Account> list();

    /** An account, or nothing. */
    Mono<Account> find(String name);

    /**
     * Opens an account that can be used when its owner has chosen a password with the code of the outcome. Refused: what
     * {@link AccountRules} finds, and {@code name/taken}.
     */
    Mono<AccountOutcome> open(AccountDraft draft);

    /**
     * Changes roles, units, label and end of the account of that name; nothing where there is none.
     *
     * @param before {@link Account#state()} when the change was begun; {@code name/changed-meanwhile} when it is another now
     */
    Mono<AccountOutcome> change(AccountDraft draft, String before);

    /** Locks an account and ends its sessions, or unlocks it; nothing where there is none. */
    Mono<AccountOutcome> lock(String name, boolean locked);

    /** Takes the password of an account away, ends its sessions, and draws a new code; nothing where there is none. */
    Mono<AccountOutcome> renew(String name);
}
