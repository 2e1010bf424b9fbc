/**
 * Finds the best portfolio exactly: depth-first branch and bound with Lagrangian bounds, plain Java. Entry point:
 * {@link de.digicheck.roadmap.search.BranchAndBound}.
 */
@NullMarked
@NamedInterface("search")
package de.digicheck.roadmap.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
