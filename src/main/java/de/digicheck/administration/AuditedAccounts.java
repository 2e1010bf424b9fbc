package de.digicheck.administration;

import de.digicheck.audit.AuditEntry;
import de.digicheck.audit.AuditLog;
import de.digicheck.organisation.CurrentMunicipality;
import de.digicheck.platform.security.Account;
import de.digicheck.platform.security.AccountAdministration;
import de.digicheck.platform.security.AccountDraft;
import de.digicheck.platform.security.AccountOutcome;
import de.digicheck.platform.security.AccountProblem;
import de.digicheck.shared.AccountRole;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Changes of accounts that go into the audit log, and only for units of the town. Once begun, a change and its record go on
 * when nobody waits for them any more.
 */
public final class AuditedAccounts {

    private final AccountAdministration accounts;
    private final CurrentMunicipality town;
    private final AuditLog log;
    private final Clock clock;

    public AuditedAccounts(AccountAdministration accounts, CurrentMunicipality town, AuditLog log, Clock clock) {
        this.accounts = accounts;
        this.town = town;
        this.log = log;
        this.clock = clock;
    }

    /** All accounts, by name. */
    public Flux<Account> list() {
        return accounts.list();
    }

    /** An account, or nothing. */
    public Mono<Account> find(String name) {
        return accounts.find(name);
    }

    /** Opens an account; see {@link AccountAdministration#open}. Also refused: {@code units/unknown}. */
    public Mono<AccountOutcome> open(AccountDraft draft, String by) {
        return recorded(held(draft, accounts.open(draft)), by, "account-opened");
    }

    /** Changes an account; see {@link AccountAdministration#change}. Also refused: {@code units/unknown}. */
    public Mono<AccountOutcome> change(AccountDraft draft, String before, String by) {
        return recorded(held(draft, accounts.change(draft, before)), by, "account-changed");
    }

    /** Locks an account or unlocks it. */
    public Mono<AccountOutcome> lock(String name, boolean locked, String by) {
        return recorded(accounts.lock(name, locked), by, locked ? "account-locked" : "account-unlocked");
    }

    /** Takes the password of an account away and draws a code for another one. */
    public Mono<AccountOutcome> renew(String name, String by) {
        return recorded(accounts.renew(name), by, "account-code-drawn");
    }

    private Mono<AccountOutcome> held(AccountDraft draft, Mono<AccountOutcome> work) {
        boolean known = draft.units().stream()
                .allMatch(unit -> town.now().findUnit(unit).isPresent());
        return known ? work : Mono.just(AccountOutcome.refused(List.of(new AccountProblem("units", "unknown"))));
    }

    private Mono<AccountOutcome> recorded(Mono<AccountOutcome> work, String by, String action) {
        return Mono.defer(() -> {
            Mono<AccountOutcome> recorded = work.delayUntil(outcome -> Mono.justOrEmpty(outcome.account())
                            .flatMap(account -> log.record(List.of(entry(account, by, action)))))
                    .cache();
            recorded.subscribe(outcome -> {}, error -> {});
            return recorded;
        });
    }

    private AuditEntry entry(Account account, String by, String action) {
        return new AuditEntry(
                "account/" + account.name() + "/" + UUID.randomUUID(),
                clock.instant(),
                by,
                action,
                Optional.empty(),
                Optional.of(detail(account)));
    }

    private static String detail(Account account) {
        List<String> parts = new ArrayList<>(List.of(account.name()));
        parts.add(account.roles().stream().sorted().map(AccountRole::name).collect(Collectors.joining("+")));
        account.units().forEach(unit -> parts.add(unit.value()));
        account.until().ifPresent(day -> parts.add("≤ " + day));
        return String.join(", ", parts);
    }
}
