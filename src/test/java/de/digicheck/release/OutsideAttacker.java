package de.digicheck.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
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
        equation.get("coef").properties().forEach(entry -> row[index(entry.getKey())] = entry.getValue()
                .asDouble());
        if (equation.has("rhs")) {
            constraints.add(
                    new LinearConstraint(row, Relationship.EQ, equation.get("rhs").asDouble()));
        } else {
            constraints.add(
                    new LinearConstraint(row, Relationship.GEQ, equation.get("lo").asDouble()));
            constraints.add(
                    new LinearConstraint(row, Relationship.LEQ, equation.get("hi").asDouble()));
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

    /** Width of the range of a sum that follows from the middle of the smallest equation around it alone. */
    private double alone(String cell, double possible) {
        List<String> members = List.of(cell.split("&"));
        double smallest = Double.MAX_VALUE;
        double width = possible;
        for (JsonNode equation : table.get("equations")) {
            JsonNode coefficients = equation.get("coef");
            if (coefficients.has(cell) && members.size() > 1
                    || !members.stream().allMatch(coefficients::has)
                    || coefficients.size() == members.size()) {
                continue;
            }
            double all = 0;
            for (Map.Entry<String, JsonNode> entry : coefficients.properties()) {
                all += table.get("upper").get(entry.getKey()).asDouble()
                        - table.get("lower").get(entry.getKey()).asDouble();
            }
            if (all < smallest && all > possible + DUST) {
                smallest = all;
                width = width(equation, all, possible);
            }
        }
        return width;
    }

    /** The narrowest that a single sum within the published interval allows. */
    private double width(JsonNode equation, double all, double possible) {
        double lowest = 0;
        for (Map.Entry<String, JsonNode> entry :
                equation.get("coef").properties()) {
            lowest += table.get("lower").get(entry.getKey()).asDouble();
        }
        double lo = (equation.has("rhs") ? equation.get("rhs") : equation.get("lo")).asDouble() - lowest;
        double hi = (equation.has("rhs") ? equation.get("rhs") : equation.get("hi")).asDouble() - lowest;
        return Math.min(alone(lo, all, possible), alone(hi, all, possible));
    }

    private static double alone(double sum, double all, double possible) {
        return Math.min(possible, sum) - Math.max(0, sum - (all - possible));
    }

    /** The end of the range of a cell; of counts the end that whole numbers reach. Empty: no end. */
    private OptionalDouble extreme(String cell, GoalType goal) {
        OptionalDouble relaxed = solve(cell, goal, constraints).map(point -> OptionalDouble.of(point[index(cell)]))
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
