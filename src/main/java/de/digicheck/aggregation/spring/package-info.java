/** Wires the counting of sealed responses. */
@NullMarked
package de.digicheck.aggregation.spring;

import org.jspecify.annotations.NullMarked;
