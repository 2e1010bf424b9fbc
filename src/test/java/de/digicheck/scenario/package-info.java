/** The whole way of the data: files in, files out. */
@NullMarked
package de.digicheck.scenario;

import org.jspecify.annotations.NullMarked;
