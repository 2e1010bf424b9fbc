package de.digicheck.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.PointValuePair;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NoFeasibleSolutionException;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.linear.UnboundedSolutionException;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Attacks a file of equations, knowing nothing but the contract of the file. Shares no code with the gate: reads JSON, and
 * solves linear programmes with the simplex of Apache Commons Math, whole numbers by branching.
 */
final class OutsideAttacker {

    private static final double DUST = 1e-6;
    private static final int MOST_NODES = 200;

    private final JsonNode table;
    private final Map<String, Integer> cells = new HashMap<>();
    private final List<LinearConstraint> constraints = new ArrayList<>();
    private final boolean answers;

    private OutsideAttacker(JsonNode table) {
        this.table = table;
        this.answers = table.get("id").asString().startsWith("answers/");
        table.get("cells").forEach(cell -> cells.put(cell.asString(), cells.size()));
        cells.keySet().forEach(cell -> {
            bound(cell, "lower", Relationship.GEQ);
            bound(cell, "upper", Relationship.LEQ);
        });
        table.get("equations").forEach(this::add);
    }

    /** Protected cells of all tables that the equations give away, as {@code table: cell}. */
    static List<String> leaks(Path file) throws IOException {
        List<String> leaks = new ArrayList<>();
        JsonMapper.shared().readTree(Files.readString(file)).get("tables").forEach(table -> {
            OutsideAttacker attacker = new OutsideAttacker(table);
            table.get("protected").forEach(cell -> {
                if (attacker.learns(cell.asString())) {
                    leaks.add(table.get("id").asString() + ": " + cell.asString());
                }
            });
        });
        return leaks;
    }

    private void bound(String cell, String name, Relationship relationship) {
        JsonNode value = table.get(name).get(cell);
        if (value != null) {
            constraints.add(new LinearConstraint(unit(cell), relationship, value.asDouble()));
        }
    }

    private void add(JsonNode equation) {
        double[] row = new double[cells.size()];
        equation.get("coef")
                .properties()
                .forEach(entry -> row[index(entry.getKey())] = entry.getValue().asDouble());
        if (equation.has("rhs")) {
            constraints.add(new LinearConstraint(
                    row, Relationship.EQ, equation.get("rhs").asDouble()));
        } else {
            constraints.add(new LinearConstraint(
                    row, Relationship.GEQ, equation.get("lo").asDouble()));
            constraints.add(new LinearConstraint(
                    row, Relationship.LEQ, equation.get("hi").asDouble()));
        }
    }

    private int index(String cell) {
        return cells.getOrDefault(cell, -1);
    }

    private double[] unit(String cell) {
        double[] row = new double[cells.size()];
        row[index(cell)] = 1;
        return row;
    }

    private boolean learns(String cell) {
        OptionalDouble least = extreme(cell, GoalType.MINIMIZE);
        OptionalDouble greatest = extreme(cell, GoalType.MAXIMIZE);
        if (answers) {
            double possible = table.get("upper").get(cell).asDouble()
                    - table.get("lower").get(cell).asDouble();
            double width = greatest.orElseThrow() - least.orElseThrow();
            return width < possible / 2 - DUST && width < alone(cell, possible) - DUST;
        }
        int k = table.get("k").asInt();
        JsonNode heads = table.get("upper").get(cell);
        boolean exact = greatest.isPresent() && greatest.getAsDouble() - least.orElseThrow() < 1 - DUST;
        boolean small = least.orElseThrow() > DUST && greatest.isPresent() && greatest.getAsDouble() < k - DUST;
        return exact || (small && (heads == null || heads.asDouble() >= k));
    }

