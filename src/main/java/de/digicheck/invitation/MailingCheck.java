package de.digicheck.invitation;

import de.digicheck.invitation.MailingList.Addressee;
import de.digicheck.organisation.AnnouncedGrid;
import de.digicheck.organisation.Part;
import de.digicheck.shared.Keys;
import de.digicheck.shared.OrgUnitCode;
import de.digicheck.shared.PartKey;
import de.digicheck.shared.RoleKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks a list of addresses against the announced grid; everything that is wrong is told at once. */
public final class MailingCheck {

    private final AnnouncedGrid grid;
    private final Set<RoleKey> roles;

    /** @param roles role groups of the town */
    public MailingCheck(AnnouncedGrid grid, Set<RoleKey> roles) {
        this.grid = grid;
        this.roles = Set.copyOf(roles);
    }

    /** The list, with what keeps it from being used. */
    public MailingList check(List<AddressLine> lines) {
        List<Conflict> conflicts = new ArrayList<>();
        List<Addressee> addressees = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Map<PartKey, Integer> counts = new HashMap<>();
        for (AddressLine line : lines) {
            checkAddress(line, seen, conflicts);
            findPart(line, conflicts).ifPresent(part -> {
                addressees.add(addressee(line, part));
                checkHeads(line, part, counts, conflicts);
            });
        }
        return new MailingList(addressees, conflicts);
    }

    private static void checkAddress(AddressLine line, Set<String> seen, List<Conflict> conflicts) {
        if (!MailAddress.isOne(line.address())) {
            conflicts.add(new Conflict(line.line(), "malformed-address", line.address()));
        } else if (!seen.add(MailAddress.comparable(line.address()))) {
            conflicts.add(new Conflict(line.line(), "duplicate-address", line.address()));
        }
    }

    private Optional<Part> findPart(AddressLine line, List<Conflict> conflicts) {
        Optional<RoleKey> role = role(line);
        if (role.isEmpty() && !line.role().isEmpty()) {
            conflicts.add(new Conflict(line.line(), "unknown-role", line.role()));
        }
        Optional<Part> part = Optional.of(line.unit())
                .filter(Keys::isKey)
                .map(OrgUnitCode::new)
                .flatMap(unit -> grid.partOf(unit, role));
        if (part.isEmpty()) {
            conflicts.add(new Conflict(line.line(), "unknown-unit", line.unit()));
        }
        return part;
    }

    private Optional<RoleKey> role(AddressLine line) {
        return Optional.of(line.role()).filter(Keys::isKey).map(RoleKey::new).filter(roles::contains);
    }

    private Addressee addressee(AddressLine line, Part part) {
        return new Addressee(line.address(), part.key(), role(line).filter(part.storedRoles()::containsKey));
    }

    /** Told once, at the first address that is too many. */
    private static void checkHeads(
            AddressLine line, Part part, Map<PartKey, Integer> counts, List<Conflict> conflicts) {
        int count = counts.merge(part.key(), 1, Integer::sum);
        if (count == part.invited() + 1) {
            conflicts.add(new Conflict(line.line(), "too-many-addresses", Integer.toString(part.invited())));
        }
    }
}
