package de.digicheck.release;

import de.digicheck.organisation.AnnouncedGrid;
import de.digicheck.organisation.OrgUnit;
import de.digicheck.organisation.Part;
import de.digicheck.questionnaire.Cell;
import de.digicheck.release.GateTown.Person;
import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.GoalKey;
import de.digicheck.shared.ItemKey;
import de.digicheck.shared.OrgUnitCode;
import de.digicheck.shared.RoleKey;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What an outsider who knows the rules reads from a release: of each figure the sets of people it is published of. Worked
 * out from names in the release and the list of people, not from the gate's own objects.
 */
final class PublishedSets {

    private final GateTown town;
    private final Release release;
    private final AnnouncedGrid grid;
    private final List<Set<String>> codes;
    private final Map<String, BitSet> units = new LinkedHashMap<>();
    private final Map<RoleKey, BitSet> roles = new LinkedHashMap<>();

    PublishedSets(GateTown town, Release release) {
        this.town = town;
        this.release = release;
        this.grid = town.grid();
        this.codes = town.people().stream().map(this::codesOf).toList();
        release.units().forEach((key, part) -> units.put(key, whoIn(part.memberUnits())));
        release.roles().keySet().forEach(role -> roles.put(role, new BitSet()));
        if (!roles.isEmpty()) {
            addRoles();
        }
    }

    /** The names of what a person belongs to. */
    private Set<String> codesOf(Person person) {
        String separate = person.role().map(role -> role + ".role").orElse("");
        boolean apart = grid.leaves().stream()
                .flatMap(leaf -> leaf.members().stream())
                .anyMatch(member -> member.code().value().equals(separate));
        if (apart) {
            return Set.of(separate);
        }
        Set<String> codes = new HashSet<>();
        codes.add(person.unit() + ".direct");
        codes.add(person.unit().value());
        town.municipality().ancestors(person.unit()).stream()
                .map(OrgUnit::code)
                .map(OrgUnitCode::value)
                .forEach(codes::add);
        return codes;
    }

    private BitSet whoIn(List<String> members) {
        BitSet who = new BitSet();
        for (int i = 0; i < codes.size(); i++) {
            if (members.stream().anyMatch(codes.get(i)::contains)) {
                who.set(i);
            }
        }
        return who;
    }

    private void addRoles() {
        if (!release.supplement().grid().isEmpty()) {
            of(release.supplement().grid(), GateTown.K).forEach(members -> addRoles(whoIn(members)));
            return;
        }
        for (int i = 0; i < town.people().size(); i++) {
            int person = i;
            town.people().get(i).role().ifPresent(role -> of(roles, role).set(person));
        }
    }

    /** Counts roles of fewer than k people of a part, and what must hide "no role", as "no role". */
    private void addRoles(BitSet part) {
        Map<RoleKey, BitSet> own = new TreeMap<>();
        BitSet without = new BitSet();
        part.stream().forEach(i -> storedRole(town.people().get(i))
                .map(role -> own.computeIfAbsent(role, fresh -> new BitSet()))
                .orElse(without)
                .set(i));
        own.values().stream().filter(who -> who.cardinality() < GateTown.K).forEach(without::or);
        own.values().removeIf(who -> who.cardinality() < GateTown.K);
        while (!own.isEmpty() && !without.isEmpty() && without.cardinality() < GateTown.K) {
            RoleKey smallest = own.entrySet().stream()
                    .min(Comparator.comparingInt((Map.Entry<RoleKey, BitSet> one) ->
                                    one.getValue().cardinality())
                            .thenComparing(Map.Entry::getKey))
                    .orElseThrow()
                    .getKey();
            without.or(of(own, smallest));
            own.remove(smallest);
        }
        own.forEach((role, who) -> of(roles, rowOf(role)).or(who));
        if (!without.isEmpty()) {
            of(roles, new RoleKey("no-role")).or(without);
        }
    }

    /** Rows that were joined have all their keys; one that was joined with "no role" goes by that. */
    private RoleKey rowOf(RoleKey role) {
        return roles.keySet().stream()
                .filter(row -> List.of(row.value().split("_", -1)).contains(role.value()))
                .findFirst()
                .orElse(new RoleKey("no-role"));
    }

    private Optional<RoleKey> storedRole(Person person) {
        return person.role().filter(role -> grid.partOf(person.unit(), person.role())
                .map(Part::storedRoles)
                .filter(stored -> stored.containsKey(role))
                .isPresent());
    }

    /** One figure: who has a valid answer, and of whom it is published. */
    record Figures(String name, int tier, BitSet valid, List<BitSet> sets) {

        private static final double DUST = 1e-9;

        /** Whether so many may be told. */
        boolean reaches(int count) {
            int rounded = (2 * count + 5) / 10 * 5;
            return count >= GateTown.K && (tier == GateTown.K || rounded >= tier);
        }

        /** Sizes of the small groups that are differences of two published sets. */
        List<Integer> smallDifferences() {
            List<Integer> small = new ArrayList<>();
            for (BitSet set : sets) {
                addSmall(set, small);
                for (BitSet other : sets) {
                    BitSet rest = (BitSet) set.clone();
                    rest.andNot(other);
                    BitSet outside = (BitSet) other.clone();
                    outside.andNot(set);
                    if (outside.isEmpty()) {
                        addSmall(rest, small);
                    }
                }
            }
            return small;
        }

        private void addSmall(BitSet set, List<Integer> small) {
            int count = valid(set);
            if (count > 0 && !reaches(count)) {
                small.add(count);
            }
        }

        int valid(BitSet set) {
            BitSet some = (BitSet) set.clone();
            some.and(valid);
            return some.cardinality();
        }

