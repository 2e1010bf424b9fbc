package de.digicheck.platform.security.web;

import de.digicheck.platform.security.Account;
import de.digicheck.platform.security.Accounts;
import de.digicheck.shared.GermanTime;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.server.context.ServerSecurityContextRepository;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/**
 * Remembers in the session who has signed in, and reads the account again with each request: an account that is locked or over,
 * loses a role or gets another password is affected at once.
 */
final class AccountSessions implements ServerSecurityContextRepository {

    /** Attribute of a session that says whose it is. */
    static final String NAME = "account.name";

    private static final String PASSWORD = "account.password";

    private final Accounts accounts;
    private final Clock clock;

    AccountSessions(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Signs in under a new session id; without a context, signs out. */
    @Override
    public Mono<Void> save(ServerWebExchange exchange, @Nullable SecurityContext context) {
        Authentication authentication = context == null ? null : context.getAuthentication();
        if (authentication == null) {
            return exchange.getSession().flatMap(WebSession::invalidate);
        }
        return accounts.find(authentication.getName())
                .flatMap(account -> exchange.getSession().flatMap(session -> remember(session, account)));
    }

    private static Mono<Void> remember(WebSession session, Account account) {
        session.getAttributes().clear();
        session.getAttributes().put(NAME, account.name());
        session.getAttributes().put(PASSWORD, SharedSessions.hash(account.passwordHash()));
        return session.changeSessionId();
    }

    @Override
    public Mono<SecurityContext> load(ServerWebExchange exchange) {
        return exchange.getSession()
                .flatMap(this::account)
                .map(Authenticated::context)
                .cache();
    }

    private Mono<Account> account(WebSession session) {
        String name = session.getAttribute(NAME);
        return Mono.justOrEmpty(name)
                .flatMap(accounts::find)
                .filter(account -> account.isOpen(GermanTime.today(clock)))
                .filter(account -> SharedSessions.hash(account.passwordHash()).equals(session.getAttribute(PASSWORD)));
    }
}
