/** Keeps drafts in the database. */
@NullMarked
package de.digicheck.participation.mongo;

import org.jspecify.annotations.NullMarked;