    /**
     * Width of the range of a sum that follows from the published sums around it, each alone: the smallest ones that cover
     * it and have nothing in common.
     */
    private double alone(String cell, double possible) {
        Set<String> members = Set.of(cell.split("&"));
        List<JsonNode> sums = new ArrayList<>();
        table.get("equations").forEach(equation -> {
            JsonNode coefficients = equation.get("coef");
            boolean sum = coefficients.values().stream().allMatch(factor -> factor.asDouble() == 1);
            if (sum && !Set.copyOf(coefficients.propertyNames()).equals(members)) {
                sums.add(equation);
            }
        });
        sums.sort(Comparator.comparingDouble(
                equation -> capacity(equation.get("coef").propertyNames())));
        Set<String> left = new HashSet<>(members);
        Set<String> taken = new HashSet<>();
        double width = 0;
        for (JsonNode equation : sums) {
            Collection<String> around = equation.get("coef").propertyNames();
            Set<String> inside = new HashSet<>(left);
            inside.retainAll(around);
            if (!inside.isEmpty() && Collections.disjoint(around, taken)) {
                width += width(equation, capacity(around), capacity(inside));
                left.removeAll(inside);
                taken.addAll(around);
            }
        }
        return capacity(left) > DUST ? possible : width;
    }

    private double capacity(Collection<String> some) {
        return some.stream()
                .mapToDouble(cell -> table.get("upper").get(cell).asDouble()
                        - table.get("lower").get(cell).asDouble())
                .sum();
    }

    /** The narrowest that a single sum within the published interval allows. */
    private double width(JsonNode equation, double all, double possible) {
        double lowest = equation.get("coef").propertyNames().stream()
                .mapToDouble(cell -> table.get("lower").get(cell).asDouble())
                .sum();
        double lo = (equation.has("rhs") ? equation.get("rhs") : equation.get("lo")).asDouble() - lowest;
        double hi = (equation.has("rhs") ? equation.get("rhs") : equation.get("hi")).asDouble() - lowest;
        return Math.min(alone(lo, all, possible), alone(hi, all, possible));
    }

    private static double alone(double sum, double all, double possible) {
        return Math.min(possible, sum) - Math.max(0, sum - (all - possible));
    }

    /** The end of the range of a cell; of counts the end that whole numbers reach. Empty: no end. */
    private OptionalDouble extreme(String cell, GoalType goal) {
        OptionalDouble relaxed = solve(cell, goal, constraints)
                .map(point -> OptionalDouble.of(point[index(cell)]))
                .orElse(OptionalDouble.empty());
        if (answers || relaxed.isEmpty()) {
            return relaxed;
        }
        double[] best = {Double.NaN};
        branch(cell, goal, constraints, best, new int[] {MOST_NODES});
        return Double.isNaN(best[0]) ? relaxed : OptionalDouble.of(best[0]);
    }

    private void branch(String cell, GoalType goal, List<LinearConstraint> known, double[] best, int[] left) {
        if (left[0]-- <= 0) {
            return;
        }
        double[] point = solve(cell, goal, known).orElse(null);
        if (point == null || !improves(point[index(cell)], goal, best[0])) {
            return;
        }
        int split = firstFraction(point);
        if (split < 0) {
            best[0] = point[index(cell)];
            return;
        }
        double[] row = new double[point.length];
        row[split] = 1;
        branch(cell, goal, with(known, row, Relationship.LEQ, Math.floor(point[split])), best, left);
        branch(cell, goal, with(known, row, Relationship.GEQ, Math.ceil(point[split])), best, left);
    }

    private static boolean improves(double value, GoalType goal, double best) {
        return Double.isNaN(best) || (goal == GoalType.MINIMIZE ? value < best - DUST : value > best + DUST);
    }

    private static int firstFraction(double[] point) {
        for (int i = 0; i < point.length; i++) {
            if (Math.abs(point[i] - Math.rint(point[i])) > DUST) {
                return i;
            }
        }
        return -1;
    }

    private static List<LinearConstraint> with(
            List<LinearConstraint> known, double[] row, Relationship relationship, double value) {
        List<LinearConstraint> more = new ArrayList<>(known);
        more.add(new LinearConstraint(row, relationship, value));
        return more;
    }

    private Optional<double[]> solve(String cell, GoalType goal, List<LinearConstraint> known) {
        try {
            PointValuePair solution = new SimplexSolver()
                    .optimize(
                            new MaxIter(100_000),
                            new LinearObjectiveFunction(unit(cell), 0),
                            new LinearConstraintSet(known),
                            goal,
                            new NonNegativeConstraint(true));
            return Optional.of(Arrays.copyOf(solution.getPoint(), cells.size()));
        } catch (NoFeasibleSolutionException | UnboundedSolutionException e) {
            return Optional.empty();
        }
    }
}
