package de.digicheck.release;

import de.digicheck.aggregation.GridCell;
import de.digicheck.release.attack.CellSet;
import de.digicheck.release.attack.SetRange;
import de.digicheck.shared.PartKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Numbers the atoms of a town, as the cells of an attack. */
final class NumberedCells {

    private final List<GridCell> atoms;
    private final List<String> keys;
    private final double[] heads;

    /**
     * Numbers atoms.
     *
     * @param atoms in the order of their numbers
     * @param known employees of each, as announced
     */
    NumberedCells(List<GridCell> atoms, Map<GridCell, OptionalInt> known) {
        this.atoms = List.copyOf(atoms);
        this.keys = atoms.stream().map(GridCell::key).toList();
        this.heads = atoms.stream()
                .mapToDouble(atom -> {
                    OptionalInt number = known.getOrDefault(atom, OptionalInt.empty());
                    return number.isPresent() ? number.getAsInt() : Double.POSITIVE_INFINITY;
                })
                .toArray();
    }

    int size() {
        return atoms.size();
    }

    List<GridCell> atoms() {
        return atoms;
    }

    /** Keys of the atoms. */
    List<String> keys() {
        return keys;
    }

    /** One name of a set: the keys of its atoms, joined by {@code &}. */
    String key(CellSet set) {
        return set.cells().mapToObj(keys::get).collect(Collectors.joining("&"));
    }

    /**
     * Employees by cell, infinite where their number is not known; also where more answered than there are, or than was
     * printed: the list of employees is old then, and everybody knows it.
     */
    double[] headsAllowing(long[] n, List<SetRange> counts) {
        double[] allowing = heads.clone();
        Arrays.setAll(allowing, cell -> n[cell] > heads[cell] ? Double.POSITIVE_INFINITY : heads[cell]);
        counts.stream()
                .filter(range -> range.lo() > range.set().total(heads))
                .forEach(range -> range.set().cells().forEach(cell -> allowing[cell] = Double.POSITIVE_INFINITY));
        return allowing;
    }

    CellSet all() {
        return CellSet.below(atoms.size());
    }

    CellSet ofLeaves(Set<PartKey> leaves) {
        return which(atom -> leaves.contains(atom.part()));
    }

    CellSet of(Collection<GridCell> some) {
        return which(some::contains);
    }

    CellSet which(Predicate<GridCell> test) {
        return CellSet.of(IntStream.range(0, atoms.size()).filter(cell -> test.test(atoms.get(cell))));
    }

    /** The keys of a set: those of its atoms, but of the leaf alone where it holds all atoms of it. */
    List<String> names(CellSet set) {
        List<String> names = new ArrayList<>();
        set.cells().forEach(cell -> {
            PartKey part = atoms.get(cell).part();
            boolean whole = which(atom -> atom.part().equals(part)).isSubsetOf(set);
            String name = whole ? part.value() : atoms.get(cell).key();
            if (!names.contains(name)) {
                names.add(name);
            }
        });
        return names;
    }
}
