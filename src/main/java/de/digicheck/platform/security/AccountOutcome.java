package de.digicheck.platform.security;

import java.util.List;
import java.util.Optional;

/**
 * What came of a change to an account.
 *
 * @param account as it is kept now; empty when nothing was changed
 * @param code the code by which its owner chooses a password, where one was drawn; shown once, kept nowhere
 * @param problems why nothing was changed, all at once; empty when it was
 */
public record AccountOutcome(Optional<Account> account, Optional<String> code, List<AccountProblem> problems) {

    public AccountOutcome {
        problems = List.copyOf(problems);
    }

    /** Nothing was changed. */
    public static AccountOutcome refused(List<AccountProblem> problems) {
        return new AccountOutcome(Optional.empty(), Optional.empty(), problems);
    }

    /** It was changed. */
    public static AccountOutcome changed(Account account) {
        return new AccountOutcome(Optional.of(account), Optional.empty(), List.of());
    }
}
