/** Keeps the versions of the roadmap in MongoDB. */
@NullMarked
package de.digicheck.roadmap.mongo;

import org.jspecify.annotations.NullMarked;
