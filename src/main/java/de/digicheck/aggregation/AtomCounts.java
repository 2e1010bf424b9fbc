package de.digicheck.aggregation;

import de.digicheck.shared.OrgUnitCode;
import de.digicheck.shared.RoleKey;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Exact counts and sums of every figure in every atom. Unprotected: only {@code release} may look inside, to find out
 * what of them could be inferred.
 *
 * @param atoms ascending
 */
public record AtomCounts(List<Atom> atoms, Map<FigureKey, AtomFigure> figures) {

    public AtomCounts {
        atoms = List.copyOf(atoms);
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
        for (AtomFigure figure : figures.values()) {
            if (figure.atoms().size() != atoms.size()) {
                throw new IllegalArgumentException("a figure without some of " + atoms);
            }
        }
    }

    /** Where the responses of a unit and a role group are counted. */
    @FunctionalInterface
    public interface Places {

        /** The atom of those who work in a unit, in a role group or without one. */
        Atom of(OrgUnitCode unit, Optional<RoleKey> role);
    }

    /**
     * The counts of a sheet.
     *
     * @param announced atoms that are there even if nobody of them answered
     */
    public static AtomCounts of(TallySheet sheet, Collection<Atom> announced, Places places) {
        return new AtomCounting(sheet, announced, places).count();
    }
}
