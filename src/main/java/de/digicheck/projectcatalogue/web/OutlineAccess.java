package de.digicheck.projectcatalogue.web;

import de.digicheck.organisation.CurrentMunicipality;
import de.digicheck.organisation.Municipality;
import de.digicheck.organisation.OrgUnit;
import de.digicheck.platform.errors.ProblemException;
import de.digicheck.platform.errors.ProblemType;
import de.digicheck.platform.security.Right;
import de.digicheck.platform.security.SignedIn;
import de.digicheck.projectcatalogue.Editor;
import de.digicheck.projectcatalogue.NeededStaff;
import de.digicheck.projectcatalogue.OutlineVersion;
import de.digicheck.projectcatalogue.ProjectOutline;
import de.digicheck.projectcatalogue.Purpose;
import de.digicheck.shared.AccountRole;
import de.digicheck.shared.Keys;
import de.digicheck.shared.OrgUnitCode;
import de.digicheck.shared.ProjectKey;
import java.util.HashSet;
import java.util.Set;

/**
 * What of outlines an account sees and does: heads see those that concern their units, the staff council no technical
 * rating.
 */
final class OutlineAccess {

    private static final Set<AccountRole> TECHNICAL =
            Set.of(AccountRole.CDO, AccountRole.CIO, AccountRole.PILOT, AccountRole.LEAD);

    private final CurrentMunicipality town;

    OutlineAccess(CurrentMunicipality town) {
        this.town = town;
    }

    /** The key of an address; an error where nothing can have it. */
    static ProjectKey key(String text) {
        if (!Keys.isKey(text)) {
            throw OutlineErrors.unknown();
        }
        return new ProjectKey(text);
    }

    /** As what an account writes. */
    static Editor editor(SignedIn account, AccountRole role) {
        return new Editor(account.account(), role);
    }

    /** Tells whether an account sees the technical rating. */
    static boolean seesTechnical(SignedIn account) {
        return account.roles().stream().anyMatch(TECHNICAL::contains);
    }

    /** An outline as an account sees it. */
    static OutlineVersion shown(OutlineVersion version, SignedIn account) {
        ProjectOutline outline = version.outline();
        return seesTechnical(account)
                ? version
                : new OutlineVersion(
                        version.number(),
                        version.at(),
                        version.by(),
                        outline.withJudgements(outline.judgements().withoutTechnical()));
    }

    /** Tells whether an account sees an outline. */
    boolean sees(ProjectOutline outline, SignedIn account) {
        boolean onlyOwn = account.roles().stream()
                .filter(role -> Right.SEE_PROJECTS.isHeldBy(Set.of(role)))
                .allMatch(role -> role == AccountRole.LEAD);
        return !onlyOwn || concerns(outline.purpose(), account);
    }

    /** Tells whether an account says as head whether its staff may be planned for an outline. */
    boolean mayAgree(ProjectOutline outline, SignedIn account) {
        return account.may(Right.AGREE_TO_PROJECTS)
                && !NeededStaff.among(account.units(), outline, town.now()).isEmpty();
    }

    /** An outline, if the account sees it. */
    OutlineVersion requireSeen(OutlineVersion version, SignedIn account) {
        if (!sees(version.outline(), account)) {
            throw new ProblemException(ProblemType.NOT_ALLOWED, "the outline concerns no unit of this account");
        }
        return shown(version, account);
    }

    private boolean concerns(Purpose purpose, SignedIn account) {
        Set<OrgUnitCode> own = new HashSet<>();
        Municipality now = town.now();
        account.units().stream()
                .filter(unit -> now.findUnit(unit).isPresent())
                .flatMap(unit -> now.subtree(unit).stream())
                .map(OrgUnit::code)
                .forEach(own::add);
        boolean leads = purpose.lead().filter(own::contains).isPresent();
        return leads || purpose.reach().isEmpty() || purpose.reach().stream().anyMatch(unit -> touches(unit, own));
    }

    private boolean touches(OrgUnitCode reached, Set<OrgUnitCode> own) {
        Municipality now = town.now();
        return own.contains(reached)
                || (now.findUnit(reached).isPresent()
                        && now.subtree(reached).stream().map(OrgUnit::code).anyMatch(own::contains));
    }
}
