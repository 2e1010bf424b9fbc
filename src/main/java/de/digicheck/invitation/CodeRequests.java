package de.digicheck.invitation;

import de.digicheck.organisation.AnnouncedGrid;
import de.digicheck.organisation.Municipality;
import de.digicheck.organisation.Part;
import de.digicheck.shared.Keys;
import de.digicheck.shared.OrgUnitCode;
import de.digicheck.shared.PartKey;
import de.digicheck.shared.RoleKey;
import de.digicheck.shared.Suggestion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * Fits wishes for codes into an announced grid: people name units and roles, codes carry leaf parts, and roles only where
 * the grid tells them apart. Never more codes of a part, or of a role in it, than heads.
 */
public final class CodeRequests {

    private final AnnouncedGrid grid;
    private final Municipality town;

    public CodeRequests(AnnouncedGrid grid, Municipality town) {
        this.grid = grid;
        this.town = town;
    }

    /**
     * Codes that somebody wants.
     *
     * @param unit code of a unit, for its own staff, or key of a part
     */
    public record Wish(String unit, Optional<String> role, int count) {}

    /**
     * What is wrong with a wish.
     *
     * @param place of the wish in the list
     * @param field {@code unit}, {@code role} or {@code count}
     * @param code {@code unknown-unit}, {@code unknown-role}, {@code bad-count} or {@code too-many-codes}
     */
    public record Problem(int place, String field, String code, String detail) {}

    /**
     * What the wishes come to.
     *
     * @param requests one for each wish; worth nothing unless there are no problems
     */
    public record Checked(List<CodeRequest> requests, List<Problem> problems) {

        public Checked {
            requests = List.copyOf(requests);
            problems = List.copyOf(problems);
        }
    }

    /** Checks all wishes, and tells all that is wrong. */
    public Checked check(List<Wish> wishes) {
        List<CodeRequest> requests = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Map<PartKey, Integer> ofParts = new HashMap<>();
        Map<List<Object>, Integer> ofRoles = new HashMap<>();
        for (int place = 0; place < wishes.size(); place++) {
            Wish wish = wishes.get(place);
            int at = place;
            Optional<CodeRequest> request = request(
                    wish, (field, problem) -> problems.add(new Problem(at, field, problem.get(0), problem.get(1))));
            request.ifPresent(one -> {
                requests.add(one);
                int all = ofParts.merge(one.part(), one.count(), Integer::sum);
                int ofRole = one.role()
                        .map(role -> ofRoles.merge(List.of(one.part(), role), one.count(), Integer::sum))
                        .orElse(0);
                tooMany(leaf(one.part()), one.role(), all, ofRole)
                        .ifPresent(detail -> problems.add(new Problem(at, "count", "too-many-codes", detail)));
            });
        }
        return new Checked(requests, problems);
    }

    private Optional<CodeRequest> request(Wish wish, BiConsumer<String, List<String>> problems) {
        Optional<RoleKey> role = wish.role().filter(Keys::isKey).map(RoleKey::new);
        if (wish.role().isPresent() && role.filter(this::isKnown).isEmpty()) {
            List<String> known =
                    town.roles().stream().map(one -> one.key().value()).toList();
            problems.accept(
                    "role",
                    List.of("unknown-role", Suggestion.instead(wish.role().get(), known)));
        }
        if (wish.count() < 1) {
            problems.accept("count", List.of("bad-count", "give a number from 1"));
        }
        Optional<Part> part = part(wish.unit(), role);
        if (part.isEmpty()) {
            problems.accept("unit", List.of("unknown-unit", Suggestion.instead(wish.unit(), knownUnits())));
        }
        return part.filter(found -> wish.count() > 0)
                .map(found -> new CodeRequest(found.key(), storedRole(found, role), wish.count()));
    }

    private boolean isKnown(RoleKey role) {
        return town.findRole(role).isPresent();
    }

    private Optional<Part> part(String unit, Optional<RoleKey> role) {
        Optional<Part> ofUnit = Keys.isKey(unit) ? grid.partOf(new OrgUnitCode(unit), role) : Optional.empty();
        return ofUnit.or(() -> grid.leaves().stream()
                .filter(leaf -> leaf.key().value().equals(unit))
                .findFirst());
    }

    private List<String> knownUnits() {
        return Stream.concat(
                        grid.town().units().stream().map(OrgUnitCode::value),
                        grid.leaves().stream().map(leaf -> leaf.key().value()))
                .distinct()
                .toList();
    }

    private static Optional<RoleKey> storedRole(Part part, Optional<RoleKey> role) {
        return role.filter(part.storedRoles()::containsKey);
    }

    private Part leaf(PartKey key) {
        return grid.leaves().stream()
                .filter(leaf -> leaf.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<String> tooMany(Part part, Optional<RoleKey> role, int all, int ofRole) {
        int most = role.map(part.storedRoles()::get).orElse(Integer.MAX_VALUE);
        if (part.heads().complete() && all > part.invited()) {
            return Optional.of(
                    "with these " + all + " codes of " + part.key() + ", which has " + part.invited() + " heads");
        }
        return ofRole > most
                ? Optional.of(
                        "with these " + ofRole + " codes of a role of " + part.key() + ", which has " + most + " heads")
                : Optional.empty();
    }
}
