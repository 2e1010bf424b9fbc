/** Keeps outlines and concepts of units in MongoDB. */
@NullMarked
package de.digicheck.projectcatalogue.mongo;

import org.jspecify.annotations.NullMarked;
