package de.digicheck.dossier;

import de.digicheck.shared.AccountRole;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A dossier (<i>Beratungsunterlage</i>): first a draft that is changed, then frozen for ever and shared.
 *
 * @param number 1, 2, …
 * @param template number of the dossier that it was begun from
 * @param stamp its latest change
 * @param draft what is chosen; stays as it was when it is frozen
 * @param shares none before it is frozen
 */
public record Dossier(
        int number,
        OptionalInt template,
        Stamp stamp,
        DossierDraft draft,
        Optional<Frozen> frozen,
        List<Share> shares) {

    /**
     * A change.
     *
     * @param revision 1, 2, …; each change counts one up
     */
    public record Stamp(int revision, DossierStep step, Instant at, String by) {

        Stamp next(DossierStep then, Instant moment, String account) {
            return new Stamp(revision + 1, then, moment, account);
        }
    }

    public Dossier {
        shares = List.copyOf(shares);
        if (number < 1 || (frozen.isEmpty() && !shares.isEmpty())) {
            throw new IllegalArgumentException("numbers count from 1, and only what is frozen is shared: " + number);
        }
    }

    /** Tells whether it can no longer be changed. */
    public boolean isFrozen() {
        return frozen.isPresent();
    }

    /** Tells whether it is shared with one of these roles on a day. */
    public boolean isSharedWith(Collection<AccountRole> roles, LocalDate today) {
        return shares.stream().anyMatch(share -> share.opens(roles, today));
    }

    /** A share, if there is one of this number. */
    public Optional<Share> share(int wanted) {
        return shares.stream().filter(share -> share.number() == wanted).findFirst();
    }

    /**
     * The deletion of a draft.
     *
     * @param change of step {@link DossierStep#DELETED}
     * @throws IllegalStateException when it is frozen
     */
    Dossier deleted(Stamp change) {
        if (isFrozen()) {
            throw new IllegalStateException("what is frozen is never deleted: " + number);
        }
        return with(draft, change);
    }

    Dossier with(DossierDraft other, Stamp change) {
        return new Dossier(number, template, change, other, frozen, shares);
    }

    Dossier with(Frozen contents, Stamp change) {
        return new Dossier(number, template, change, draft, Optional.of(contents), shares);
    }

    Dossier with(Share added, Stamp change) {
        List<Share> more = new ArrayList<>(shares);
        more.removeIf(share -> share.number() == added.number());
        more.add(added);
        more.sort(Comparator.comparingInt(Share::number));
        return new Dossier(number, template, change, draft, frozen, more);
    }
}
