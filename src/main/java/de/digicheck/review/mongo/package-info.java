/** Keeps reviews in MongoDB. */
@NullMarked
package de.digicheck.review.mongo;

import org.jspecify.annotations.NullMarked;
