/** Keeps proposals, and whether decisions are published, in MongoDB. */
@NullMarked
package de.digicheck.decision.mongo;

import org.jspecify.annotations.NullMarked;
