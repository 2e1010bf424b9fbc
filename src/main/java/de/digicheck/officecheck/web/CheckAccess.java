package de.digicheck.officecheck.web;

import de.digicheck.officecheck.CheckId;
import de.digicheck.officecheck.CheckVersion;
import de.digicheck.officecheck.OfficeChecks;
import de.digicheck.organisation.CurrentMunicipality;
import de.digicheck.organisation.DigitalPilot;
import de.digicheck.organisation.Municipality;
import de.digicheck.organisation.OrgUnit;
import de.digicheck.platform.errors.ProblemException;
import de.digicheck.platform.errors.ProblemType;
import de.digicheck.platform.security.SignedIn;
import de.digicheck.shared.AccountRole;
import de.digicheck.shared.OrgUnitCode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What of checks an account sees and does: a pilot those of the own units and what is below them, CDO and CIO all of them.
 * The pilot fills in; the CDO does where the town names no pilot. A check that an account does not see answers as if it did not
 * exist.
 */
final class CheckAccess {

    private static final ProblemType UNKNOWN = new ProblemType("unknown-check", 404, "There is no such check");

    private final OfficeChecks checks;
    private final CurrentMunicipality town;

    CheckAccess(OfficeChecks checks, CurrentMunicipality town) {
        this.checks = checks;
        this.town = town;
    }

    /** The latest version of each check that an account sees. */
    Flux<CheckVersion> list(SignedIn account) {
        return checks.list().filter(version -> sees(version.check().unit(), account));
    }

    /** The check of an address; an error where there is none that the account sees. */
    Mono<CheckVersion> seen(String check, SignedIn account) {
        return Mono.just(check)
                .filter(CheckId::isId)
                .flatMap(id -> checks.find(new CheckId(id)))
                .filter(version -> sees(version.check().unit(), account))
                .switchIfEmpty(Mono.error(CheckAccess::unknown));
    }

    static ProblemException unknown() {
        return new ProblemException(UNKNOWN, "there is no check here that this account sees");
    }

    /** The check of an address; an error where the account may not fill it in. */
    Mono<CheckVersion> filled(String check, SignedIn account) {
        return seen(check, account).doOnNext(version -> {
            if (!fills(version.check().unit(), account)) {
                throw new ProblemException(ProblemType.NOT_ALLOWED, "the office has a pilot, who fills its check in");
            }
        });
    }

    private boolean sees(OrgUnitCode unit, SignedIn account) {
        Set<AccountRole> roles = account.roles();
        return roles.contains(AccountRole.CDO)
                || roles.contains(AccountRole.CIO)
                || (roles.contains(AccountRole.PILOT) && isWithin(unit, account.units()));
    }

    /** Tells whether an account fills in the checks of an office. */
    boolean fills(OrgUnitCode unit, SignedIn account) {
        List<OrgUnitCode> piloted =
                town.now().pilots().list().stream().map(DigitalPilot::unit).toList();
        return (account.roles().contains(AccountRole.PILOT) && isWithin(unit, account.units()))
                || (account.roles().contains(AccountRole.CDO) && !isWithin(unit, piloted));
    }

    /** The offices whose checks an account fills in, in the order of the town. */
    List<OrgUnit> offices(SignedIn account) {
        return town.now().units().stream()
                .filter(unit -> fills(unit.code(), account))
                .toList();
    }

    /** The offices that an account can see, in the order of the town. */
    List<OrgUnit> visible(SignedIn account) {
        return town.now().units().stream()
                .filter(unit -> sees(unit.code(), account))
                .toList();
    }

    private boolean isWithin(OrgUnitCode unit, List<OrgUnitCode> some) {
        Municipality now = town.now();
        if (now.findUnit(unit).isEmpty()) {
            return some.contains(unit);
        }
        Set<OrgUnitCode> above = Stream.concat(
                        Stream.of(unit), now.ancestors(unit).stream().map(OrgUnit::code))
                .collect(Collectors.toSet());
        return some.stream().anyMatch(above::contains);
    }

    /** What an office is called; its code where the town no longer has it. */
    String name(OrgUnitCode unit, Words words) {
        return town.now().findUnit(unit).map(found -> words.of(found.label())).orElse(unit.value());
    }
}
