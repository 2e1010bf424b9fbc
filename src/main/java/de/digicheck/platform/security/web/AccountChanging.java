package de.digicheck.platform.security.web;

import de.digicheck.platform.security.Account;
import de.digicheck.platform.security.AccountAdministration;
import de.digicheck.platform.security.AccountDraft;
import de.digicheck.platform.security.AccountOutcome;
import de.digicheck.platform.security.AccountProblem;
import de.digicheck.platform.security.AccountRules;
import de.digicheck.platform.security.Accounts;
import de.digicheck.platform.security.PasswordFile;
import de.digicheck.platform.security.Sessions;
import de.digicheck.platform.security.SetupCode;
import de.digicheck.shared.GermanTime;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Opens and changes accounts in the store, one change at a time. */
final class AccountChanging implements AccountAdministration {

    /** How long a code opens its account. */
    static final Duration CODE_LASTS = Duration.ofDays(14);

    private final Accounts accounts;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    AccountChanging(Accounts accounts, Passwords passwords, Sessions sessions, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public Flux<Account> list() {
        return accounts.list();
    }

    @Override
    public Mono<Account> find(String name) {
        return accounts.find(name);
    }

    @Override
    public Mono<AccountOutcome> open(AccountDraft draft) {
        List<AccountProblem> problems = AccountRules.problems(draft, today());
        return problems.isEmpty() ? openNow(draft) : Mono.just(AccountOutcome.refused(problems));
    }

    private Mono<AccountOutcome> openNow(AccountDraft draft) {
        String code = PasswordFile.draw(random);
        return passwords
                .hash(PasswordFile.draw(random))
                .map(hash -> new Account(draft.name(), draft.label(), hash, draft.roles(), draft.units(), false)
                        .with(draft)
                        .withSetup(Optional.of(kept(code))))
                .flatMap(account ->
                        accounts.add(account).map(isNew -> isNew ? opened(account, code) : refused("name", "taken")));
    }

    private static AccountOutcome opened(Account account, String code) {
        return new AccountOutcome(Optional.of(account), Optional.of(code), List.of());
    }

    private static AccountOutcome refused(String field, String kind) {
        return AccountOutcome.refused(List.of(new AccountProblem(field, kind)));
    }

    private SetupCode kept(String code) {
        return new SetupCode(SharedSessions.hash(code), clock.instant().plus(CODE_LASTS));
    }

    @Override
    public Mono<AccountOutcome> change(AccountDraft draft, String before) {
        List<AccountProblem> problems = AccountRules.problems(draft, today());
        if (!problems.isEmpty()) {
            return Mono.just(AccountOutcome.refused(problems));
        }
        return accounts.alone(accounts.find(draft.name())
                .flatMap(account -> account.state().equals(before)
                        ? replace(account, account.with(draft))
                        : Mono.just(refused("name", "changed-meanwhile"))));
    }

    @Override
    public Mono<AccountOutcome> lock(String name, boolean locked) {
        return accounts.alone(accounts.find(name).flatMap(account -> replace(account, account.withLock(locked))))
                .flatMap(outcome -> locked ? ended(outcome) : Mono.just(outcome));
    }

    @Override
    public Mono<AccountOutcome> renew(String name) {
        String code = PasswordFile.draw(random);
        return passwords
                .hash(PasswordFile.draw(random))
                .<UnaryOperator<Account>>map(
                        hash -> account -> account.withPasswordHash(hash).withSetup(Optional.of(kept(code))))
                .flatMap(change ->
                        accounts.alone(accounts.find(name).flatMap(account -> replace(account, change.apply(account)))))
                .flatMap(this::ended)
                .map(outcome ->
                        outcome.account().map(account -> opened(account, code)).orElse(outcome));
    }

    /** Sessions of an account that was taken away do not come back with it. */
    private Mono<AccountOutcome> ended(AccountOutcome outcome) {
        return Mono.justOrEmpty(outcome.account())
                .flatMap(account -> sessions.removeWith(AccountSessions.NAME, account.name()))
                .thenReturn(outcome);
    }

    /** Whoever could administer before must be able to afterwards, they or somebody else. */
    private Mono<AccountOutcome> replace(Account before, Account after) {
        return accounts.list().collectList().flatMap(all -> {
            List<Account> then = all.stream()
                    .map(one -> one.name().equals(before.name()) ? after : one)
                    .toList();
            boolean leavesNobody = AccountRules.canBeAdministered(all) && !AccountRules.canBeAdministered(then);
            return leavesNobody
                    ? Mono.just(refused("roles", "last-admin"))
                    : accounts.replace(after).map(AccountOutcome::changed);
        });
    }

    /**
     * Chooses the password of an account that waits for its owner.
     *
     * @return whether name and code were right and the code not over; else nothing was changed
     */
    Mono<Boolean> choose(String name, String code, String password) {
        String hash = SharedSessions.hash(code);
        return passwords
                .hash(password)
                .flatMap(next -> accounts.alone(accounts.find(name)
                        .filter(account -> account.isOpen(today()))
                        .filter(account -> account.setup()
                                .filter(setup -> setup.hash().equals(hash)
                                        && clock.instant().isBefore(setup.ends()))
                                .isPresent())
                        .map(account -> account.withPasswordHash(next).withSetup(Optional.empty()))
                        .flatMap(accounts::replace)
                        .hasElement()));
    }

    private LocalDate today() {
        return GermanTime.today(clock);
    }
}
