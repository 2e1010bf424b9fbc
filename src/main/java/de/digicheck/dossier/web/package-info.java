/** Pages, documents and the API of dossiers, and what their sections say. */
@NullMarked
package de.digicheck.dossier.web;

import org.jspecify.annotations.NullMarked;
