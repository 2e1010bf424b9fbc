package de.digicheck.platform.security.web;

import de.digicheck.platform.security.Account;
import de.digicheck.platform.security.SignedIn;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;

/** An account, as Spring Security carries it; without password or hash. */
final class Authenticated extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // never leaves the process
    private final SignedIn account;

    private Authenticated(SignedIn account) {
        super(AuthorityUtils.createAuthorityList(
                account.roles().stream().map(role -> "ROLE_" + role.name()).toArray(String[]::new)));
        this.account = account;
        super.setAuthenticated(true);
    }

    static Authentication of(Account account) {
        return new Authenticated(account.signedIn());
    }

    static SecurityContext context(Account account) {
        return new SecurityContextImpl(of(account));
    }

    static Optional<SignedIn> signedIn(Authentication authentication) {
        return authentication.getPrincipal() instanceof SignedIn account ? Optional.of(account) : Optional.empty();
    }

    @Override
    public SignedIn getPrincipal() {
        return account;
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Override
    public String getName() {
        return account.account();
    }
}
