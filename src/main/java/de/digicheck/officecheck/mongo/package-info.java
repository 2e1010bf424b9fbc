/** Keeps checks of offices in MongoDB. */
@NullMarked
package de.digicheck.officecheck.mongo;

import org.jspecify.annotations.NullMarked;
