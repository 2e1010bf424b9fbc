package de.digicheck.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.shared.AccountRole;
import de.digicheck.shared.OrgUnitCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class AccountRulesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-26");

    /** Whoever administers gets no right to see results with whatever else an account may hold. */
    @Property(tries = 300)
    void showsNoResultsToWhoAdministers(@ForAll Set<AccountRole> roles) {
        boolean allowed = AccountRules.problems(draft("konto", roles, Optional.empty()), TODAY).stream()
                .noneMatch(problem -> problem.field().equals("roles"));
        assertThat(allowed && Right.ADMINISTER.isHeldBy(roles) && Right.SEE_RESULTS.isHeldBy(roles))
                .isFalse();
        assertThat(allowed && roles.contains(AccountRole.REDACTOR) && roles.size() > 1)
                .isFalse();
    }

    @Test
    void findsEverythingThatIsWrong() {
        assertThat(AccountRules.problems(
                        new AccountDraft(
                                "-x",
                                " ",
                                EnumSet.of(AccountRole.DPO, AccountRole.CDO),
                                List.of(new OrgUnitCode("amt-10")),
                                Optional.of(TODAY.minusDays(1))),
                        TODAY))
                .containsExactly(
                        new AccountProblem("name", "bad"),
                        new AccountProblem("label", "missing"),
                        new AccountProblem("roles", "alone"),
                        new AccountProblem("units", "needless"),
                        new AccountProblem("until", "past"));
    }

    @Test
    void takesTheLastDayItself() {
        assertThat(AccountRules.problems(draft("a", Set.of(AccountRole.CDO), Optional.of(TODAY)), TODAY))
                .isEmpty();
        Account account = admin().with(draft("a", Set.of(AccountRole.CDO), Optional.of(TODAY)));
        assertThat(account.isOpen(TODAY)).isTrue();
        assertThat(account.isOpen(TODAY.plusDays(1))).isFalse();
    }

    @Test
    void knowsWhoCanAdminister() {
        Account waiting = admin().withSetup(Optional.of(new SetupCode("00", Instant.EPOCH)));
        Account ending = admin().with(draft("a", Set.of(AccountRole.ADMIN), Optional.of(TODAY.plusDays(99))));
        assertThat(AccountRules.canBeAdministered(List.of(waiting, ending, admin().withLock(true))))
                .isFalse();
        assertThat(AccountRules.canBeAdministered(List.of(waiting, admin()))).isTrue();
    }

    private static Account admin() {
        return new Account("a", "a", "hash", Set.of(AccountRole.ADMIN), List.of(), false);
    }

    private static AccountDraft draft(String name, Set<AccountRole> roles, Optional<LocalDate> until) {
        return new AccountDraft(name, "Bezeichnung", roles, List.of(), until);
    }
}
