package de.digicheck.release;

import de.digicheck.release.attack.CellSet;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Sets that belong together, so that unions of them suggest themselves.
 *
 * @param sets siblings, and the atoms of each role
 */
record Families(List<List<CellSet>> sets) {

    static Families of(PublicStructure structure, NumberedCells cells) {
        List<List<CellSet>> families = new ArrayList<>();
        structure
                .families()
                .forEach(family ->
                        families.add(family.stream().map(cells::ofLeaves).toList()));
        TreeMap<String, List<CellSet>> roles = cells.atoms().stream()
                .collect(Collectors.groupingBy(
                        atom -> atom.role().map(Object::toString).orElse(""),
                        TreeMap::new,
                        Collectors.mapping(atom -> cells.of(List.of(atom)), Collectors.toList())));
        families.addAll(roles.values());
        return new Families(families);
    }
}
