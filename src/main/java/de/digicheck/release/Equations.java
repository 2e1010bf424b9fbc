package de.digicheck.release;

import de.digicheck.aggregation.CellCounts;
import de.digicheck.aggregation.GridEstimates;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was published, as equations for an attacker from outside. Confidential: it says which sets are small, and with
 * answers how many answered in each atom.
 *
 * @param tables one for the number of respondents and for each figure of which a number of answers was published; with
 *     answers one more for each score
 */
public record Equations(List<Table> tables) {

    /**
     * Unknowns and what is known of them.
     *
     * @param id {@code respondents}, {@code item/key} … for counts; {@code answers/item/key} … for sums of answers
     * @param figures all figures of which the same was published; the table stands for each of them
     * @param k fewest people of whom something may be told
     * @param cells atoms, {@code part|role}, and protected sums
     * @param lower least value by cell
     * @param upper greatest value by cell; not there where it is not known
     * @param protectedCells cells that hold 1…k−1 people, and must not follow
     */
    public record Table(
            String id,
            List<String> figures,
            int k,
            List<String> cells,
            Map<String, Double> lower,
            Map<String, Double> upper,
            List<Equation> equations,
            List<String> protectedCells) {

        public Table {
            figures = List.copyOf(figures);
            cells = List.copyOf(cells);
            lower = Collections.unmodifiableMap(new LinkedHashMap<>(lower));
            upper = Collections.unmodifiableMap(new LinkedHashMap<>(upper));
            equations = List.copyOf(equations);
            protectedCells = List.copyOf(protectedCells);
        }

        boolean tellsTheSameAs(Table other) {
            return cells.equals(other.cells)
                    && upper.equals(other.upper)
                    && equations.equals(other.equations)
                    && protectedCells.equals(other.protectedCells);
        }

        Table with(List<String> more) {
            return new Table(id, more, k, cells, lower, upper, equations, protectedCells);
        }
    }

    /**
     * A sum of cells, each times a factor, lies between two ends, both of them included; the same end twice: it is that.
     */
    public record Equation(Map<String, Double> coefficients, double lo, double hi) {

        public Equation {
            coefficients = Collections.unmodifiableMap(new LinkedHashMap<>(coefficients));
        }
    }

    public Equations {
        tables = List.copyOf(tables);
    }

    /**
     * The equations of a release.
     *
     * @param estimates what is protected
     * @param groupSize k
     * @param answers whether there are tables for sums of answers
     */
    public static Equations of(Candidate candidate, GridEstimates estimates, int groupSize, boolean answers) {
        PublicStructure structure = PublicStructure.of(estimates.grid());
        CellCounts counts = CellCounts.of(estimates, structure.cells().keySet());
        Publications publications = new Publications(structure, counts, groupSize);
        publications.add(candidate);
        return new EquationTables(publications, structure, counts, groupSize).of(answers);
    }
}
