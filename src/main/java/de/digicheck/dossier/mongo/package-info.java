/** Keeps dossiers in MongoDB. */
@NullMarked
package de.digicheck.dossier.mongo;

import org.jspecify.annotations.NullMarked;
