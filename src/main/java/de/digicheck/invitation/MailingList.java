package de.digicheck.invitation;

import de.digicheck.shared.PartKey;
import de.digicheck.shared.RoleKey;
import java.util.List;
import java.util.Optional;

/** A checked list of addresses. It lives as long as the request that brought it, and is never kept. */
public record MailingList(List<Addressee> addressees, List<Conflict> conflicts) {

    /** Nobody gets a mail. */
    public static final MailingList NONE = new MailingList(List.of(), List.of());

    public MailingList {
        addressees = List.copyOf(addressees);
        conflicts = List.copyOf(conflicts);
    }

    /**
     * Somebody who gets a mail.
     *
     * @param part leaf of the announced grid
     * @param role where the grid tells it apart
     */
    public record Addressee(String address, PartKey part, Optional<RoleKey> role) {

        @Override
        public String toString() {
            return "Addressee";
        }
    }

    /** The addressees of a part and role. */
    public List<Addressee> of(PartKey part, Optional<RoleKey> role) {
        return addressees.stream()
                .filter(one -> one.part().equals(part) && one.role().equals(role))
                .toList();
    }

    @Override
    public String toString() {
        return addressees.size() + " addressees, " + conflicts.size() + " conflicts";
    }
}
