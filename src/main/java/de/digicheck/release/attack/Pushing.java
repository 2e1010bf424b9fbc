package de.digicheck.release.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Looks for other assignments that obey a programme, from its start: changes a variable of the target and makes good for it
 * by up to {@value #DEPTH} others. What it finds is possible; what it does not find may be possible all the same, so that
 * it can show that a set is safe, and nothing else. Much cheaper than an optimum.
 */
final class Pushing {

    private static final int DEPTH = 5;
    private static final int ATTEMPTS = 400;
    private static final int ROUNDS = 100;

    private final Programme programme;
    private final double unit;
    private final int[][] rowsOf;
    private final double[] values;
    private final double[] sums;
    private final int[] net;
    private final int[] signs;
    private final List<Integer> path = new ArrayList<>();
    private int attempts;

    /** @param unit smallest change of a variable: 1 for counts */
    Pushing(Programme programme, double unit) {
        this.programme = programme;
        this.unit = unit;
        this.values = programme.start().clone();
        this.signs = new int[programme.size()];
        int rows = programme.rows().size();
        this.sums = new double[rows];
        this.net = new int[rows];
        this.rowsOf = programme.rowsOf();
        for (int row = 0; row < rows; row++) {
            for (int variable : programme.rows().get(row).variables()) {
                sums[row] += values[variable];
            }
        }
    }

    /**
     * Moves the target's sum as far as it can, at most to a goal.
     *
     * @param direction 1 up, −1 down
     * @return a sum that is possible
     */
    double push(int direction, double goal) {
        double reached = programme.targetOf(values);
        for (int round = 0; round < ROUNDS && direction * (goal - reached) > SetRange.DUST; round++) {
            double moved = move(direction, Math.abs(goal - reached));
            if (moved <= 0) {
                return reached;
            }
            reached += direction * moved;
        }
        return reached;
    }

    private double move(int direction, double most) {
        attempts = 0;
        for (int variable = 0; variable < programme.size(); variable++) {
            if (programme.target()[variable] && capacity(variable, direction) >= unit) {
                take(variable, direction);
                if (balance(1)) {
                    return apply(most);
                }
                release(variable);
            }
        }
        return 0;
    }

    private double capacity(int variable, int direction) {
        return direction > 0
                ? programme.upper()[variable] - values[variable]
                : values[variable] - programme.lower()[variable];
    }

    private void take(int variable, int direction) {
        path.add(variable);
        signs[variable] = direction;
        for (int row : rowsOf[variable]) {
            net[row] += direction;
        }
    }

    private void release(int variable) {
        path.remove(path.size() - 1);
        for (int row : rowsOf[variable]) {
            net[row] -= signs[variable];
        }
        signs[variable] = 0;
    }

    /** Makes good for the first sum that would leave its range, and so on. */
    private boolean balance(int depth) {
        int broken = firstBroken();
        if (broken < 0) {
            return true;
        }
        if (depth == DEPTH) {
            return false;
        }
        int direction = -Integer.signum(net[broken]);
        for (int variable : programme.rows().get(broken).variables()) {
            boolean free = !programme.target()[variable] && signs[variable] == 0;
            if (free && capacity(variable, direction) >= unit && attempts++ < ATTEMPTS) {
                take(variable, direction);
                if (balance(depth + 1)) {
                    return true;
                }
                release(variable);
            }
        }
        return false;
    }

    private int firstBroken() {
        for (int variable : path) {
            for (int row : rowsOf[variable]) {
                if (net[row] != 0 && slack(row) < Math.abs(net[row]) * unit) {
                    return row;
                }
            }
        }
        return -1;
    }

    private double slack(int row) {
        Programme.Row range = programme.rows().get(row);
        return net[row] > 0 ? range.hi() - sums[row] : sums[row] - range.lo();
    }

    private double apply(double most) {
        double amount = most;
        for (int variable : path) {
            amount = Math.min(amount, capacity(variable, signs[variable]));
            for (int row : rowsOf[variable]) {
                amount = net[row] == 0 ? amount : Math.min(amount, slack(row) / Math.abs(net[row]));
            }
        }
        amount = unit >= 1 ? Math.floor(amount + SetRange.DUST) : amount;
        for (int variable : path) {
            values[variable] += signs[variable] * amount;
            for (int row : rowsOf[variable]) {
                sums[row] += signs[variable] * amount;
            }
            signs[variable] = 0;
        }
        path.clear();
        Arrays.fill(net, 0);
        return amount;
    }
}
