package de.digicheck.idea.web;

import de.digicheck.idea.Bundle;
import de.digicheck.idea.BundleStatus;
import de.digicheck.idea.Idea;
import de.digicheck.idea.IdeaId;
import de.digicheck.idea.IdeaStores;
import de.digicheck.idea.Workshop;
import de.digicheck.organisation.CurrentMunicipality;
import de.digicheck.organisation.Municipality;
import de.digicheck.organisation.OrgUnit;
import de.digicheck.platform.errors.ProblemException;
import de.digicheck.platform.errors.ProblemType;
import de.digicheck.platform.security.SignedIn;
import de.digicheck.shared.AccountRole;
import de.digicheck.shared.OrgUnitCode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;

/**
 * What of ideas an account sees: CDO and CIO all, pilots and heads those about their own units and what is below them, and
 * those about the whole town. A bundle is seen with one of its ideas, or when it was forwarded to an own unit, and then with
 * all its ideas. What is not seen answers as if it did not exist.
 */
final class IdeaAccess {

    private final IdeaStores stores;
    private final CurrentMunicipality town;

    IdeaAccess(IdeaStores stores, CurrentMunicipality town) {
        this.stores = stores;
        this.town = town;
    }

    Mono<IdeaSight> sight(SignedIn account) {
        return Mono.zip(
                        stores.ideas().list().collectList(),
                        stores.bundles().list().collectList(),
                        stores.workshops().list().collectMap(Workshop::id))
                .map(all -> sight(all.getT1(), all.getT2(), all.getT3(), account));
    }

    private IdeaSight sight(List<Idea> ideas, List<Bundle> bundles, Map<IdeaId, Workshop> workshops, SignedIn account) {
        Set<OrgUnitCode> own = own(account);
        boolean all = seesAll(account);
        Map<IdeaId, List<Idea>> members = ideas.stream()
                .filter(idea -> idea.bundle().isPresent())
                .collect(Collectors.groupingBy(idea -> idea.bundle().orElseThrow()));
        Set<IdeaId> forwarded = bundles.stream()
                .filter(bundle -> bundle.status() instanceof BundleStatus.Forwarded to && own.contains(to.unit()))
                .map(Bundle::id)
                .collect(Collectors.toSet());
        List<Idea> seen = ideas.stream()
                .filter(idea -> all
                        || idea.units().isEmpty()
                        || idea.units().stream().anyMatch(own::contains)
                        || idea.bundle().filter(forwarded::contains).isPresent())
                .toList();
        Set<IdeaId> bundled =
                seen.stream().flatMap(idea -> idea.bundle().stream()).collect(Collectors.toSet());
        return new IdeaSight(
                seen,
                bundles.stream()
                        .filter(bundle -> all || bundled.contains(bundle.id()) || forwarded.contains(bundle.id()))
                        .toList(),
                members,
                workshops);
    }

    private static boolean seesAll(SignedIn account) {
        return account.roles().contains(AccountRole.CDO) || account.roles().contains(AccountRole.CIO);
    }

    private Set<OrgUnitCode> own(SignedIn account) {
        Municipality now = town.now();
        return account.units().stream()
                .filter(unit -> now.findUnit(unit).isPresent())
                .flatMap(unit -> now.subtree(unit).stream())
                .map(OrgUnit::code)
                .collect(Collectors.toSet());
    }

    /** An idea that the account sees; an error where there is none. */
    Mono<IdeaSight> withIdea(String id, SignedIn account) {
        return sight(account)
                .filter(sight -> sight.idea(id).isPresent())
                .switchIfEmpty(Mono.error(IdeaAccess::unknown));
    }

    /** A bundle that the account sees; an error where there is none. */
    Mono<IdeaSight> withBundle(String id, SignedIn account) {
        return sight(account)
                .filter(sight -> sight.bundle(id).isPresent())
                .switchIfEmpty(Mono.error(IdeaAccess::unknown));
    }

    static ProblemException unknown() {
        return new ProblemException(ProblemType.UNKNOWN_ADDRESS, "there is no such idea for this account");
    }
}