        /** Sizes of the small groups whose total is a linear combination of published ones. */
        List<Integer> smallCombinations(List<BitSet> groups) {
            List<double[]> basis = new ArrayList<>();
            sets.forEach(set -> reduce(row(set, groups), basis).ifPresent(basis::add));
            List<Integer> small = new ArrayList<>();
            for (BitSet group : groups) {
                int count = valid(group);
                boolean known = reduce(row(group, groups), basis).isEmpty();
                if (known && count > 0 && !reaches(count)) {
                    small.add(count);
                }
            }
            return small;
        }

        /** Groups in which nobody has a valid answer count nowhere. */
        private double[] row(BitSet set, List<BitSet> groups) {
            return groups.stream()
                    .mapToDouble(group -> valid(group) > 0 && set.intersects(group) ? 1 : 0)
                    .toArray();
        }

        private static Optional<double[]> reduce(double[] row, List<double[]> basis) {
            for (double[] known : basis) {
                int pivot = pivot(known);
                double factor = row[pivot] / known[pivot];
                for (int i = 0; i < row.length; i++) {
                    row[i] -= factor * known[i];
                    row[i] = Math.abs(row[i]) < DUST ? 0 : row[i];
                }
            }
            return pivot(row) < 0 ? Optional.empty() : Optional.of(row);
        }

        private static int pivot(double[] row) {
            for (int i = 0; i < row.length; i++) {
                if (row[i] != 0) {
                    return i;
                }
            }
            return -1;
        }
    }

    /** The finest groups that responses tell apart. */
    List<BitSet> cells() {
        Map<String, BitSet> cells = new HashMap<>();
        for (int i = 0; i < town.people().size(); i++) {
            Person person = town.people().get(i);
            String leaf = grid.partOf(person.unit(), person.role())
                    .orElseThrow()
                    .key()
                    .value();
            String role = storedRole(person).map(RoleKey::value).orElse("");
            cells.computeIfAbsent(leaf + "|" + role, fresh -> new BitSet()).set(i);
        }
        return List.copyOf(cells.values());
    }

    List<Figures> figures() {
        List<Figures> all = new ArrayList<>();
        release.fields().forEach((field, figures) -> {
            boolean first = figures.items().size() >= 3 && !field.value().equals("e");
            boolean goals = first
                    && figures.goals().values().stream()
                            .allMatch(goal -> goal.items().size() >= 3);
            all.add(field(field, figures, first ? GateTown.K : 10));
            figures.goals().forEach((goal, score) -> all.add(goal(field, goal, score, goals ? GateTown.K : 10)));
        });
        release.items().forEach((item, figures) -> {
            all.add(item(item, figures));
            all.add(distribution(item, figures));
        });
        all.add(respondents());
        return all;
    }

    private Figures field(ActionFieldKey key, FieldFigures figures, int tier) {
        return new Figures(
                "field " + key,
                tier,
                scored(figures.items()),
                sets(
                        isShown(figures.score().score()),
                        part -> isShown(of(part.fields(), key).score().score()),
                        role -> isShown(of(role.fields(), key).score().score())));
    }

    private Figures goal(ActionFieldKey field, GoalKey key, GoalFigures figures, int tier) {
        return new Figures(
                "goal " + key,
                tier,
                scored(figures.items()),
                sets(
                        isShown(figures.score().score()),
                        part -> isShown(
                                of(of(part.fields(), field).goals(), key).score()),
                        role -> isShown(
                                of(of(role.fields(), field).goals(), key).score())));
    }

    private Figures item(ItemKey key, ItemFigures figures) {
        return new Figures(
                "item " + key,
                10,
                scored(List.of(key)),
                sets(isShown(figures.n()), part -> isShown(of(part.items(), key).n()), role -> false));
    }

    private Figures distribution(ItemKey key, ItemFigures figures) {
        return new Figures(
                "distribution " + key,
                20,
                scored(List.of(key)),
                sets(
                        figures.distribution().withheld().isEmpty(),
                        part -> of(part.items(), key).distribution().withheld().isEmpty(),
                        role -> false));
    }

    private Figures respondents() {
        BitSet all = new BitSet();
        all.set(0, town.people().size());
        return new Figures(
                "respondents",
                GateTown.K,
                all,
                sets(isShown(release.respondents()), part -> isShown(part.n()), role -> isShown(role.n())));
    }

    private List<BitSet> sets(boolean inTown, Predicate<PartFigures> inPart, Predicate<RoleFigures> inRole) {
        List<BitSet> sets = new ArrayList<>();
        if (inTown) {
            BitSet all = new BitSet();
            all.set(0, town.people().size());
            sets.add(all);
        }
        release.units().forEach((key, part) -> {
            if (inPart.test(part)) {
                sets.add(of(units, key));
            }
        });
        release.roles().forEach((key, role) -> {
            if (inRole.test(role)) {
                sets.add(of(roles, key));
            }
        });
        return sets;
    }

    /** Who has answered at least half of some items. */
    private BitSet scored(List<ItemKey> items) {
        BitSet who = new BitSet();
        for (int i = 0; i < town.people().size(); i++) {
            long[] cells = town.people().get(i).cells();
            long answered = items.stream()
                    .filter(item -> Cell.isCode(cells[GateTown.CODEBOOK.firstColumn(item)]))
                    .count();
            who.set(i, answered > 0 && 2 * answered >= items.size());
        }
        return who;
    }

    static boolean isShown(Figure figure) {
        return !(figure instanceof Withheld);
    }

    /** What a map has under a key. */
    static <K, V> V of(Map<K, V> map, K key) {
        return Optional.ofNullable(map.get(key)).orElseThrow();
    }
}
