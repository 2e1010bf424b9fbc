package de.digicheck.platform.security.web;

import de.digicheck.platform.security.Account;
import de.digicheck.platform.security.AccountSetup;
import de.digicheck.platform.security.Accounts;
import de.digicheck.shared.AccountRole;
import de.digicheck.shared.OrgUnitCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import reactor.core.publisher.Mono;

/** Opens accounts with a hashed password, and gives an account another one. */
final class AccountOpening implements AccountSetup {

    private final Accounts accounts;
    private final Passwords passwords;

    AccountOpening(Accounts accounts, Passwords passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    @Override
    public Mono<Account> ensure(
            String name, String label, Set<AccountRole> roles, List<OrgUnitCode> units, String password) {
        return accounts.find(name).switchIfEmpty(Mono.defer(() -> passwords
                .hash(password)
                .map(hash -> new Account(name, label, hash, roles, units, false))
                .flatMap(this::add)));
    }

    private Mono<Account> add(Account account) {
        return accounts.add(account).then(accounts.find(account.name()));
    }

    /** Gives an account another password, if the present one is right. */
    Mono<Account> changePassword(String name, String present, String next) {
        return accounts.find(name)
                .filterWhen(account -> passwords.matches(present, Optional.of(account.passwordHash())))
                .zipWhen(account -> passwords.hash(next))
                .flatMap(both -> replace(both.getT1(), both.getT2()));
    }

    /** Nothing where the account was given another password meanwhile. */
    private Mono<Account> replace(Account known, String hash) {
        return accounts.alone(accounts.find(known.name())
                .filter(account -> account.passwordHash().equals(known.passwordHash()))
                .map(account -> account.withPasswordHash(hash))
                .flatMap(accounts::replace));
    }
}
