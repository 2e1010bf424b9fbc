/** Keeps releases in MongoDB. */
@NullMarked
package de.digicheck.release.mongo;

import org.jspecify.annotations.NullMarked;
