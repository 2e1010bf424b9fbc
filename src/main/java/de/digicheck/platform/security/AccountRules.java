package de.digicheck.platform.security;

import de.digicheck.shared.AccountRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What an account may be. Who administers sees no results, who watches over surveys does not run them, and who redacts
 * does nothing else: these roles stand alone; a person with two tasks has two accounts.
 */
public final class AccountRules {

    /** Most characters of what an account is called. */
    public static final int LONGEST_LABEL = 80;

    private static final Pattern NAME = Pattern.compile("[a-z0-9]([a-z0-9.-]{0,38}[a-z0-9])?");
    private static final Set<AccountRole> ALONE =
            EnumSet.of(AccountRole.ADMIN, AccountRole.STAFF_COUNCIL, AccountRole.DPO, AccountRole.REDACTOR);
    private static final Set<AccountRole> WITH_UNITS = EnumSet.of(AccountRole.PILOT, AccountRole.LEAD);

    private AccountRules() {}

    /**
     * Everything that is wrong with a draft: {@code name/bad}, {@code label/missing}, {@code label/long},
     * {@code roles/missing}, {@code roles/alone}, {@code units/missing}, {@code units/needless}, {@code until/past}.
     *
     * @param today in German time
     */
    public static List<AccountProblem> problems(AccountDraft draft, LocalDate today) {
        List<AccountProblem> problems = new ArrayList<>();
        if (!NAME.matcher(draft.name()).matches()) {
            problems.add(new AccountProblem("name", "bad"));
        }
        if (draft.label().isBlank() || draft.label().length() > LONGEST_LABEL) {
            problems.add(new AccountProblem("label", draft.label().isBlank() ? "missing" : "long"));
        }
        ofRoles(draft, problems);
        if (draft.until().filter(day -> day.isBefore(today)).isPresent()) {
            problems.add(new AccountProblem("until", "past"));
        }
        return problems;
    }

    private static void ofRoles(AccountDraft draft, List<AccountProblem> problems) {
        Set<AccountRole> roles = draft.roles();
        if (roles.isEmpty()) {
            problems.add(new AccountProblem("roles", "missing"));
        } else if (roles.size() > 1 && roles.stream().anyMatch(ALONE::contains)) {
            problems.add(new AccountProblem("roles", "alone"));
        }
        boolean needsUnits = roles.stream().anyMatch(WITH_UNITS::contains);
        if (needsUnits && draft.units().isEmpty()) {
            problems.add(new AccountProblem("units", "missing"));
        } else if (!needsUnits && !draft.units().isEmpty()) {
            problems.add(new AccountProblem("units", "needless"));
        }
    }

    /**
     * Tells whether somebody could still administer: an account with the role ADMIN that is not locked, has no end and
     * whose password is chosen.
     */
    public static boolean canBeAdministered(Collection<Account> accounts) {
        return accounts.stream()
                .anyMatch(account -> account.roles().contains(AccountRole.ADMIN)
                        && !account.locked()
                        && account.until().isEmpty()
                        && account.setup().isEmpty());
    }
}
