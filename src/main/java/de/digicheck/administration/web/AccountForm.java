package de.digicheck.administration.web;

import de.digicheck.organisation.Municipality;
import de.digicheck.platform.security.Account;
import de.digicheck.platform.security.AccountDraft;
import de.digicheck.platform.security.AccountProblem;
import de.digicheck.shared.AccountRole;
import de.digicheck.shared.OrgUnitCode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;

/**
 * What stands in the form of an account, as it was typed.
 *
 * @param before state of the account when the form was opened; empty for a new one
 */
record AccountForm(String name, String label, Set<String> roles, Set<String> units, String until, String before) {

    AccountForm {
        roles = Set.copyOf(roles);
        units = Set.copyOf(units);
    }

    /** A form to be filled in. */
    static AccountForm empty() {
        return new AccountForm("", "", Set.of(), Set.of(), "", "");
    }

    /** The form of an account as it is. */
    static AccountForm of(Account account) {
        return new AccountForm(
                account.name(),
                account.label(),
                account.roles().stream().map(AccountRole::name).collect(Collectors.toSet()),
                account.units().stream().map(OrgUnitCode::value).collect(Collectors.toSet()),
                account.until().map(LocalDate::toString).orElse(""),
                account.state());
    }

    /** What was sent. */
    static AccountForm of(String name, MultiValueMap<String, String> data) {
        return new AccountForm(
                name,
                value(data, "label"),
                new TreeSet<>(data.getOrDefault("roles", List.of())),
                new TreeSet<>(data.getOrDefault("units", List.of())),
                value(data, "until"),
                value(data, "before"));
    }

    static String value(MultiValueMap<String, String> data, String field) {
        return Optional.ofNullable(data.getFirst(field)).orElse("").strip();
    }

    /** What can be read of it; the rest is in {@link #unreadable(Municipality)}. */
    AccountDraft draft() {
        return new AccountDraft(
                name,
                label,
                Arrays.stream(AccountRole.values())
                        .filter(role -> roles.contains(role.name()))
                        .collect(Collectors.toSet()),
                units.stream()
                        .sorted()
                        .map(AccountForm::code)
                        .flatMap(Optional::stream)
                        .toList(),
                day());
    }

    /** What cannot be read, or is not there. */
    List<AccountProblem> unreadable(Municipality town) {
        List<AccountProblem> problems = new ArrayList<>();
        if (units.stream().anyMatch(unit -> code(unit).flatMap(town::findUnit).isEmpty())) {
            problems.add(new AccountProblem("units", "unknown"));
        }
        if (!until.isEmpty() && day().isEmpty()) {
            problems.add(new AccountProblem("until", "bad"));
        }
        return problems;
    }

    private static Optional<OrgUnitCode> code(String text) {
        try {
            return Optional.of(new OrgUnitCode(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(until)).filter(day -> day.getYear() > 2000 && day.getYear() < 2200);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
