/** Keeps decisions on weights in MongoDB. */
@NullMarked
package de.digicheck.prioritisation.mongo;

import org.jspecify.annotations.NullMarked;
