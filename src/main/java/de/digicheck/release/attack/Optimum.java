package de.digicheck.release.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/** Least and greatest possible sum over the target of a programme, by linear or integer programming. */
final class Optimum {

    private static final int MOST_STEPS = 20_000;

    private final Programme programme;
    private final boolean whole;

    /** @param whole whether all variables are integers */
    Optimum(Programme programme, boolean whole) {
        this.programme = programme;
        this.whole = whole;
    }

    /** The least sum; empty when the solver gave up. */
    OptionalDouble least() {
        return value(model().minimise());
    }

    /** The greatest sum; empty when the solver gave up, or there is no greatest. */
    OptionalDouble greatest() {
        return value(model().maximise());
    }

    private OptionalDouble value(Optimisation.Result result) {
        if (!result.getState().isOptimal()) {
            return OptionalDouble.empty();
        }
        double[] values = new double[programme.size()];
        for (int variable = 0; variable < values.length; variable++) {
            values[variable] = result.doubleValue(variable);
        }
        return OptionalDouble.of(programme.targetOf(values));
    }

    private ExpressionsBasedModel model() {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        model.options.iterations_abort = MOST_STEPS;
        List<Variable> variables = new ArrayList<>();
        for (int i = 0; i < programme.size(); i++) {
            Variable variable =
                    model.newVariable("x" + i).lower(programme.lower()[i]).integer(whole);
            if (Double.isFinite(programme.upper()[i])) {
                variable.upper(programme.upper()[i]);
            }
            variables.add(variable.weight(programme.target()[i] ? 1 : 0));
        }
        int number = 0;
        for (Programme.Row row : programme.rows()) {
            Expression sum = model.newExpression("s" + number++).lower(row.lo());
            for (int variable : row.variables()) {
                sum.set(variables.get(variable), 1);
            }
            if (Double.isFinite(row.hi())) {
                sum.upper(row.hi());
            }
        }
        return model;
    }
}
