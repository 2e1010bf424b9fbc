/** Wires the ranking of projects. */
@NullMarked
package de.digicheck.prioritisation.spring;

import org.jspecify.annotations.NullMarked;
