/**
 * Estimators and tests on counts and plain numbers: pure maths that knows nothing of surveys. Entry points:
 * {@link de.digicheck.statistics.ValueCounts}, the mergeable tally from which everything about one measured variable
 * follows, and {@link de.digicheck.statistics.CrossProducts}, its twin for several items of one scale. {@code aggregation}
 * fills them.
 *
 * <p>A result that is not defined is an empty {@code Optional}; no method returns NaN or an infinity.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package de.digicheck.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
