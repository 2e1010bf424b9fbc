/** Keeps versions of the organisation in MongoDB. */
@NullMarked
package de.digicheck.organisation.mongo;

import org.jspecify.annotations.NullMarked;
