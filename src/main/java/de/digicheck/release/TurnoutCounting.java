package de.digicheck.release;

import de.digicheck.aggregation.TurnoutCounts.Group;
import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.InvitedCounts.Invited;
import de.digicheck.organisation.Part;
import de.digicheck.shared.PartKey;
import de.digicheck.shared.RoleKey;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Rounds exact counts of one moment.
 *
 * <p>Who is invited to a part: those with a code; of a demonstration, which has no codes, all employees that were
 * announced. After the close codes forget their parts, and the numbers of the count before stay.
 */
final class TurnoutCounting {

    private final Campaign campaign;
    private final List<Group> groups;
    private final List<Invited> codes;
    private final Optional<TurnoutSnapshot> before;

    /** @param before the last count that was kept */
    TurnoutCounting(Campaign campaign, List<Group> groups, List<Invited> codes, Optional<TurnoutSnapshot> before) {
        this.campaign = campaign;
        this.groups = groups;
        this.codes = codes;
        this.before = before;
    }

    /** @param staff employees of the campaign's units; empty when not known */
    TurnoutSnapshot at(Instant asOf, OptionalInt staff, boolean complete) {
        Map<PartKey, TurnoutCell> parts = parts();
        boolean apart = !parts.isEmpty();
        long open = sum(group -> group.part().isEmpty());
        long all = sum(group -> true);
        OptionalInt invited = apart && !campaign.demo() ? townInvited(staff) : staff;
        return new TurnoutSnapshot(
                campaign.key(),
                TurnoutCell.of(invited, apart ? all - open : all),
                TurnoutCell.of(OptionalInt.empty(), open),
                parts,
                apart ? roles() : Map.of(),
                asOf,
                complete);
    }

    private OptionalInt townInvited(OptionalInt staff) {
        return codes.isEmpty()
                ? before.map(snapshot -> snapshot.town().invited()).orElse(staff)
                : OptionalInt.of(codes.stream().mapToInt(Invited::codes).sum());
    }

    private Map<PartKey, TurnoutCell> parts() {
        Map<PartKey, TurnoutCell> cells = new LinkedHashMap<>();
        campaign.plan().grid().parts().forEach(part -> {
            Set<PartKey> leaves = part.leaves().map(Part::key).collect(Collectors.toSet());
            OptionalInt invited = invited(part, leaves);
            if (invited.isPresent()) {
                cells.put(part.key(), TurnoutCell.of(invited, sum(isOf(leaves))));
            }
        });
        return cells;
    }

    private OptionalInt invited(Part part, Set<PartKey> leaves) {
        if (!codes.isEmpty()) {
            return OptionalInt.of(codes.stream()
                    .filter(code -> leaves.contains(code.part()))
                    .mapToInt(Invited::codes)
                    .sum());
        }
        if (campaign.demo()) {
            return groups.stream().anyMatch(group -> group.part().isPresent())
                    ? OptionalInt.of(part.invited())
                    : OptionalInt.empty();
        }
        return before.map(snapshot -> Optional.ofNullable(snapshot.parts().get(part.key()))
                        .map(TurnoutCell::invited)
                        .orElse(OptionalInt.empty()))
                .orElse(OptionalInt.empty());
    }

    private Map<RoleKey, TurnoutCell> roles() {
        Map<RoleKey, Integer> invited = new TreeMap<>();
        codes.forEach(code -> code.role().ifPresent(role -> invited.merge(role, code.codes(), Integer::sum)));
        if (codes.isEmpty() && campaign.demo()) {
            campaign.plan().grid().leaves().forEach(leaf -> leaf.storedRoles()
                    .forEach((role, heads) -> invited.merge(role, heads, Integer::sum)));
        } else if (codes.isEmpty()) {
            before.ifPresent(snapshot -> snapshot.roles()
                    .forEach((role, cell) -> cell.invited().ifPresent(heads -> invited.put(role, heads))));
        }
        Map<RoleKey, TurnoutCell> cells = new LinkedHashMap<>();
        invited.forEach((role, heads) -> cells.put(role, TurnoutCell.of(OptionalInt.of(heads), sum(group -> group.role()
                .filter(role::equals)
                .isPresent()))));
        return cells;
    }

    private static Predicate<Group> isOf(Set<PartKey> leaves) {
        return group -> group.part().filter(leaves::contains).isPresent();
    }

    private long sum(Predicate<Group> which) {
        return groups.stream().filter(which).mapToLong(Group::responses).sum();
    }
}
