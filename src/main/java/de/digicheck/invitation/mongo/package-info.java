/** Keeps records of access codes in the database, and wires the feature. */
@NullMarked
package de.digicheck.invitation.mongo;

import org.jspecify.annotations.NullMarked;
