package de.digicheck.release;

import de.digicheck.aggregation.Atom;
import de.digicheck.release.attack.CellSet;
import de.digicheck.shared.PartKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Numbers the atoms of a town, as the cells of an attack. */
final class AtomCells {

    private final List<Atom> atoms;
    private final double[] heads;

    /**
     * Numbers atoms.
     *
     * @param atoms in the order of their numbers
     * @param known employees of each, as announced
     */
    AtomCells(List<Atom> atoms, Map<Atom, OptionalInt> known) {
        this.atoms = List.copyOf(atoms);
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

    List<Atom> atoms() {
        return atoms;
    }

    /** Employees by cell; infinite where their number is not known. */
    double[] heads() {
        return heads.clone();
    }

    OptionalLong headcount(CellSet set) {
        double sum = set.total(heads);
        return Double.isFinite(sum) ? OptionalLong.of((long) sum) : OptionalLong.empty();
    }

    CellSet all() {
        return CellSet.below(atoms.size());
    }

    CellSet ofLeaves(Set<PartKey> leaves) {
        return which(atom -> leaves.contains(atom.part()));
    }

    CellSet of(Collection<Atom> some) {
        return which(some::contains);
    }

    CellSet which(Predicate<Atom> test) {
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
